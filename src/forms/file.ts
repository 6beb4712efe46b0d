import { formLetter } from "../sentences/formLetter";
import type { Sheet } from "../sheets/types";
import { fileName } from "../tracker/fileName";
import { FORM_TABLES } from "../tracker/formFields";
import { formCodes } from "../tracker/formRows";
import type { BodyRow, FormBook, FormFile, FormRequest } from "../tracker/port";
import type { FormStamp } from "../tracker/returned";
import { formSheets } from "./sheets";

/** The form of a body as sheets, with the name of its file and the letter beside it. */
export function formFile(
  book: FormBook & { readonly id: string },
  body: BodyRow,
  { answerBy, receiver }: FormRequest,
  { form, made }: Pick<FormStamp, "form" | "made">,
): Omit<FormFile, "bytes"> & { readonly sheets: readonly Sheet[] } {
  const year = book.snapshot.reportingYear;
  const stamp: FormStamp = {
    book: book.id,
    form,
    year,
    body: body.code,
    bodyName: body.name,
    place: book.place,
    made,
    answerBy,
  };
  const codes = formCodes(body, book);
  const [targets = 0, schemes = 0, dates = 0, tasks = 0] = FORM_TABLES.map((table) => codes[table].length);
  const name = fileName(`Phiếu ${year} ${body.code} ${body.name}`);
  return {
    body: body.code,
    name: `${name}.xlsx`,
    letter: formLetter({
      body: body.name,
      reportingYear: year,
      targets,
      schemes,
      dates,
      tasks,
      answerBy,
      receiver,
    }),
    sheets: formSheets({ book, body, stamp, receiver }),
  };
}

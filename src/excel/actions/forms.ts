import { formFile } from "../../forms/file";
import { placeName } from "../../programme/place";
import type { Programme } from "../../programme/types";
import { BOOK_PART, bookIdIn, bookPartOf } from "../../tracker/bookPart";
import { serialOfDate } from "../../tracker/days";
import { heldIn } from "../../tracker/formBook";
import { hasForm } from "../../tracker/formRows";
import type { FormBook, FormFile, FormRequest } from "../../tracker/port";
import { xlsxOf } from "../../xlsx/xlsx";
import { readBook } from "../read/snapshot";
import { Refusal } from "../run/faults";
import { commit, heed } from "../run/run";

/** Reads what forms are made of and held against. */
export async function readFormBook(context: Excel.RequestContext, programme: Programme): Promise<FormBook> {
  const parts = context.workbook.customXmlParts.getByNamespace(BOOK_PART.namespace).load("items/id");
  const book = await readBook(context);
  if (!book) throw new Refusal({ code: "no-status-sheet" });
  const xml = parts.items[0]?.getXml();
  if (xml) await context.sync();
  return {
    id: xml ? bookIdIn(xml.value) : null,
    place: placeName(programme),
    snapshot: book.snapshot,
    held: heldIn(book.tables),
  };
}

/**
 * Makes the forms of bodies for the reporting year. A workbook that has no number yet gets one first, so that no form is
 * handed out that would not be known again.
 */
export async function makeForms(
  context: Excel.RequestContext,
  programme: Programme,
  request: FormRequest,
  today: Date,
  signal?: AbortSignal,
): Promise<readonly FormFile[]> {
  const read = await readFormBook(context, programme);
  const id = read.id ?? crypto.randomUUID();
  if (read.id === null) {
    context.workbook.customXmlParts.add(bookPartOf(id));
    await commit(context, "whole");
  }
  const book = { ...read, id };
  const files: FormFile[] = [];
  for (const body of book.snapshot.bodies) {
    if (!request.bodies.includes(body.code) || !hasForm(body, book)) continue;
    heed(signal, false);
    const { sheets, ...file } = formFile(book, body, request, {
      form: crypto.randomUUID(),
      made: serialOfDate(today),
    });
    files.push({
      ...file,
      bytes: await xlsxOf(sheets, { today: serialOfDate(today), shown: () => undefined }),
    });
  }
  return files;
}

import { COLUMNS } from "../sheets/columns";
import { FORM_TABLES, type FormTable } from "./formFields";
import { partsOf } from "./partsOf";
import type { BodyRow, FormBook } from "./port";
import { textOf } from "./table";

/** Codes of the rows a body fills in, by table; a date that follows from schemes or verdicts is told by those. */
export function formCodes(
  body: BodyRow,
  { snapshot, held }: FormBook,
): Readonly<Record<FormTable, readonly string[]>> {
  const { targets, leads, dates } = partsOf(body, snapshot);
  const codesOf = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
  return {
    SoLieu: codesOf(targets),
    DeAn: codesOf(leads),
    MocThoiGian: codesOf(dates.filter(({ follows }) => follows === null)),
    NhiemVu: [...held.NhiemVu].flatMap(([code, cells]) =>
      textOf(cells[COLUMNS.NhiemVu.lead] ?? null) === body.name ? [code] : [],
    ),
  };
}

/** Whether a body has anything to fill in. */
export const hasForm = (body: BodyRow, book: FormBook): boolean => {
  const codes = formCodes(body, book);
  return FORM_TABLES.some((table) => codes[table].length > 0);
};

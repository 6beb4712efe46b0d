import { at } from "../domain/at";
import { COLUMNS } from "../sheets/columns";
import { FORMATS } from "../sheets/look";
import type { Validation } from "../sheets/types";
import { formFields, type FormTable } from "../tracker/formFields";
import { formCodes } from "../tracker/formRows";
import type { FormColumn, FormOrder } from "./page";

/** The columns of a table of the workbook, for the rows that a body fills in. */
export interface FormColumns {
  /** How many rows there are. */
  readonly count: number;
  /** A column that is only read. */
  readonly read: (title: string, more: Omit<FormColumn, "title" | "content">) => FormColumn;
  /** A column to fill in. */
  readonly entries: (title: string, width: number) => FormColumn;
  /** A column to fill in with days. */
  readonly days: (title: string, width: number) => FormColumn;
  /** Code and name of the rows. */
  readonly named: (title: string, width: number) => readonly FormColumn[];
}

/** What days look like. */
export const dayFormat = () => FORMATS.date;

export function tableColumns({ book, body, stamp: { year } }: FormOrder, table: FormTable): FormColumns {
  const codes = formCodes(body, book)[table];
  const kinds = new Map(formFields(table, year).map(({ title, kind }) => [title, kind]));
  const read: FormColumns["read"] = (title, more) => ({
    title,
    ...more,
    content: (row) => book.held[table].get(at(codes, row))?.[title] ?? null,
  });
  const entries = (title: string, width: number) =>
    read(title, { width, look: kinds.get(title) === "text" ? "entryText" : "entry" });
  return {
    count: codes.length,
    read,
    entries,
    days: (title, width) => ({ ...entries(title, width), format: dayFormat }),
    named: (title, width) => [
      { title: COLUMNS[table].code, width: 7, look: "code", content: (row) => at(codes, row) },
      read(title, { width, look: "text" }),
    ],
  };
}

/** Days are of the years around the one reported. */
export const dayRule = (range: string, title: string, year: number): Validation => ({
  range,
  rule: { dateFrom: `${year - 5}-01-01`, dateTo: `${year + 1}-12-31` },
  severity: "warning",
  title,
  message: `Hãy nhập ngày (ngày/tháng/năm) từ 01/01/${year - 5} đến 31/12/${year + 1}, hoặc để trống nếu chưa xong.`,
});

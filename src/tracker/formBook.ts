import { CODE } from "../sheets/columns";
import { FORM_TABLES } from "./formFields";
import type { FormBook, RowCells } from "./port";
import { NOTHING } from "./snapshot";
import { type TableCells, textOf } from "./table";

/** Rows of a table by their codes; where a code stands twice, the first. */
function rowsByCode({ titles, rows }: TableCells): ReadonlyMap<string, RowCells> {
  const byCode = new Map<string, RowCells>();
  for (const row of rows) {
    const cells = Object.fromEntries(titles.map((title, column) => [title, row[column] ?? null]));
    const code = textOf(cells[CODE] ?? null);
    if (code !== "" && !byCode.has(code)) byCode.set(code, cells);
  }
  return byCode;
}

/** The rows that forms have columns of, from the tables of a workbook; a missing table has none. */
export const heldIn = (tables: ReadonlyMap<string, TableCells>): FormBook["held"] => {
  const [SoLieu, DeAn, MocThoiGian, NhiemVu] = FORM_TABLES.map((name) =>
    rowsByCode(tables.get(name) ?? NOTHING),
  );
  const none: ReadonlyMap<string, RowCells> = new Map();
  return {
    SoLieu: SoLieu ?? none,
    DeAn: DeAn ?? none,
    MocThoiGian: MocThoiGian ?? none,
    NhiemVu: NhiemVu ?? none,
  };
};

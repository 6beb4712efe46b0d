import type { Place } from "../sheets/a1/address";
import { titleToday } from "../sheets/columns";
import type { SheetDefinition, TableDefinition } from "../sheets/types";
import type { Cells } from "./cells";

/**
 * Whether titles are those of a table of ours, however bent: more than half of the columns in view are there, under the
 * titles of today or of an earlier layout. Columns that are folded may be newer than the workbook.
 */
export function isOurs({ name: table, columns }: TableDefinition, titles: readonly unknown[]): boolean {
  const today = new Set(titles.map((title) => titleToday(table, String(title)) ?? title));
  const inView = columns.filter(({ folded }) => folded !== true);
  return inView.filter(({ name }) => today.has(name)).length * 2 > inView.length;
}

/** The definition that a table's name belongs to, or belonged to before Excel gave a copy of it a number: "SoLieu3". */
export const originalOf = (
  definitions: readonly SheetDefinition[],
  name: string,
): SheetDefinition | undefined =>
  definitions.find(({ table }) => table && new RegExp(`^${table.name}_?\\d+$`, "i").test(name));

/** Where the header of a table stands among plain cells; undefined where it does not. */
export function findHeader(table: TableDefinition, { row, column, held }: Cells): Place | undefined {
  const down = held.findIndex((line) => isOurs(table, line));
  const titles = new Set<unknown>(table.columns.map(({ name }) => name));
  const right = held[down]?.findIndex((cell) => titles.has(cell)) ?? -1;
  return right < 0 ? undefined : { row: row + down, column: column + right };
}

/** Rows of plain cells from a header down to the first that is blank, as wide as the header has titles. */
export function rowsBelow({ row, column, held }: Cells, header: Place) {
  const line = (at: number) => held[at - row]?.slice(header.column - column) ?? [];
  const blank = line(header.row).findIndex((cell) => cell === "");
  const width = blank < 0 ? line(header.row).length : blank;
  const titles = line(header.row).slice(0, width).map(String);
  const rows = [];
  for (let at = header.row + 1; ; at++) {
    const cells = line(at).slice(0, width);
    if (cells.every((cell) => cell === "")) return { titles, rows };
    rows.push(cells);
  }
}

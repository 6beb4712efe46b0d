import type { Place } from "../sheets/a1/address";
import { CODE, titleToday } from "../sheets/columns";
import type { SheetDefinition, TableDefinition } from "../sheets/types";
import type { Cells, Held } from "./cells";
import { codesOf } from "./codes";
import { spelt } from "./matching";

/**
 * Whether titles are those of a table of ours, however bent: more than half of the columns in view are there, under the
 * titles of today or of an earlier layout. Columns that are folded may be newer than the workbook.
 */
export function isOurs({ name: table, columns }: TableDefinition, titles: readonly unknown[]): boolean {
  const today = new Set(titles.map((title) => spelt(titleToday(table, String(title)) ?? String(title))));
  const inView = columns.filter(({ folded }) => folded !== true);
  return inView.filter(({ name }) => today.has(spelt(name))).length * 2 > inView.length;
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
  const titles = new Set(table.columns.map(({ name }) => spelt(name)));
  const right = held[down]?.findIndex((cell) => titles.has(spelt(String(cell)))) ?? -1;
  return right < 0 ? undefined : { row: row + down, column: column + right };
}

/** Last title of a header that is ours, with those that follow it without a gap. */
function widthOf(table: TableDefinition, titles: readonly Held[]): number {
  const ours = new Set(table.columns.map(({ name }) => spelt(name)));
  const last = titles.reduce(
    (found: number, title, place) => (ours.has(spelt(String(title))) ? place : found),
    0,
  );
  const blank = titles.slice(last).findIndex((title) => title === "");
  return blank < 0 ? titles.length : last + blank;
}

/**
 * The titles of a header among plain cells, and how many rows below it are of the table: down to the last that has a
 * code of ours, blank ones between them included, and on to the next that is blank.
 */
export function rowsBelow(
  table: TableDefinition,
  { row, column, held }: Cells,
  header: Place,
): { readonly titles: readonly string[]; readonly rows: number } {
  const line = (place: number) => held[place - row]?.slice(header.column - column) ?? [];
  const width = widthOf(table, line(header.row));
  const titles = line(header.row).slice(0, width).map(String);
  const codes: ReadonlySet<unknown> = new Set(codesOf(table));
  const place = titles.indexOf(CODE);
  const below = held
    .slice(header.row + 1 - row)
    .map((_, down) => line(header.row + 1 + down).slice(0, width));
  const coded = below.reduce((last, cells, down) => (codes.has(cells[place]) ? down + 1 : last), 0);
  const blank = below.slice(coded).findIndex((cells) => cells.every((cell) => cell === ""));
  return { titles, rows: blank < 0 ? below.length : coded + blank };
}

import type { Place } from "../sheets/a1/address";
import { CODE, titleToday } from "../sheets/columns";
import type { Column, SheetDefinition, TableDefinition } from "../sheets/types";
import type { Cells, Held } from "./cells";
import { codesOf } from "./codes";
import { spelt } from "./matching";

/** Columns of a table that titles name, as of today or of an earlier layout. */
function named({ name: table, columns }: TableDefinition, titles: readonly unknown[]): readonly Column[] {
  const today = new Set(titles.map((title) => spelt(titleToday(table, String(title)) ?? String(title))));
  return columns.filter(({ name }) => today.has(spelt(name)));
}

const inView = (columns: readonly Column[]): number => columns.filter(({ folded }) => folded !== true).length;

/**
 * Whether titles are those of a table of ours, however bent: more than half of the columns in view are there. Columns
 * that are folded may be newer than the workbook.
 */
export const isOurs = (table: TableDefinition, titles: readonly unknown[]): boolean =>
  inView(named(table, titles)) * 2 > inView(table.columns);

/** The definition whose table has titles, the one with most of them where several share many. */
export function definitionOf(
  definitions: readonly SheetDefinition[],
  titles: readonly unknown[],
): SheetDefinition | undefined {
  const shared = ({ table }: SheetDefinition) => (table ? named(table, titles).length : 0);
  return definitions
    .filter(({ table }) => table && isOurs(table, titles))
    .reduce<SheetDefinition | undefined>(
      (best, one) => (best === undefined || shared(one) > shared(best) ? one : best),
      undefined,
    );
}

/** The definition that a table's name belongs to, or belonged to before Excel gave a copy of it a number: "SoLieu3". */
export const originalOf = (
  definitions: readonly SheetDefinition[],
  name: string,
): SheetDefinition | undefined =>
  definitions.find(({ table }) => table && new RegExp(`^${table.name}_?\\d+$`, "i").test(name));

/** Where the header of a table stands among plain cells; undefined where it does not. */
export function findHeader(
  definitions: readonly SheetDefinition[],
  table: TableDefinition,
  { row, column, held }: Cells,
): Place | undefined {
  const titles = new Set(table.columns.map(({ name }) => spelt(name)));
  const first = (line: readonly Held[]) => line.findIndex((cell) => titles.has(spelt(String(cell))));
  // What is right of a title is looked at in lines that have one only.
  const down = held.findIndex(
    (line) => first(line) >= 0 && definitionOf(definitions, line)?.table?.name === table.name,
  );
  const line = held[down];
  return line && { row: row + down, column: column + first(line) };
}

/**
 * Places from the first of a header to the last title that is ours, with those that follow it without a gap. A title
 * that stands a second time is of something beside the table.
 */
function widthOf(table: TableDefinition, titles: readonly Held[]): number {
  const names = titles.map((title) => spelt(String(title)));
  const last = Math.max(0, ...table.columns.map(({ name }) => names.indexOf(spelt(name))));
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

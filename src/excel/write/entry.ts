import type { Entry } from "../../tracker/port";
import type { EntryRow } from "../read/entryRows";
import { cellValue } from "./cells";

/** A row and what its cells are to hold. */
export interface Filling {
  readonly row: EntryRow;
  readonly contents: Entry["cells"];
}

const extent = (numbers: readonly number[]) => [Math.min(...numbers), Math.max(...numbers)] as const;

/**
 * Puts contents into the cells of rows of one table, all by one assignment, so that they are all written or none is. A
 * null in Range.values leaves its cell alone, formulas included (learn.microsoft.com, "Excel JavaScript API: blank and null
 * values"); a cell to be emptied takes "".
 */
function fillTable(fillings: readonly Filling[]): void {
  const [top, bottom] = extent(fillings.map(({ row }) => row.place));
  const [left, right] = extent(fillings.flatMap(({ row }) => row.cells.map(({ column }) => column)));
  const first = fillings.find(({ row }) => row.place === top);
  if (!first || left > right) return;
  const values = Array.from({ length: bottom - top + 1 }, () =>
    Array<string | number | boolean | null>(right - left + 1).fill(null),
  );
  for (const { row, contents } of fillings)
    for (const { title, column, format } of row.cells) {
      const cells = values[row.place - top];
      if (cells) cells[column - left] = cellValue(contents[title] ?? null, format);
    }
  first.row.range.getCell(0, left).getResizedRange(bottom - top, right - left).values = values;
}

/** Puts contents into the cells of rows, by one assignment a table. Returns how many that takes. */
export function fill(fillings: readonly Filling[]): number {
  const tables = [...new Set(fillings.map(({ row }) => row.table))];
  for (const table of tables) fillTable(fillings.filter(({ row }) => row.table === table));
  return tables.length;
}

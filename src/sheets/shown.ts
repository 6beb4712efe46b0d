import type { Cell } from "../domain/cell";
import type { Sheet } from "./types";

/**
 * What a cell with a formula shows, an error value included; undefined where it has not been worked out. Rows and
 * columns count from 0.
 */
export type Shown = (sheet: string, row: number, column: number) => Cell | undefined;

/**
 * What the body of a sheet's table shows, one row of cells for each row of the table (at least one): constants as
 * they are, null for blanks and for what has not been worked out. Empty for a sheet without a table.
 */
export function bodyShown({ name, table }: Sheet, shown: Shown): readonly (readonly Cell[])[] {
  if (!table) return [];
  const { columns, headerRow, rows } = table;
  return Array.from({ length: Math.max(1, rows.length) }, (_, row) =>
    columns.map(({ formula }, column): Cell => {
      const constant = rows[row]?.[column] ?? null;
      return constant === null && formula !== undefined
        ? (shown(name, headerRow + row, column) ?? null)
        : constant;
    }),
  );
}

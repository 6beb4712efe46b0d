import { at } from "../domain/at";
import type { Table } from "../sheets/types";

/** A cell by its row and column, counted from 0. */
export type RowColumn = readonly [row: number, column: number];

/** Where a table is in the open workbook: its header row, its first column, its titles, the rows of its body. */
export interface TablePlace {
  readonly top: number;
  readonly left: number;
  readonly titles: readonly string[];
  readonly rows: number;
}

/** Which cell of the open workbook is which of the copy; undefined where the other one has no such cell. */
export interface Places {
  readonly toCopy: (row: number, column: number) => RowColumn | undefined;
  readonly toStanding: (row: number, column: number) => RowColumn | undefined;
}

export const SAME: Places = {
  toCopy: (row, column) => [row, column],
  toStanding: (row, column) => [row, column],
};

/**
 * The places of a sheet with a table. Columns are known by their titles. What stands above and below the table keeps its
 * distance to it; where the table itself was moved there is no telling what was meant to stay, so that has no place.
 *
 * @param table the copy's
 * @param kept rows of the standing table's body that the copy has, counted from 0
 */
export function placesOf(table: Table, found: TablePlace, kept: readonly number[]): Places {
  const top = table.headerRow - 1;
  const titles = table.columns.map(({ name }) => name);
  const isInPlace = found.top === top && found.left === 0;
  const [foundBottom, bottom] = [found.top + found.rows, top + Math.max(1, kept.length)];

  const column = (from: readonly string[], to: readonly string[], place: number): number | undefined => {
    if (place < 0) return undefined;
    if (place >= from.length) return place - from.length + to.length;
    const found = to.indexOf(at(from, place));
    return found < 0 ? undefined : found;
  };
  const place = (row: number | undefined, column: number | undefined): RowColumn | undefined =>
    row === undefined || column === undefined || row < 0 ? undefined : [row, column];
  const outside = (row: number) => (isInPlace ? row : undefined);

  return {
    toCopy: (row, across) => {
      const own = row - found.top - 1;
      const index = kept.indexOf(own);
      const to =
        row < found.top
          ? outside(row)
          : row === found.top
            ? top
            : row <= foundBottom
              ? index < 0
                ? undefined
                : top + 1 + index
              : outside(row - foundBottom + bottom);
      return place(to, column(found.titles, titles, across - found.left));
    },
    toStanding: (row, from) => {
      const own = kept[row - top - 1];
      const to =
        row < top
          ? outside(row)
          : row === top
            ? found.top
            : row <= bottom
              ? own === undefined
                ? undefined
                : found.top + 1 + own
              : outside(row - bottom + foundBottom);
      const across = column(titles, found.titles, from);
      return place(to, across === undefined ? undefined : across + found.left);
    },
  };
}

import { columnLetters } from "../sheets/address";
import type { Table } from "../sheets/types";

/** A rectangle of cells; rows and columns count from 0. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const CELL = /^\$?([A-Z]+)\$?(\d+)$/;

function cellOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters, row] = CELL.exec(address) ?? [];
  if (letters === undefined) throw new Error(`"${address}" is no cell`);
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

/** The rectangle of an A1 address, a cell or a range: "B3:D4" → { top: 2, left: 1, bottom: 3, right: 3 }. */
export function rectangleOf(address: string): Rectangle {
  const [first = "", last = first] = address.split(":");
  const from = cellOf(first);
  const to = cellOf(last);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** A1 address of a cell: (2, 1) → "B3". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A1 address of a rectangle: "B3:D4"; of one cell "B3". */
export function rangeAddress({ top, left, bottom, right }: Rectangle): string {
  const [first, last] = [cellAddress(top, left), cellAddress(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

/** The same with "$" before letters and numbers: "$B$3:$D$4". */
export const fixedAddress = (rectangle: Rectangle): string =>
  rangeAddress(rectangle).replace(/[A-Z]+|\d+/g, "$$$&");

/** The body of a table; a table has at least one row. */
export function bodyOf({ headerRow, columns, rows }: Table): Rectangle {
  return {
    top: headerRow,
    left: 0,
    bottom: headerRow + Math.max(1, rows.length) - 1,
    right: columns.length - 1,
  };
}

/** A sheet's name before "!" in a reference: Hướng dẫn → 'Hướng dẫn'. */
export const sheetPrefix = (name: string): string => `'${name.replace(/'/g, "''")}'!`;

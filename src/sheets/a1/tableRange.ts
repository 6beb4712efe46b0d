import type { Table } from "../types";
import { columnLetters, rangeAddress, type Rectangle } from "./address";

/** Place of a column in its table, from 0. Throws on a name the table does not have: a slip in a definition. */
export function columnIndex(table: Table, name: string): number {
  const index = table.columns.findIndex((column) => column.name === name);
  if (index < 0) throw new Error(`Table ${table.name} has no column "${name}"`);
  return index;
}

/** The body of a table; a table always has at least one row. */
export function bodyOf({ headerRow, columns, rows }: Table): Rectangle {
  return {
    top: headerRow,
    left: 0,
    bottom: headerRow + Math.max(1, rows.length) - 1,
    right: columns.length - 1,
  };
}

/** First and last row of a table's body, from 1. */
export function bodyRows(table: Table): { readonly first: number; readonly last: number } {
  const { top, bottom } = bodyOf(table);
  return { first: top + 1, last: bottom + 1 };
}

/** A1 range of the bodies of adjacent columns: "N9:N51". */
export function bodyRange(table: Table, from: string, to = from): string {
  const { first, last } = bodyRows(table);
  return `${columnLetters(columnIndex(table, from))}${first}:${columnLetters(columnIndex(table, to))}${last}`;
}

/** A1 range of the whole table, header included. */
export const tableRange = (table: Table): string =>
  rangeAddress({ ...bodyOf(table), top: table.headerRow - 1 });

/** A1 range from the first cell of the sheet to the last row of its table, up to a column or to the last one. */
export function sheetRange(table: Table, to?: string): string {
  const { bottom, right } = bodyOf(table);
  const last = to === undefined ? right : columnIndex(table, to);
  return rangeAddress({ top: 0, left: 0, bottom, right: last });
}

import type { Table } from "./types";

/** Letters of a column counted from 0: 0 → "A", 26 → "AA". */
export function columnLetters(index: number): string {
  const head = index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : "";
  return head + String.fromCharCode(65 + (index % 26));
}

/** A cell by its place in the sheet, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Place of a cell in A1 form, of a range its first, "$" allowed: "B3" and "B3:D4" → row 2, column 1. */
export function placeAt(address: string): Place {
  const [, letters = "A", row = "1"] = /^\$?([A-Z]+)\$?(\d+)(?::|$)/.exec(address) ?? [];
  const column = letters.split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

/** A1 form of a place: row 2, column 1 → "B3". */
export const addressOf = ({ row, column }: Place): string => `${columnLetters(column)}${row + 1}`;

/** A1 range of so many rows and columns from a cell: ("B3", 2, 3) → "B3:D4"; one cell stays "B3". */
export function spanFrom(at: string, rows: number, columns: number): string {
  if (rows === 1 && columns === 1) return at;
  const { row, column } = placeAt(at);
  return `${at}:${addressOf({ row: row + rows - 1, column: column + columns - 1 })}`;
}

/** Place of a column in its table, from 0. Throws on a name the table does not have: a slip in a definition. */
export function columnIndex(table: Table, name: string): number {
  const index = table.columns.findIndex((column) => column.name === name);
  if (index < 0) throw new Error(`Table ${table.name} has no column "${name}"`);
  return index;
}

/** First and last row of a table's body, from 1; a table always has at least one row. */
export function bodyRows(table: Table): { first: number; last: number } {
  return { first: table.headerRow + 1, last: table.headerRow + Math.max(1, table.rows.length) };
}

/** A1 range of the bodies of adjacent columns: "N9:N51". */
export function bodyRange(table: Table, from: string, to = from): string {
  const { first, last } = bodyRows(table);
  return `${columnLetters(columnIndex(table, from))}${first}:${columnLetters(columnIndex(table, to))}${last}`;
}

/** A1 range of the whole table, header included. */
export function tableRange(table: Table): string {
  return `A${table.headerRow}:${columnLetters(table.columns.length - 1)}${bodyRows(table).last}`;
}

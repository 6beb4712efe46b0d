import { isSerial } from "../domain/calendar";
import { CODE, type TableName, type Title } from "../sheets/columns";
import type { CellContent } from "./port";

/** A table as read in one piece: cells are found by the title of their column and the code of their row. */
export interface TableCells {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** Values of a table's whole range, header first, as Range.values gives them: a blank cell is "". */
export function tableCells(values: readonly (readonly unknown[])[]): TableCells {
  const [titles = [], ...rows] = values;
  return {
    titles: titles.map(String),
    rows: rows.map((row) => row.map((cell) => (cell === "" ? null : (cell as CellContent)))),
  };
}

/** Reads the cells of one row of a table by their columns' titles. */
export type Reader<Name extends TableName> = (title: Title<Name>) => CellContent;

/** Reads a row by column titles; a column the table lost reads as blank. */
const readerOf =
  <Name extends TableName>({ titles }: TableCells, row: readonly CellContent[]): Reader<Name> =>
  (title) =>
    row[titles.indexOf(title)] ?? null;

/** Every row that has a code, in the order of the sheet. */
export const readers = <Name extends TableName>(table: TableCells): readonly Reader<Name>[] =>
  table.rows.map((row) => readerOf<Name>(table, row)).filter((read) => textOf(read(CODE)) !== "");

/** Place of the row with a code, from 0; -1 where there is none. */
export const placeOf = (table: TableCells, code: string): number =>
  table.rows.findIndex((row) => textOf(readerOf(table, row)(CODE)) === code);

export const textOf = (content: CellContent): string => (content === null ? "" : String(content));

export const numberOf = (content: CellContent): number | null =>
  typeof content === "number" ? content : null;

/** A day in a cell, as a serial number; null for a number that no calendar has, such as 460000 (year 3159). */
export const dayOf = (content: CellContent): number | null =>
  typeof content === "number" && isSerial(content) ? content : null;

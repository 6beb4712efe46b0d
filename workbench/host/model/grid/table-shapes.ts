import { TableManager } from "@univerjs/sheets-table";
import { contains } from "./a1";
import { areaOf, type Book } from "./book";
import type { FindTable, TableShape } from "./structured-references";

/** A table as Univer keeps it. */
export type GridTable = NonNullable<ReturnType<TableManager["getTable"]>>;

/** The tables of the workbook as Univer keeps them, in the order they were made. */
export function tablesOf(book: Book): readonly GridTable[] {
  const manager = book.get(TableManager);
  return manager
    .getTableList(book.unitId)
    .map(({ id }) => manager.getTable(book.unitId, id))
    .filter((table) => table !== undefined);
}

export function shapeOf(book: Book, table: GridTable): TableShape {
  const sheetId = table.getSubunitId();
  const names = table.getTableInfo().columns.map(({ displayName }) => displayName.toLowerCase());
  return {
    name: table.getDisplayName(),
    sheetId,
    sheetName: book.sheet(sheetId).getName(),
    area: areaOf(sheetId, table.getRange()),
    columns: new Map(names.map((name, place) => [name, place])),
    hasHeaders: table.isShowHeader(),
    hasTotals: table.isShowFooter(),
  };
}

/** What formulas ask of the workbook's tables. Made anew for each change, so that the tables are looked at once. */
export interface Tables {
  readonly find: FindTable;
  /** The table around a cell. */
  readonly around: (cell: {
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
  }) => TableShape | undefined;
}

export function tablesNow(book: Book): Tables {
  let looked: ReadonlyMap<string, TableShape> | undefined;
  const byName = () =>
    (looked ??= new Map(
      tablesOf(book).map((table) => [table.getDisplayName().toLowerCase(), shapeOf(book, table)]),
    ));
  return {
    find: (name) => byName().get(name.toLowerCase()),
    around: ({ sheetId, row, column }) =>
      [...byName().values()].find(
        (shape) => shape.sheetId === sheetId && contains(shape.area, { row, column, rows: 1, columns: 1 }),
      ),
  };
}

import { TableManager } from "@univerjs/sheets-table";
import { contains } from "./a1";
import { areaOf, type Book } from "./book";
import type { TableShape } from "./structured-references";

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
  return {
    name: table.getDisplayName(),
    sheetId,
    sheetName: book.sheet(sheetId).getName(),
    area: areaOf(sheetId, table.getRange()),
    columns: table.getTableInfo().columns.map((column) => column.displayName),
    hasHeaders: table.isShowHeader(),
    hasTotals: table.isShowFooter(),
  };
}

export function findTable(book: Book, name: string): TableShape | undefined {
  const table = tablesOf(book).find((known) => known.getDisplayName().toLowerCase() === name.toLowerCase());
  return table === undefined ? undefined : shapeOf(book, table);
}

/** The table around a cell. */
export function tableAt(
  book: Book,
  cell: { readonly sheetId: string; readonly row: number; readonly column: number },
): TableShape | undefined {
  const table = tablesOf(book).find(
    (known) =>
      known.getSubunitId() === cell.sheetId &&
      contains(areaOf(cell.sheetId, known.getRange()), {
        row: cell.row,
        column: cell.column,
        rows: 1,
        columns: 1,
      }),
  );
  return table === undefined ? undefined : shapeOf(book, table);
}

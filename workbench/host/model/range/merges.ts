import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { intersect } from "../grid/a1";
import { areaOf, type Book, type SheetArea } from "../grid/book";
import { writeCells } from "../grid/cells";
import { assertUnprotected } from "../grid/locks";
import { tablesOf } from "../grid/table-shapes";
import { invalidOperation } from "../members/errors";

/** Merges an area, or each of its rows, into one cell; Excel keeps only the first cell's content. */
export function mergeCells(book: Book, area: SheetArea, across: boolean): void {
  assertUnprotected(book, area.sheetId);
  for (const table of tablesOf(book)) {
    if (
      table.getSubunitId() === area.sheetId &&
      intersect(areaOf(area.sheetId, table.getRange()), area) !== null
    ) {
      throw invalidOperation("cells of a table cannot be merged");
    }
  }
  unmergeCells(book, area);
  book.makeRoom(area);
  const parts = across
    ? Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 }))
    : [area];
  const wide = parts.filter((part) => part.rows * part.columns > 1);
  if (wide.length === 0) return;
  for (const part of wide) {
    if (part.columns > 1)
      writeCells(book, { ...part, column: part.column + 1, columns: part.columns - 1 }, "");
    if (part.rows > 1) writeCells(book, { ...part, row: part.row + 1, rows: part.rows - 1, columns: 1 }, "");
  }
  const ranges = wide.map((part) => book.gridRange(part));
  book.mutate(AddWorksheetMergeMutation, { ...book.ids(area.sheetId), ranges });
}

/** Takes apart every merged cell that overlaps the area. */
export function unmergeCells(book: Book, area: SheetArea): void {
  assertUnprotected(book, area.sheetId);
  const merged = book.sheet(area.sheetId).getMergeData();
  const ranges = merged.filter((range) => intersect(areaOf(area.sheetId, range), area) !== null);
  if (ranges.length > 0) book.mutate(RemoveWorksheetMergeMutation, { ...book.ids(area.sheetId), ranges });
}

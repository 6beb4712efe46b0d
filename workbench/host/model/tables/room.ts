import { intersect } from "../grid/a1";
import { areaOf, type Book, type SheetArea } from "../grid/book";
import { readNow } from "../grid/cells";
import { itemAt } from "../grid/item-at";
import { tablesOf } from "../grid/table-shapes";
import { invalidArgument, invalidOperation } from "../members/errors";
import { insertCells } from "../range/edits";

/** The first free row below a block: cells in use there move down, as Excel makes room for a table that grows. */
export async function makeRowBelow(book: Book, area: SheetArea): Promise<void> {
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  book.makeRoom(below);
  const used = itemAt(readNow(book, below), 0).some((cell) => cell.formula !== "");
  const blocked = tablesOf(book).some(
    (table) =>
      table.getSubunitId() === area.sheetId &&
      intersect(areaOf(area.sheetId, table.getRange()), below) !== null,
  );
  if (used || blocked) await insertCells(book, below, "Down");
}

/** @throws InvalidArgument where another table, InvalidOperation where a merged cell stands. */
export function assertFree(book: Book, area: SheetArea, ownId: string | null): void {
  for (const other of tablesOf(book)) {
    if (other.getSubunitId() !== area.sheetId || other.getId() === ownId) continue;
    if (intersect(areaOf(area.sheetId, other.getRange()), area) !== null) {
      throw invalidArgument(`the range overlaps the table ${other.getDisplayName()}`);
    }
  }
  const merged = book.sheet(area.sheetId).getMergeData();
  if (merged.some((range) => intersect(areaOf(area.sheetId, range), area) !== null)) {
    throw invalidOperation("a table cannot hold merged cells");
  }
}

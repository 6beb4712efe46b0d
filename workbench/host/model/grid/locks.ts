import { accessDenied } from "../members/errors";
import type { Book, CellMatrix, SheetArea } from "./book";
import { extraOf } from "./cell-extra";
import { BookSlot, SheetSlot } from "./slots";

/** What keeps a sheet from being changed, with the password that opens it; "" for none. */
export interface SheetLock {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string;
}

/** The lock of a sheet; null where it is open. */
export const SHEET_LOCK = new SheetSlot<SheetLock | null>(() => null);

/** The password with which the structure of the workbook is locked, "" for none; null where it is open. */
export const STRUCTURE_PASSWORD = new BookSlot<string | null>(() => null);

/** @throws AccessDenied when the sheet is protected and a cell of the area is locked. */
export function assertUnlocked(book: Book, area: SheetArea): void {
  if (SHEET_LOCK.of(book, area.sheetId) === null) return;
  const cells = book.sheet(area.sheetId).getCellMatrix();
  const { startRow, endRow, startColumn, endColumn } = book.gridRange(area);
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      if (extraOf(cells.getValue(row, column)).unlocked !== true) {
        throw accessDenied("the sheet is protected and the cell is locked");
      }
    }
  }
}

/** @throws AccessDenied when the sheet is protected: for changes other than to cell contents. */
export function assertUnprotected(book: Book, sheetId: string): void {
  if (SHEET_LOCK.of(book, sheetId) !== null) throw accessDenied("the sheet is protected");
}

/** @throws AccessDenied when the workbook is protected: sheets stay as many and as named as they are. */
export function assertStructureOpen(book: Book): void {
  if (STRUCTURE_PASSWORD.of(book) !== null) throw accessDenied("the structure of the workbook is protected");
}

/** Whether every cell of the area is locked; null where some are and some are not. */
export function commonLock(book: Book, area: SheetArea): boolean | null {
  const cells = book.sheet(area.sheetId).getCellMatrix();
  const { startRow, endRow, startColumn, endColumn } = book.gridRange(area);
  const locks = new Set<boolean>();
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      locks.add(extraOf(cells.getValue(row, column)).unlocked !== true);
    }
  }
  return locks.size === 1 ? locks.has(true) : null;
}

/** Locks or unlocks every cell of the area, which counts once the sheet is protected. */
export function setLocked(book: Book, area: SheetArea, locked: boolean): void {
  assertUnprotected(book, area.sheetId);
  book.makeRoom(area);
  const cells = book.sheet(area.sheetId).getCellMatrix();
  const { startRow, endRow, startColumn, endColumn } = book.gridRange(area);
  const cellValue: CellMatrix = {};
  for (let row = startRow; row <= endRow; row += 1) {
    const line: CellMatrix[number] = {};
    for (let column = startColumn; column <= endColumn; column += 1) {
      const { unlocked, ...keep } = extraOf(cells.getValue(row, column));
      if ((unlocked === true) !== locked) continue;
      const rest = Object.keys(keep).length > 0 ? keep : null;
      line[column] = { custom: locked ? rest : { ...keep, unlocked: true } };
    }
    cellValue[row] = line;
  }
  book.setExtras(area.sheetId, cellValue);
}

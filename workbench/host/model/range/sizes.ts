import { BooleanNumber, type IRange } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { Book, SheetArea } from "../grid/book";
import { readNow } from "../grid/cells";
import { itemAt } from "../grid/item-at";
import { styleOf } from "../grid/style-of";

/** Excel measures in points, Univer in pixels. */
export const POINTS_PER_PIXEL = 0.75;

const at = (book: Book, area: SheetArea) => ({
  ...book.ids(area.sheetId),
  ranges: [book.gridRange(area)],
});

function common(
  from: number,
  to: number,
  read: (index: number) => number | boolean,
): number | boolean | null {
  const first = read(from);
  for (let index = from + 1; index <= to; index += 1) if (read(index) !== first) return null;
  return first;
}

/** Width of the columns in points; null when they differ. */
export function columnWidth(book: Book, area: SheetArea): number | null {
  const { startColumn, endColumn } = book.gridRange(area);
  const sheet = book.sheet(area.sheetId);
  return common(startColumn, endColumn, (column) => sheet.getColumnWidth(column) * POINTS_PER_PIXEL) as
    number | null;
}

export function setColumnWidth(book: Book, area: SheetArea, points: number): void {
  book.makeRoom(area);
  book.mutate(SetWorksheetColWidthMutation, { ...at(book, area), colWidth: points / POINTS_PER_PIXEL });
}

/** Height of the rows in points; null when they differ. */
export function rowHeight(book: Book, area: SheetArea): number | null {
  const { startRow, endRow } = book.gridRange(area);
  const sheet = book.sheet(area.sheetId);
  return common(startRow, endRow, (row) => sheet.getRowHeight(row) * POINTS_PER_PIXEL) as number | null;
}

/**
 * Gives rows their heights, all in one change: Univer looks at every row of the sheet after each.
 *
 * @param points the height of each row, counted from the first of the area; null leaves it alone
 */
export function setRowHeights(book: Book, area: SheetArea, points: (row: number) => number | null): void {
  book.makeRoom(area);
  const { startRow, endRow } = book.gridRange(area);
  const ranges: IRange[] = [];
  const rowHeight: Record<number, number> = {};
  for (let row = startRow; row <= endRow; row += 1) {
    const height = points(row - area.row);
    if (height === null) continue;
    rowHeight[row] = height / POINTS_PER_PIXEL;
    ranges.push(book.gridRange({ ...area, row, rows: 1 }));
  }
  if (ranges.length === 0) return;
  const those = { ...book.ids(area.sheetId), ranges };
  book.mutate(SetWorksheetRowHeightMutation, { ...those, rowHeight });
  book.mutate(SetWorksheetRowIsAutoHeightMutation, { ...those, autoHeightInfo: BooleanNumber.FALSE });
}

/** Lets the height of the rows follow their text; the grid measures it when it draws them. */
export function autofitRows(book: Book, area: SheetArea): void {
  book.mutate(SetWorksheetRowIsAutoHeightMutation, { ...at(book, area), autoHeightInfo: BooleanNumber.TRUE });
}

/** A guess, since nothing measures text without a screen: 7 pixels a character at 11 points, and 5 pixels of margin. */
export function autofitColumns(book: Book, area: SheetArea): void {
  const { startRow, endRow, startColumn, endColumn } = book.gridRange(area);
  const sheet = book.sheet(area.sheetId);
  for (let column = startColumn; column <= endColumn; column += 1) {
    const cells = readNow(book, { ...area, row: startRow, rows: endRow - startRow + 1, column, columns: 1 });
    const widths = cells.map((line, row) => {
      const size = styleOf(sheet, startRow + row, column).fs ?? 11;
      const longest = Math.max(
        ...itemAt(line, 0)
          .text.split("\n")
          .map((words) => words.length),
      );
      return longest === 0 ? 0 : longest * 7 * (size / 11) + 5;
    });
    const widest = Math.max(...widths);
    if (widest > 0) setColumnWidth(book, { ...area, column, columns: 1 }, widest * POINTS_PER_PIXEL);
  }
}

/** null when some rows of the area are hidden and some are not. */
export function rowHidden(book: Book, area: SheetArea): boolean | null {
  const { startRow, endRow } = book.gridRange(area);
  const sheet = book.sheet(area.sheetId);
  return common(startRow, endRow, (row) => !sheet.getRowVisible(row)) as boolean | null;
}

export function setRowHidden(book: Book, area: SheetArea, hidden: boolean): void {
  book.mutate(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, at(book, area));
}

export function columnHidden(book: Book, area: SheetArea): boolean | null {
  const { startColumn, endColumn } = book.gridRange(area);
  const sheet = book.sheet(area.sheetId);
  return common(startColumn, endColumn, (column) => !sheet.getColVisible(column)) as boolean | null;
}

export function setColumnHidden(book: Book, area: SheetArea, hidden: boolean): void {
  book.mutate(hidden ? SetColHiddenMutation : SetColVisibleMutation, at(book, area));
}

import { ICommandService } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { areaOf, type Book, type SheetArea } from "./book";

/** The sheet in front. */
export const activeSheetId = (book: Book): string => book.grid.workbook.getActiveSheet().getSheetId();

export function activateSheet(book: Book, sheetId: string): void {
  book.sheet(sheetId);
  book.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, book.ids(sheetId));
}

/** Brings the sheet to the front and selects the area; scrolls to it where there is a screen. */
export function selectArea(book: Book, area: SheetArea): void {
  book.makeRoom(area);
  activateSheet(book, area.sheetId);
  const range = book.gridRange(area);
  const primary = {
    actualRow: range.startRow,
    actualColumn: range.startColumn,
    startRow: range.startRow,
    endRow: range.startRow,
    startColumn: range.startColumn,
    endColumn: range.startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  book.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, {
    ...book.ids(area.sheetId),
    selections: [{ range, primary, style: null }],
    reveal: true,
  });
}

/** What is selected on the sheet in front; A1 before anybody selected anything. */
export function selectedArea(book: Book): SheetArea {
  const sheetId = activeSheetId(book);
  const range = book.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  return range === undefined ? { sheetId, row: 0, column: 0, rows: 1, columns: 1 } : areaOf(sheetId, range);
}

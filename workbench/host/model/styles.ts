import type { IStyleData, Nullable } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation, SetWorksheetDefaultStyleMutation } from "@univerjs/sheets";
import { contains, isEntireColumn, isEntireRow, span } from "./a1";
import type { Book, CellMatrix, SheetArea } from "./book";
import { styleCells } from "./cells";

/** Gives every cell of an area a style; whole rows, columns and sheets keep it for cells that come later. */
export function styleArea(book: Book, area: SheetArea, style: IStyleData): void {
  const columns = isEntireColumn(area);
  const rows = isEntireRow(area);
  if (!columns && !rows) {
    styleCells(book, area, () => style);
    return;
  }
  const sheet = book.sheet(area.sheetId);
  const at = { unitId: book.unitId, subUnitId: area.sheetId };
  if (columns && rows) {
    const defaultStyle = joined(book, sheet.getDefaultCellStyle(), style);
    book.mutate(SetWorksheetDefaultStyleMutation, { ...at, defaultStyle });
  } else if (columns) {
    const columnData: Record<number, object> = {};
    for (let c = area.column; c < area.column + area.columns; c += 1) {
      columnData[c] = { s: joined(book, sheet.getColumnStyle(c), style) };
    }
    book.mutate(SetColDataMutation, { ...at, columnData });
  } else {
    const rowData: Record<number, object> = {};
    for (let r = area.row; r < area.row + area.rows; r += 1)
      rowData[r] = { s: joined(book, sheet.getRowStyle(r), style) };
    book.mutate(SetRowDataMutation, { ...at, rowData });
  }
  const cellValue: CellMatrix = {};
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.s != null && contains(area, span(row, column, row, column)))
      (cellValue[row] ??= {})[column] = { s: style };
  });
  book.setStyles(area.sheetId, cellValue);
}

function joined(book: Book, old: Nullable<string | IStyleData>, style: IStyleData): IStyleData {
  const known = typeof old === "string" ? book.grid.workbook.getStyles().get(old) : old;
  return { ...known, ...style };
}

/** What `pick` gives for all cells of the area, or null when they differ. Only cells the grid has are looked at. */
export function commonStyle<T>(book: Book, area: SheetArea, pick: (style: IStyleData) => T): T | null {
  const sheet = book.sheet(area.sheetId);
  const { startRow, endRow, startColumn, endColumn } = book.gridRange(area);
  let common: { readonly value: T } | null = null;
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const value = pick(sheet.getComposedCellStyle(row, column));
      if (common === null) common = { value };
      else if (common.value !== value) return null;
    }
  }
  return common?.value ?? null;
}

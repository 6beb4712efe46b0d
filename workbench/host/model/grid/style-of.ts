import type { IStyleData, Worksheet } from "@univerjs/core";

/** The style of a cell with that of its row, its column and the sheet; what rules paint over it is no part of it. */
export const styleOf = (sheet: Worksheet, row: number, column: number): IStyleData =>
  sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));

import type { ICellData, IStyleData, Nullable, Styles } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation, SetWorksheetDefaultStyleMutation } from "@univerjs/sheets";
import { contains, isEntireColumn, isEntireRow, span } from "../grid/a1";
import type { Book, CellMatrix, SheetArea } from "../grid/book";
import { styleOf } from "../grid/style-of";

/**
 * Changes the style of each cell of an area; null leaves a cell alone. Univer's own way merges and looks up the style
 * of every single cell; here each pair of old style and change is merged once, which is a hundred times faster on a
 * block.
 */
export function styleCells(
  book: Book,
  area: SheetArea,
  style: (row: number, column: number) => IStyleData | null,
): void {
  book.makeRoom(area);
  const cells = book.sheet(area.sheetId).getCellMatrix();
  const restyle = styling(book.grid.workbook.getStyles());
  for (let r = 0; r < area.rows; r += 1) {
    for (let c = 0; c < area.columns; c += 1) {
      const change = style(r, c);
      if (change === null) continue;
      const [row, column] = [area.row + r, area.column + c];
      const cell = restyle(cells.getValue(row, column), change);
      if (Object.keys(cell).length === 0) cells.realDeleteValue(row, column);
      else cells.setValue(row, column, cell);
    }
  }
  redraw(book, area);
}

/** How a cell gets another style; what was merged once is remembered. */
function styling(styles: Styles): (cell: Nullable<ICellData>, change: IStyleData) => ICellData {
  /** Keys of merged styles by old style and change; null where nothing is left of them. */
  const merged = new Map<string, string | null>();
  const texts = new Map<IStyleData, string>();
  const textOf = (change: IStyleData): string => {
    const known = texts.get(change) ?? JSON.stringify(change);
    texts.set(change, known);
    return known;
  };
  return (cell, change) => {
    const old = typeof cell?.s === "object" ? JSON.stringify(cell.s) : cell?.s;
    const pair = `${old ?? ""} ${textOf(change)}`;
    let key = merged.get(pair);
    if (key === undefined) {
      const next = mergeStyle(styles.getStyleByCell(cell), change);
      key = Object.keys(next).length === 0 ? null : (styles.setValue(next) ?? null);
      merged.set(pair, key);
    }
    const styled: ICellData = { ...cell };
    if (key === null) delete styled.s;
    else styled.s = key;
    return styled;
  };
}

/** An empty change at the corners of an area, which makes the grid redraw it. */
function redraw(book: Book, area: SheetArea): void {
  const { startRow, endRow, startColumn, endColumn } = book.gridRange(area);
  const corners: CellMatrix = { [startRow]: { [startColumn]: {} } };
  (corners[endRow] ??= {})[endColumn] = {};
  book.setStyles(area.sheetId, corners);
}

/** The old style with what changes; null takes a format away, and each side of a border is merged on its own. */
function mergeStyle(old: Nullable<IStyleData>, change: IStyleData): IStyleData {
  const border = change.bd ? dropNull({ ...old?.bd, ...change.bd }) : change.bd;
  const next = dropNull({ ...old, ...change, ...(change.bd === undefined ? {} : { bd: border }) });
  if (next.bd && Object.keys(next.bd).length === 0) delete next.bd;
  return next;
}

const dropNull = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined)) as T;

/** Gives every cell of an area a style; whole rows, columns and sheets keep it for cells that come later. */
export function styleArea(book: Book, area: SheetArea, style: IStyleData): void {
  const columns = isEntireColumn(area);
  const rows = isEntireRow(area);
  if (!columns && !rows) {
    styleCells(book, area, () => style);
    return;
  }
  const sheet = book.sheet(area.sheetId);
  const at = book.ids(area.sheetId);
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
      const value = pick(styleOf(sheet, row, column));
      if (common === null) common = { value };
      else if (common.value !== value) return null;
    }
  }
  return common?.value ?? null;
}

import { MAX_COLUMNS, MAX_ROWS } from "../grid/a1";
import type { Book, SheetArea } from "../grid/book";
import { LiveArea } from "../grid/live-area";
import { POINTS_PER_PIXEL } from "../range/sizes";
import type { ChartPlace } from "./model";

/** A rectangle on a sheet, in points from the sheet's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Sizes = (index: number) => number;

/** Widths of columns and heights of rows in points; 0 for what is hidden. */
function sizesOn(book: Book, sheetId: string): { readonly columns: Sizes; readonly rows: Sizes } {
  const sheet = book.sheet(sheetId);
  return {
    columns: (index) => (sheet.getColVisible(index) ? sheet.getColumnWidth(index) * POINTS_PER_PIXEL : 0),
    rows: (index) => (sheet.getRowVisible(index) ? sheet.getRowHeight(index) * POINTS_PER_PIXEL : 0),
  };
}

function sum(sizes: Sizes, count: number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += sizes(index);
  return total;
}

/** The columns or rows from one position to another, and how far inside them the positions lie. */
function linesAcross(sizes: Sizes, from: number, to: number, last: number) {
  let edge = 0;
  let first = 0;
  while (first < last && edge + sizes(first) <= from) edge += sizes(first++);
  const before = from - edge;
  let end = first;
  edge += sizes(end);
  while (end < last && edge < to) edge += sizes(++end);
  return { first, count: end - first + 1, before, after: Math.max(0, edge - to) };
}

/** Exactly over the cells. */
export const placeOver = (book: Book, area: SheetArea): ChartPlace => ({
  cells: new LiveArea(book, area),
  inset: { left: 0, top: 0, right: 0, bottom: 0 },
});

export function placeAt(book: Book, sheetId: string, { left, top, width, height }: Box): ChartPlace {
  const sizes = sizesOn(book, sheetId);
  const columns = linesAcross(sizes.columns, left, left + width, MAX_COLUMNS - 1);
  const rows = linesAcross(sizes.rows, top, top + height, MAX_ROWS - 1);
  const area = {
    sheetId,
    row: rows.first,
    rows: rows.count,
    column: columns.first,
    columns: columns.count,
  };
  return {
    cells: new LiveArea(book, area),
    inset: { left: columns.before, right: columns.after, top: rows.before, bottom: rows.after },
  };
}

/** Where the chart is now; null once the cells under it are deleted. */
export function boxOf(book: Book, { cells, inset }: ChartPlace): Box | null {
  const { area } = cells;
  if (area === null) return null;
  const sizes = sizesOn(book, area.sheetId);
  const left = sum(sizes.columns, area.column) + inset.left;
  const top = sum(sizes.rows, area.row) + inset.top;
  const right = sum(sizes.columns, area.column + area.columns) - inset.right;
  const bottom = sum(sizes.rows, area.row + area.rows) - inset.bottom;
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

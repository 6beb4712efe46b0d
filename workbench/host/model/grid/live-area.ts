import type { IDisposable, IRange, Nullable } from "@univerjs/core";
import { RefRangeService } from "@univerjs/sheets";
import { isEntireColumn, isEntireRow } from "./a1";
import { areaOf, type Book, type SheetArea } from "./book";

/**
 * Cells that something outside the grid refers to (a chart, the print area): the area goes where they go when rows,
 * columns or cells are inserted, deleted or moved.
 */
export class LiveArea {
  private now: SheetArea | null;
  private readonly watching: IDisposable;

  constructor(book: Book, area: SheetArea) {
    this.now = area;
    book.makeRoom(area);
    const range = book.gridRange(area);
    this.watching = book
      .get(RefRangeService)
      .watchRange(book.unitId, area.sheetId, range, (_, after) => (this.now = moved(area, after)));
  }

  /** null once all of the cells are deleted, or their sheet. */
  get area(): SheetArea | null {
    return this.now;
  }

  dispose(): void {
    this.watching.dispose();
  }
}

/** Whole rows stay whole rows, however many columns the grid has; whole columns likewise. */
function moved(area: SheetArea, after: Nullable<IRange>): SheetArea | null {
  if (!after) return null;
  const { row, rows, column, columns } = areaOf(area.sheetId, after);
  return {
    sheetId: area.sheetId,
    ...(isEntireColumn(area) ? { row: area.row, rows: area.rows } : { row, rows }),
    ...(isEntireRow(area) ? { column: area.column, columns: area.columns } : { column, columns }),
  };
}

import { type Area, bounding, contains, intersect, span } from "../grid/a1";
import { areaOf, type Book, type SheetArea } from "../grid/book";
import { spillRanges } from "./spill";

/**
 * The smallest area within `area` that holds every cell in use: with contents, or (unless `valuesOnly`) with a format.
 * null when no cell is in use.
 */
export async function usedArea(book: Book, area: SheetArea, valuesOnly: boolean): Promise<Area | null> {
  await book.grid.calculation.done();
  let used: Area | null = null;
  const add = (cell: Area): void => {
    if (used === null) used = cell;
    else if (!contains(used, cell)) used = bounding(used, cell);
  };
  book
    .sheet(area.sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const filled = cell.f != null || cell.p != null || (cell.v != null && cell.v !== "");
      const formatted = !valuesOnly && cell.s != null;
      const here = span(row, column, row, column);
      if ((filled || formatted) && contains(area, here)) add(here);
    });
  for (const range of spillRanges(book, area.sheetId)) {
    const here = intersect(areaOf(area.sheetId, range), area);
    if (here !== null) add(here);
  }
  return used;
}

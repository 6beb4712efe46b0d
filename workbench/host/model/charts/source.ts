import type { Book, SheetArea } from "../grid/book";
import { type CellReading, readNow } from "../grid/cells";
import { LiveArea } from "../grid/live-area";
import type { ChartSeries, ChartType } from "./model";

export const newSeries = (type: ChartType, name: ChartSeries["name"]): ChartSeries => ({
  id: crypto.randomUUID(),
  name,
  values: null,
  categories: null,
  type,
  fill: null,
  line: null,
  weight: 2.25,
  marker: null,
  labels: false,
  gapWidth: 182,
  pointFills: {},
});

/**
 * The series Excel makes of a range. Its rule, as far as its help says: a first line of text holds the names, a first
 * line of text across it the categories, and so do both where the corner is blank. With "Auto", series lie in columns
 * unless there are more columns than rows. Not observed: dates as categories, ranges with more than one line of text. A
 * formula that waits for its calculation counts as a number: a chart must not make a whole set-up wait for it.
 */
export function seriesOf(
  book: Book,
  area: SheetArea,
  seriesBy: "Auto" | "Columns" | "Rows",
  type: ChartType,
): ChartSeries[] {
  const inRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns > area.rows);
  const cells = readNow(book, area);
  const [length, count] = inRows ? [area.columns, area.rows] : [area.rows, area.columns];
  const kind = (along: number, across: number) =>
    (inRows ? cells[across]?.[along] : cells[along]?.[across])?.type;
  const part = (along: number, across: number, alongCount: number): LiveArea => {
    const [row, column] = inRows ? [across, along] : [along, across];
    const [rows, columns] = inRows ? [1, alongCount] : [alongCount, 1];
    const { sheetId } = area;
    return new LiveArea(book, { sheetId, row: area.row + row, column: area.column + column, rows, columns });
  };

  const blankCorner = length > 1 && count > 1 && kind(0, 0) === "Empty";
  const labels = (kinds: readonly (CellReading["type"] | undefined)[]) =>
    kinds.every((type) => (blankCorner ? type !== "Empty" : type === "String"));
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
  const named = length > 1 && labels(range(count > 1 ? 1 : 0, count).map((across) => kind(0, across)));
  const first = named ? 1 : 0;
  const labelled =
    count > 1 && labels(range(Math.max(first, blankCorner ? 1 : 0), length).map((along) => kind(along, 0)));

  return range(labelled ? 1 : 0, count).map((across) => ({
    ...newSeries(type, named ? part(0, across, 1) : null),
    values: part(first, across, length - first),
    categories: labelled ? part(first, 0, length - first) : null,
  }));
}

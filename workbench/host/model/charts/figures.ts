import { numfmt } from "@univerjs/core";
import type { Book } from "../grid/book";
import { type CellReading, firstCell, readNow } from "../grid/cells";
import type { LiveArea } from "../grid/live-area";
import type { ChartModel, ChartSeries } from "./model";
import { type Box, boxOf } from "./place";

export interface SeriesFigures {
  readonly series: ChartSeries;
  readonly name: string;
  /** null: nothing is drawn there. */
  readonly values: readonly (number | null)[];
  /** The same as the cells show them. */
  readonly texts: readonly string[];
  /** Places of the values in the range: those of hidden cells are left out. */
  readonly places: readonly number[];
}

/** A chart with what its cells hold now. */
export interface ChartFigures {
  readonly chart: ChartModel;
  readonly box: Box;
  /** null: none is shown. */
  readonly title: string | null;
  readonly categories: readonly string[];
  readonly series: readonly SeriesFigures[];
  /** Writes a number of the value axis as its cells do. */
  readonly format: (value: number) => string;
}

interface Point {
  readonly cell: CellReading;
  readonly place: number;
}

/** The cells a person sees, row by row: Excel charts leave hidden rows and columns out. */
function pointsOf(book: Book, live: LiveArea | null): readonly Point[] {
  const area = live?.area ?? null;
  if (area === null) return [];
  const sheet = book.sheet(area.sheetId);
  return readNow(book, area).flatMap((row, r) =>
    row.flatMap((cell, c) =>
      sheet.getRowVisible(area.row + r) && sheet.getColVisible(area.column + c)
        ? [{ cell, place: r * area.columns + c }]
        : [],
    ),
  );
}

/** Blank cells and #N/A leave a gap; text, truth values and other errors are drawn as 0. */
function valueOf({ value, type }: CellReading): number | null {
  if (type === "Empty" || value === "#N/A") return null;
  return typeof value === "number" ? value : 0;
}

/** @param index place among the series of the chart, from 0 */
export function seriesName(book: Book, { name }: ChartSeries, index: number): string {
  if (typeof name === "string") return name;
  const area = name?.area ?? null;
  return area === null ? `Series${index + 1}` : firstCell(book, area).text;
}

/** What stands above the chart: the words it was given, else the name of its only series. */
export function titleText(book: Book, { title, series }: ChartModel): string {
  const [only] = series;
  // Not observed: in which language Excel says this.
  return title.text ?? (only && series.length === 1 ? seriesName(book, only, 0) : "Chart Title");
}

function figuresOfSeries(book: Book, series: ChartSeries, index: number): SeriesFigures {
  const points = pointsOf(book, series.values);
  return {
    series,
    name: seriesName(book, series, index),
    values: points.map(({ cell }) => valueOf(cell)),
    texts: points.map(({ cell }) => cell.text),
    places: points.map(({ place }) => place),
  };
}

/** Reads the cells of a chart as they are now; null once the cells under the chart are deleted. */
export function figuresOf(book: Book, chart: ChartModel): ChartFigures | null {
  const box = boxOf(book, chart.place);
  if (box === null) return null;
  const series = chart.series.map((one, index) => figuresOfSeries(book, one, index));
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const labels = pointsOf(book, chart.series.find(({ categories }) => categories)?.categories ?? null);
  const [first] = pointsOf(book, chart.series[0]?.values ?? null);
  const pattern = first?.cell.numberFormat ?? "General";
  const locale = book.grid.locale === "vi-VN" ? "vi" : "en";
  return {
    chart,
    box,
    title: chart.title.visible ? titleText(book, chart) : null,
    categories: Array.from({ length: longest }, (_, index) => labels[index]?.cell.text ?? String(index + 1)),
    series,
    format: (value) => numfmt.format(pattern, value, { locale }),
  };
}

import type { Given, HostObject } from "../../contract";
import type { Book } from "../grid/book";
import { LiveArea } from "../grid/live-area";
import { byIndex, colour, flag, integer, number, oneOf, optional, text } from "../members/checks";
import { invalidArgument, itemNotFound } from "../members/errors";
import { action, type MembersOf, method, object, scalar, View } from "../members/members";
import { fieldsOf, type RecordHolder } from "../members/records";
import { RangeObject } from "../range/range";
import { seriesName } from "./figures";
import type { ChartHandle } from "./handle";
import { CHART_TYPES, type ChartSeries, isLying, MARKER_STYLES } from "./model";
import { newSeries } from "./source";

export class SeriesCollection implements HostObject {
  readonly className = "ChartSeriesCollection";
  readonly members = COLLECTION;

  constructor(readonly chart: ChartHandle) {}

  readonly items = (): SeriesObject[] =>
    this.chart.read().series.map(({ id }) => new SeriesObject(this.chart, id));
}

class SeriesObject implements HostObject, RecordHolder<ChartSeries> {
  readonly className = "ChartSeries";
  readonly members = SERIES;

  constructor(
    readonly chart: ChartHandle,
    private readonly seriesId: string,
  ) {}

  get book(): Book {
    return this.chart.book;
  }

  get index(): number {
    const index = this.chart.read().series.findIndex(({ id }) => id === this.seriesId);
    if (index < 0) throw itemNotFound("the series was deleted");
    return index;
  }

  read(): ChartSeries {
    const series = this.chart.read().series[this.index];
    if (series === undefined) throw itemNotFound("the series was deleted");
    return series;
  }

  write(changes: Partial<ChartSeries>): void {
    const { series } = this.chart.read();
    this.chart.write({
      series: series.map((one) => (one.id === this.seriesId ? { ...one, ...changes } : one)),
    });
  }

  /** How many cells the values have, shown or not. */
  get length(): number {
    const area = this.read().values?.area;
    return area ? area.rows * area.columns : 0;
  }
}

class PointCollection implements HostObject {
  readonly className = "ChartPointsCollection";
  readonly members = POINTS;

  constructor(readonly series: SeriesObject) {}

  readonly items = (): PointObject[] =>
    Array.from({ length: this.series.length }, (_, index) => new PointObject(this.series, index));
}

class PointObject implements HostObject {
  readonly className = "ChartPoint";
  readonly members = POINT;

  constructor(
    readonly series: SeriesObject,
    readonly index: number,
  ) {}
}

export function disposeSeries({ name, values, categories }: ChartSeries): void {
  for (const source of [name, values, categories]) if (source instanceof LiveArea) source.dispose();
}

/** Puts other cells in the place of those a series had. */
function setSource(series: SeriesObject, key: "values" | "categories", source: Given): void {
  if (!(source instanceof RangeObject)) throw invalidArgument("sourceData must be a range");
  const { area } = source;
  if (area.rows > 1 && area.columns > 1) throw invalidArgument("a series is one row or one column");
  series.read()[key]?.dispose();
  series.write({ [key]: new LiveArea(series.book, area) });
}

function setName(series: SeriesObject, name: string): void {
  const { name: old } = series.read();
  if (old instanceof LiveArea) old.dispose();
  series.write({ name });
}

const seriesType = oneOf(...CHART_TYPES);

function setType(series: SeriesObject, value: Given): void {
  const type = seriesType(value, "chartType");
  const others = series.chart.read().series.filter((_, index) => index !== series.index);
  // Not observed: what Excel makes of lying bars beside other series, or of bars on top of and beside each other.
  if (others.some((other) => (isLying(other.type) || isLying(type)) && other.type !== type))
    throw invalidArgument("bars do not go together with other series");
  series.write({ type });
}

function addSeries({ chart }: SeriesCollection, givenName: Given, givenIndex: Given): SeriesObject {
  const { series, type } = chart.read();
  const index = optional(integer(0, series.length), series.length)(givenIndex, "index");
  const added = newSeries(type, optional(text, null)(givenName, "name"));
  chart.write({ series: [...series.slice(0, index), added, ...series.slice(index)] });
  return new SeriesObject(chart, added.id);
}

const COLLECTION: MembersOf<SeriesCollection> = {
  Count: scalar("1.1", (collection) => collection.items().length),
  Add: method("1.7", addSeries),
  GetCount: method("1.4", (collection) => collection.items().length),
  GetItemAt: method("1.1", (collection, index) => byIndex(collection.items(), index)),
};

const seriesField = fieldsOf<SeriesObject, ChartSeries>();

const SERIES: MembersOf<SeriesObject> = {
  Name: scalar(
    "1.1",
    (series) => seriesName(series.book, series.read(), series.index),
    (series, value) => setName(series, text(value, "name")),
  ),
  ChartType: scalar("1.7", (series) => series.read().type, setType),
  HasDataLabels: scalar(
    "1.7",
    (series) => series.read().labels,
    (series, value) => series.write({ labels: flag(value, "hasDataLabels") }),
  ),
  MarkerStyle: scalar(
    "1.7",
    (series) => {
      const { marker, type } = series.read();
      return marker ?? (type === "LineMarkers" ? "Automatic" : "None");
    },
    (series, value) => series.write({ marker: oneOf(...MARKER_STYLES)(value, "markerStyle") }),
  ),
  GapWidth: scalar(
    "1.7",
    (series) => series.read().gapWidth,
    // Excel keeps one gap for all the bars of a chart.
    ({ chart }, value) => {
      const gapWidth = number(0, 500)(value, "gapWidth");
      chart.write({ series: chart.read().series.map((one) => ({ ...one, gapWidth })) });
    },
  ),
  Format: object("1.1", (series) => new View("ChartSeriesFormat", SERIES_FORMAT, series)),
  Points: object("1.1", (series) => new PointCollection(series)),
  SetValues: action("1.7", (series, source) => setSource(series, "values", source)),
  SetXAxisValues: action("1.7", (series, source) => setSource(series, "categories", source)),
  Delete: action("1.7", (series) => {
    const gone = series.read();
    disposeSeries(gone);
    series.chart.write({ series: series.chart.read().series.filter((one) => one !== gone) });
  }),
};

const SERIES_FORMAT: MembersOf<View<SeriesObject>> = {
  Fill: object("1.1", ({ of }) => new View("ChartFill", SERIES_FILL, of)),
  Line: object("1.1", ({ of }) => new View("ChartLineFormat", LINE, of)),
};

const SERIES_FILL: MembersOf<View<SeriesObject>> = {
  SetSolidColor: action("1.1", ({ of }, color) => of.write({ fill: colour(color, "color") })),
};

const LINE: MembersOf<View<SeriesObject>> = {
  Color: scalar(
    "1.1",
    ({ of }) => of.read().line ?? "",
    ({ of }, value) => of.write({ line: colour(value, "color") }),
  ),
  Weight: seriesField("1.7", "weight", number(0.25, 1584)),
};

const POINTS: MembersOf<PointCollection> = {
  Count: scalar("1.1", ({ series }) => series.length),
  GetCount: method("1.4", ({ series }) => series.length),
  GetItemAt: method("1.1", (points, index) => byIndex(points.items(), index)),
};

const POINT: MembersOf<PointObject> = {
  Format: object("1.1", (point) => new View("ChartPointFormat", POINT_FORMAT, point)),
};

const POINT_FORMAT: MembersOf<View<PointObject>> = {
  Fill: object("1.1", ({ of }) => new View("ChartFill", POINT_FILL, of)),
};

const POINT_FILL: MembersOf<View<PointObject>> = {
  SetSolidColor: action("1.1", ({ of: { series, index } }, color) =>
    series.write({ pointFills: { ...series.read().pointFills, [index]: colour(color, "color") } }),
  ),
};

/** Labels of all series together. */
const DATA_LABELS: MembersOf<View<ChartHandle>> = {
  ShowValue: scalar(
    "1.1",
    ({ of }) => {
      const { series } = of.read();
      return series.every(({ labels }) => labels === series[0]?.labels) ? (series[0]?.labels ?? false) : null;
    },
    ({ of }, value) => {
      const labels = flag(value, "showValue");
      of.write({ series: of.read().series.map((one) => ({ ...one, labels })) });
    },
  ),
};

export const labelsOf = (chart: ChartHandle): HostObject => new View("ChartDataLabels", DATA_LABELS, chart);

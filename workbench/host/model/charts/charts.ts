import type { Given, HostObject } from "../../contract";
import { bounding } from "../grid/a1";
import type { Book } from "../grid/book";
import { assertUnprotected } from "../grid/locks";
import { byIndex, number, oneOf, optional, text } from "../members/checks";
import { found, invalidArgument, notImplemented } from "../members/errors";
import { action, type MembersOf, method, object, scalar } from "../members/members";
import { asRange, RangeObject } from "../range/range";
import { ChartHandle } from "./handle";
import { CHART_TYPES, NEW_AXIS, NEW_FONT } from "./model";
import { axesOf, legendOf, titleOf } from "./parts";
import { type Box, boxOf, placeAt, placeOver } from "./place";
import { disposeSeries, labelsOf, SeriesCollection } from "./series";
import { SHELF } from "./shelf";
import { seriesOf } from "./source";

export class ChartCollection implements HostObject {
  readonly className = "ChartCollection";
  readonly members = CHARTS;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {}

  readonly items = (): ChartObject[] =>
    SHELF.of(this.book)
      .on(this.sheetId)
      .map(({ id }) => new ChartObject(this.book, this.sheetId, id));

  /** By name, the first of that name, or by id. */
  find(key: string): ChartObject | undefined {
    return this.items().find((chart) => chart.id === key || chart.read().name === key);
  }
}

class ChartObject extends ChartHandle implements HostObject {
  readonly className = "Chart";
  readonly members = CHART;
}

const chartType = oneOf(...CHART_TYPES);

/** Excel's size of a new chart. Not observed: where it puts one, and whether it has a legend. */
const NEW_BOX: Box = { left: 0, top: 0, width: 360, height: 216 };

function addChart(charts: ChartCollection, givenType: Given, source: Given, by: Given): ChartObject {
  const { book, sheetId } = charts;
  assertUnprotected(book, sheetId);
  const type = chartType(givenType, "type");
  if (!(source instanceof RangeObject)) throw invalidArgument("sourceData must be a range");
  const seriesBy = optional(oneOf("Auto", "Columns", "Rows"), "Auto" as const)(by, "seriesBy");
  const series = seriesOf(book, source.area, seriesBy, type);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  SHELF.of(book).put(sheetId, {
    id,
    name: nextName(charts),
    type,
    place: placeAt(book, sheetId, NEW_BOX),
    title: { text: null, visible: true, font: NEW_FONT },
    legend: { visible: series.length > 1, position: "Bottom" },
    axes: { category: NEW_AXIS, value: NEW_AXIS },
    series,
  });
  return new ChartObject(book, sheetId, id);
}

/** "Chart 1", "Chart 2" … the first that is free. */
function nextName(charts: ChartCollection): string {
  for (let number = 1; ; number += 1) {
    const name = `Chart ${number}`;
    if (charts.find(name) === undefined) return name;
  }
}

function setPosition(chart: ChartObject, start: Given, end: Given): void {
  const { book, sheetId } = chart;
  const from = asRange(book, start, sheetId).area;
  const to = end === undefined || end === null ? null : asRange(book, end, sheetId).area;
  if ([from, to ?? from].some((area) => area.sheetId !== sheetId))
    throw invalidArgument("the chart lies on another sheet");
  const over = placeOver(book, { ...bounding(from, to ?? from), sheetId });
  if (to !== null) {
    chart.moveTo(over);
    return;
  }
  const { left, top } = found(boxOf(book, over), "start cell");
  over.cells.dispose();
  chart.moveTo(placeAt(book, sheetId, { ...chart.box, left, top }));
}

/** One side of the chart's box; the other three stay. */
const side = (key: keyof Box) =>
  scalar<ChartObject>(
    "1.1",
    ({ box }) => box[key],
    (chart, value) => {
      const box = { ...chart.box, [key]: number(0)(value, key) };
      chart.moveTo(placeAt(chart.book, chart.sheetId, box));
    },
  );

const CHARTS: MembersOf<ChartCollection> = {
  Count: scalar("1.1", (charts) => charts.items().length),
  Add: method("1.1", addChart),
  GetCount: method("1.4", (charts) => charts.items().length),
  GetItem: method("1.1", (charts, name) => found(charts.find(text(name, "name")), text(name, "name"))),
  GetItemAt: method("1.1", (charts, index) => byIndex(charts.items(), index)),
  GetItemOrNullObject: method("1.4", (charts, name) => charts.find(text(name, "name")) ?? null),
};

const CHART: MembersOf<ChartObject> = {
  Id: scalar("1.7", ({ id }) => id),
  Name: scalar(
    "1.1",
    (chart) => chart.read().name,
    (chart, value) => chart.write({ name: text(value, "name") }),
  ),
  ChartType: scalar(
    "1.7",
    (chart) => chart.read().type,
    (chart, value) => {
      const type = chartType(value, "chartType");
      chart.write({ type, series: chart.read().series.map((series) => ({ ...series, type })) });
    },
  ),
  Left: side("left"),
  Top: side("top"),
  Width: side("width"),
  Height: side("height"),
  Title: object("1.1", (chart) => titleOf(chart)),
  Legend: object("1.1", (chart) => legendOf(chart)),
  Axes: object("1.1", (chart) => axesOf(chart)),
  Series: object("1.1", (chart) => new SeriesCollection(chart)),
  DataLabels: object("1.1", (chart) => labelsOf(chart)),
  Worksheet: object("1.2", ({ book, sheetId }) => book.worksheet(sheetId)),
  SetPosition: action("1.1", setPosition),
  GetImage: action("1.2", () => {
    throw notImplemented("the workbench draws charts on its own page only");
  }),
  Delete: action("1.1", (chart) => {
    const { place, series } = chart.read();
    chart.remove();
    place.cells.dispose();
    series.forEach(disposeSeries);
  }),
};

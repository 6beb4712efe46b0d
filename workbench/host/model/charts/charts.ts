import type { Given, HostObject } from "../../contract";
import { bounding } from "../grid/a1";
import type { Book } from "../grid/book";
import { CHART_TYPES, type ChartModel, NEW_AXIS, NEW_FONT } from "./model";
import { axesOf, legendOf, titleOf } from "./parts";
import { type Box, boxOf, placeAt, placeOver } from "./place";
import { disposeSeries, labelsOf, SeriesCollection } from "./series";
import { seriesOf } from "./source";
import { integer, number, oneOf, optional, text } from "../members/checks";
import { found, invalidArgument, itemNotFound, notImplemented } from "../members/errors";
import { action, type MembersOf, method, object, scalar } from "../members/members";
import { asRange, RangeObject } from "../range/range";
import type { Part } from "../members/records";
import { WorksheetObject } from "../sheets/worksheet";

export class ChartCollection implements HostObject {
  readonly className = "ChartCollection";
  readonly members = CHARTS;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {}

  readonly items = (): ChartObject[] =>
    this.book.state.charts.on(this.sheetId).map(({ id }) => new ChartObject(this.book, this.sheetId, id));

  /** By name, the first of that name, or by id. */
  find(key: string): ChartObject | undefined {
    return this.items().find((chart) => chart.id === key || chart.read().name === key);
  }
}

export class ChartObject implements HostObject, Part<ChartModel> {
  readonly className = "Chart";
  readonly members = CHART;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly id: string,
  ) {}

  read(): ChartModel {
    const model = this.book.state.charts.on(this.sheetId).find(({ id }) => id === this.id);
    if (model === undefined) throw itemNotFound("the chart was deleted");
    return model;
  }

  write(changes: Partial<ChartModel>): void {
    this.book.assertUnprotected(this.sheetId);
    this.book.state.charts.put(this.sheetId, { ...this.read(), ...changes });
  }

  get box(): Box {
    return boxOf(this.book, this.read().place) ?? { left: 0, top: 0, width: 0, height: 0 };
  }

  moveTo(place: ChartModel["place"]): void {
    this.read().place.cells.dispose();
    this.write({ place });
  }
}

const chartType = oneOf(...CHART_TYPES);

/** Excel's size of a new chart. Not observed: where it puts one, and whether it has a legend. */
const NEW_BOX: Box = { left: 0, top: 0, width: 360, height: 216 };

function addChart(charts: ChartCollection, givenType: Given, source: Given, by: Given): ChartObject {
  const { book, sheetId } = charts;
  book.assertUnprotected(sheetId);
  const type = chartType(givenType, "type");
  if (!(source instanceof RangeObject)) throw invalidArgument("sourceData must be a range");
  const seriesBy = optional(oneOf("Auto", "Columns", "Rows"), "Auto" as const)(by, "seriesBy");
  const series = seriesOf(book, source.area, seriesBy, type);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  book.state.charts.put(sheetId, {
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
  GetItemAt: method("1.1", (charts, index) => {
    const items = charts.items();
    return items[integer(0, items.length - 1)(index, "index")] ?? null;
  }),
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
  Title: object("1.1", titleOf),
  Legend: object("1.1", legendOf),
  Axes: object("1.1", axesOf),
  Series: object("1.1", (chart) => new SeriesCollection(chart)),
  DataLabels: object("1.1", labelsOf),
  Worksheet: object("1.2", ({ book, sheetId }) => new WorksheetObject(book, sheetId)),
  SetPosition: action("1.1", setPosition),
  GetImage: action("1.2", () => {
    throw notImplemented("the workbench draws charts on its own page only");
  }),
  Delete: action("1.1", (chart) => {
    const { book, sheetId, id } = chart;
    book.assertUnprotected(sheetId);
    const { place, series } = chart.read();
    place.cells.dispose();
    series.forEach(disposeSeries);
    book.state.charts.remove(sheetId, id);
  }),
};

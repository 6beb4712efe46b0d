import type { HostObject } from "../../contract";
import { type Check, colour, flag, number, oneOf, text } from "../members/checks";
import { invalidArgument, notImplemented } from "../members/errors";
import { type MembersOf, object, scalar, View } from "../members/members";
import { fieldsOf, inner, type RecordHolder } from "../members/records";
import { titleText } from "./figures";
import type { ChartHandle } from "./handle";
import { type ChartAxis, type ChartFont, type ChartModel, LEGEND_POSITIONS } from "./model";

type RecordView<T> = View<RecordHolder<T>>;

const fields = <T>() => fieldsOf<RecordHolder<T>, T>();

const font = fields<ChartFont>();
const FONT: MembersOf<RecordView<ChartFont>> = {
  Bold: font("1.1", "bold", flag),
  Italic: font("1.1", "italic", flag),
  Color: font("1.1", "color", colour),
  Name: font("1.1", "name", text),
  Size: font("1.1", "size", number(1, 409)),
};

const TITLE_FORMAT: MembersOf<View<ChartHandle>> = {
  Font: object("1.1", ({ of }) => new View("ChartFont", FONT, inner(inner(of, "title"), "font"))),
};

const TITLE: MembersOf<View<ChartHandle>> = {
  Text: scalar(
    "1.1",
    ({ of }) => titleText(of.book, of.read()),
    ({ of }, value) => inner(of, "title").write({ text: text(value, "text") }),
  ),
  Visible: scalar(
    "1.1",
    ({ of }) => of.read().title.visible,
    ({ of }, value) => inner(of, "title").write({ visible: flag(value, "visible") }),
  ),
  Format: object("1.1", ({ of }) => new View("ChartTitleFormat", TITLE_FORMAT, of)),
};

export const titleOf = (chart: ChartHandle): HostObject => new View("ChartTitle", TITLE, chart);

const legend = fields<ChartModel["legend"]>();
const LEGEND: MembersOf<RecordView<ChartModel["legend"]>> = {
  Visible: legend("1.1", "visible", flag),
  Position: legend("1.1", "position", oneOf(...LEGEND_POSITIONS)),
};

export const legendOf = (chart: ChartHandle): HostObject =>
  new View("ChartLegend", LEGEND, inner(chart, "legend"));

const axisTitle = fields<ChartAxis["title"]>();
const AXIS_TITLE: MembersOf<RecordView<ChartAxis["title"]>> = {
  Text: axisTitle("1.1", "text", text),
  Visible: axisTitle("1.1", "visible", flag),
};

const axis = fields<ChartAxis>();
const CATEGORY_AXIS: MembersOf<RecordView<ChartAxis>> = {
  Visible: axis("1.7", "visible", flag),
  ReversePlotOrder: axis("1.7", "reversed", flag),
  Title: object("1.1", ({ of }) => new View("ChartAxisTitle", AXIS_TITLE, inner(of, "title"))),
};

/** "" lets the axis choose for itself. */
const bound: Check<number | null> = (value, what) => (value === "" ? null : number()(value, what));

/** Excel gives the end it chose; that would not be the one the workbench draws, so none is given. */
const end = (key: "minimum" | "maximum") =>
  scalar<RecordView<ChartAxis>>(
    "1.1",
    ({ of }) => of.read()[key] ?? refuseChosen(key),
    ({ of }, value) => {
      const ends = { ...of.read(), [key]: bound(value, key) };
      if (ends.minimum !== null && ends.maximum !== null && ends.minimum >= ends.maximum)
        throw invalidArgument("the minimum lies below the maximum");
      of.write(ends);
    },
  );

function refuseChosen(key: string): never {
  throw notImplemented(`the ${key} Excel would choose is not known`);
}

const VALUE_AXIS: MembersOf<RecordView<ChartAxis>> = {
  ...CATEGORY_AXIS,
  Minimum: end("minimum"),
  Maximum: end("maximum"),
};

const AXES: MembersOf<RecordView<ChartModel["axes"]>> = {
  CategoryAxis: object("1.1", ({ of }) => new View("ChartAxis", CATEGORY_AXIS, inner(of, "category"))),
  ValueAxis: object("1.1", ({ of }) => new View("ChartAxis", VALUE_AXIS, inner(of, "value"))),
};

export const axesOf = (chart: ChartHandle): HostObject => new View("ChartAxes", AXES, inner(chart, "axes"));

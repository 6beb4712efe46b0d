import type { ChartFigures, SeriesFigures } from "../host/model/charts/figures";
import { isLying } from "../host/model/charts/model";

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 10;
const TITLE_HEIGHT = 26;
const LABEL_HEIGHT = 20;
const NUMBER_WIDTH = 44;
/** Room for the names beside lying bars: of a letter, and the most there is. */
const LETTER_WIDTH = 6;
const CATEGORY_WIDTH = 140;
const GRID_LINES = 5;
/** Ticks of an axis of shares. */
const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Series without a colour of their own take these in turn: the accents of Office's standard theme. */
const THEME = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

type Attributes = Readonly<Record<string, string | number>>;

function node(name: string, attributes: Attributes, text = ""): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

const label = (x: number, y: number, anchor: "start" | "middle" | "end", text: string) =>
  node("text", { x, y, "text-anchor": anchor, "dominant-baseline": "middle", fill: "#404040" }, text);

/** Round numbers from below the values to above them, and 0 among them: 1, 2 or 5 times a power of ten apart. */
function ticksFor(
  values: readonly number[],
  minimum: number | null,
  maximum: number | null,
): readonly number[] {
  const low = minimum ?? Math.min(0, ...values);
  const high = Math.max(maximum ?? Math.max(0, ...values), low);
  const rough = (high - low || 1) / GRID_LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

const isLine = ({ series }: SeriesFigures) => series.type === "Line" || series.type === "LineMarkers";

/** The two directions of a chart: values along one, categories along the other. */
interface Scales {
  /** Bars lie: values run to the right, categories upwards as in Excel. */
  readonly lying: boolean;
  readonly value: (value: number) => number;
  /** Start of a category's slot, and its size. */
  readonly slot: (index: number) => number;
  readonly slotSize: number;
}

/** Draws a chart of the given size in pixels. Drawn: title, legend, axes, columns, bars, lines, data labels. */
export function drawChart(figures: ChartFigures, width: number, height: number): SVGElement {
  const { chart, title, categories, series } = figures;
  const svg = node("svg", { width, height, role: "img", "aria-label": title ?? chart.name });
  if (title !== null)
    svg.append(node("text", { x: width / 2, y: 18, "text-anchor": "middle", "font-weight": 600 }, title));

  const lying = isLying(chart.type);
  const stacked = chart.type === "BarStacked100";
  const longest = Math.max(...categories.map(({ length }) => length), 1);
  const left = MARGIN + (lying ? Math.min(CATEGORY_WIDTH, (longest + 1) * LETTER_WIDTH) : NUMBER_WIDTH);
  const top = MARGIN + (title === null ? 0 : TITLE_HEIGHT);
  // The last tick of a lying axis stands in the middle of its text.
  const right = width - MARGIN * (lying ? 2 : 1);
  const bottom = height - MARGIN - LABEL_HEIGHT - (chart.legend.visible ? LABEL_HEIGHT : 0);

  const { minimum, maximum } = chart.axes.value;
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const ticks = stacked ? SHARES : ticksFor(values, minimum, maximum);
  const [lowest = 0, highest = 1] = [ticks[0], ticks.at(-1)];
  const share = (value: number) => (value - lowest) / (highest - lowest);
  const slotSize = (lying ? bottom - top : right - left) / Math.max(categories.length, 1);
  const scales: Scales = {
    lying,
    value: (value) => (lying ? left + share(value) * (right - left) : bottom - share(value) * (bottom - top)),
    slot: (index) => {
      const backwards = lying !== chart.axes.category.reversed;
      const nth = backwards ? categories.length - 1 - index : index;
      return (lying ? top : left) + nth * slotSize;
    },
    slotSize,
  };

  for (const tick of ticks) {
    const at = scales.value(tick);
    const ends = lying ? { x1: at, x2: at, y1: top, y2: bottom } : { x1: left, x2: right, y1: at, y2: at };
    svg.append(node("line", { ...ends, stroke: tick === 0 ? "#808080" : "#e0e0e0" }));
    const text = stacked ? `${tick * 100}%` : figures.format(tick);
    svg.append(lying ? label(at, bottom + 10, "middle", text) : label(left - 6, at, "end", text));
  }
  categories.forEach((category, index) => {
    const middle = scales.slot(index) + slotSize / 2;
    svg.append(
      lying ? label(left - 6, middle, "end", category) : label(middle, bottom + 10, "middle", category),
    );
  });

  const bars = series.filter((one) => !isLine(one));
  const colourOf = (one: SeriesFigures) =>
    (isLine(one) ? one.series.line : one.series.fill) ??
    THEME[series.indexOf(one) % THEME.length] ??
    "#4472C4";
  for (const one of series)
    svg.append(
      ...(isLine(one)
        ? drawLine(one, colourOf(one), scales)
        : stacked
          ? drawStacked(series, one, colourOf(one), scales)
          : drawBars(one, colourOf(one), scales, bars.indexOf(one), bars.length)),
    );

  if (chart.legend.visible)
    series.forEach((one, index) => {
      const x = left + (index * (right - left)) / series.length;
      const y = height - MARGIN - 12;
      svg.append(node("rect", { x, y, width: 10, height: 10, fill: colourOf(one) }));
      svg.append(label(x + 14, y + 5, "start", one.name));
    });
  return svg;
}

/** Bars that begin where those of the series before it end, as shares of all of them. */
function drawStacked(
  all: readonly SeriesFigures[],
  own: SeriesFigures,
  colour: string,
  { value: at, slot, slotSize }: Scales,
): readonly SVGElement[] {
  const height = slotSize / (1 + own.series.gapWidth / 100);
  const sum = (some: readonly SeriesFigures[], index: number) =>
    some.reduce((total, { values }) => total + Math.abs(values[index] ?? 0), 0);
  return own.values.flatMap((value, index) => {
    const whole = sum(all, index);
    if (value === null || whole === 0) return [];
    const before = sum(all.slice(0, all.indexOf(own)), index) / whole;
    const x = at(before);
    const width = at(before + Math.abs(value) / whole) - x;
    const y = slot(index) + (slotSize - height) / 2;
    const bar = node("rect", { x, y, width, height, fill: colour });
    if (!own.series.labels) return [bar];
    return [bar, label(x + width / 2, y + height / 2, "middle", own.texts[index] ?? "")];
  });
}

function drawBars(
  { series, values, texts, places }: SeriesFigures,
  colour: string,
  { lying, value: at, slot, slotSize }: Scales,
  nth: number,
  count: number,
): readonly SVGElement[] {
  const thickness = slotSize / (count + series.gapWidth / 100);
  const inset = (slotSize - count * thickness) / 2;
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const start = slot(index) + inset + (lying ? count - 1 - nth : nth) * thickness;
    const low = Math.min(at(0), at(value));
    const length = Math.abs(at(value) - at(0));
    const fill = series.pointFills[places[index] ?? index] ?? colour;
    const box = lying
      ? { x: low, y: start, width: length, height: thickness }
      : { x: start, y: low, width: thickness, height: length };
    const bar = node("rect", { ...box, fill });
    if (!series.labels) return [bar];
    const text = texts[index] ?? "";
    return lying
      ? [bar, label(low + length + 4, start + thickness / 2, "start", text)]
      : [bar, label(start + thickness / 2, low - 7, "middle", text)];
  });
}

/** A line, broken where there is no value, with a dot at each value if the chart has markers. */
function drawLine(
  { series, values, texts }: SeriesFigures,
  colour: string,
  { value: at, slot, slotSize }: Scales,
): readonly SVGElement[] {
  const marked = series.marker === null ? series.type === "LineMarkers" : series.marker !== "None";
  const over: SVGElement[] = [];
  let path = "";
  values.forEach((value, index) => {
    if (value === null) return;
    const [x, y] = [slot(index) + slotSize / 2, at(value)];
    path += `${(values[index - 1] ?? null) === null ? "M" : "L"}${x} ${y}`;
    if (marked) over.push(node("circle", { cx: x, cy: y, r: 3.5, fill: colour }));
    if (series.labels) over.push(label(x, y - 10, "middle", texts[index] ?? ""));
  });
  const width = (series.weight * 96) / 72;
  return [node("path", { d: path, fill: "none", stroke: colour, "stroke-width": width }), ...over];
}

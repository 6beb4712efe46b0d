/** What a chart shows, with the figures as they are now. */
export interface ChartPicture {
  readonly kind: "column" | "bar" | "line";
  readonly title: string;
  readonly categories: readonly string[];
  readonly legend: boolean;
  readonly series: readonly {
    readonly name: string;
    /** null leaves a gap, as #N/A does in Excel. */
    readonly values: readonly (number | null)[];
    readonly colour: string;
    /** Colours of single points, by index; the series' own where there is none. */
    readonly pointColours: readonly (string | undefined)[];
  }[];
}

const SVG = "http://www.w3.org/2000/svg";
const TITLE_HEIGHT = 26;
const LEGEND_HEIGHT = 20;
const MARGIN = 10;
const NUMBER_WIDTH = 44;
const CATEGORY_WIDTH = 130;
const LABEL_HEIGHT = 20;
const GRID_LINES = 5;

type Attributes = Readonly<Record<string, string | number>>;

function node(name: string, attributes: Attributes, text = ""): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

const label = (x: number, y: number, anchor: string, text: string) =>
  node("text", { x, y, "text-anchor": anchor, "dominant-baseline": "middle", fill: "#404040" }, text);

/** Round numbers that cover the values and 0: 1, 2 or 5 times a power of ten apart. */
export function ticksFor(values: readonly number[]): readonly number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const rough = (high - low || 1) / GRID_LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

const NUMBERS = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });

/** Draws a chart of the given size in pixels. */
export function drawChart(picture: ChartPicture, width: number, height: number): SVGElement {
  const { kind, title, categories, series } = picture;
  const svg = node("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
  });
  svg.append(node("text", { x: width / 2, y: 18, "text-anchor": "middle", "font-weight": 600 }, title));

  const sideways = kind === "bar";
  const left = MARGIN + (sideways ? CATEGORY_WIDTH : NUMBER_WIDTH);
  const top = TITLE_HEIGHT + MARGIN;
  const right = width - MARGIN;
  const bottom = height - MARGIN - LABEL_HEIGHT - (picture.legend ? LEGEND_HEIGHT : 0);

  const ticks = ticksFor(series.flatMap(({ values }) => values.filter((value) => value !== null)));
  const [lowest = 0, highest = 1] = [ticks[0], ticks.at(-1)];
  const along = (value: number) => (value - lowest) / (highest - lowest);
  const valueAt = (value: number) =>
    sideways ? left + along(value) * (right - left) : bottom - along(value) * (bottom - top);
  const slot = (sideways ? bottom - top : right - left) / Math.max(categories.length, 1);
  const slotAt = (index: number) => (sideways ? top : left) + index * slot;

  for (const tick of ticks) {
    const at = valueAt(tick);
    const line = sideways ? { x1: at, x2: at, y1: top, y2: bottom } : { x1: left, x2: right, y1: at, y2: at };
    svg.append(node("line", { ...line, stroke: tick === 0 ? "#808080" : "#e0e0e0" }));
    svg.append(
      sideways
        ? label(at, bottom + 10, "middle", NUMBERS.format(tick))
        : label(left - 6, at, "end", NUMBERS.format(tick)),
    );
  }
  categories.forEach((category, index) => {
    const middle = slotAt(index) + slot / 2;
    svg.append(
      sideways ? label(left - 6, middle, "end", category) : label(middle, bottom + 10, "middle", category),
    );
  });

  const thickness = (slot * 0.7) / Math.max(series.length, 1);
  series.forEach(({ values, colour, pointColours }, nth) => {
    const points = values.map((value, index) => ({ value, index }));
    if (kind === "line") {
      svg.append(...drawLine(points, colour, (index) => slotAt(index) + slot / 2, valueAt));
      return;
    }
    for (const { value, index } of points) {
      if (value === null) continue;
      const start = slotAt(index) + slot * 0.15 + nth * thickness;
      const from = Math.min(valueAt(0), valueAt(value));
      const length = Math.abs(valueAt(value) - valueAt(0));
      const box = sideways
        ? { x: from, y: start, width: length, height: thickness }
        : { x: start, y: from, width: thickness, height: length };
      svg.append(node("rect", { ...box, fill: pointColours[index] ?? colour }));
    }
  });

  if (picture.legend)
    series.forEach(({ name, colour }, index) => {
      const x = left + (index * (right - left)) / series.length;
      svg.append(node("rect", { x, y: height - MARGIN - 12, width: 10, height: 10, fill: colour }));
      svg.append(label(x + 14, height - MARGIN - 7, "start", name));
    });
  return svg;
}

/** A line with a dot at each value, broken where there is none. */
function drawLine(
  points: readonly { readonly value: number | null; readonly index: number }[],
  colour: string,
  xAt: (index: number) => number,
  yAt: (value: number) => number,
): readonly SVGElement[] {
  let path = "";
  let broken = true;
  const dots: SVGElement[] = [];
  for (const { value, index } of points) {
    if (value === null) {
      broken = true;
      continue;
    }
    path += `${broken ? "M" : "L"}${xAt(index)} ${yAt(value)}`;
    broken = false;
    dots.push(node("circle", { cx: xAt(index), cy: yAt(value), r: 3, fill: colour }));
  }
  return [node("path", { d: path, fill: "none", stroke: colour, "stroke-width": 2 }), ...dots];
}

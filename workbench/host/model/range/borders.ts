import { BorderStyleTypes, type IBorderStyleData } from "@univerjs/core";
import type { HostObject, Json } from "../../contract";
import type { Book, SheetArea } from "../grid/book";
import { byIndex, type Check, colour, keysOf, oneOf } from "../members/checks";
import { notImplemented } from "../members/errors";
import { type MembersOf, method, scalar } from "../members/members";
import { commonStyle, styleCells } from "./styles";

type Side = "t" | "b" | "l" | "r";

/** Excel's edges: the part of a range each one lies in, and the sides of its cells it is drawn on. */
const EDGES = {
  EdgeTop: { sides: ["t"], inside: false },
  EdgeBottom: { sides: ["b"], inside: false },
  EdgeLeft: { sides: ["l"], inside: false },
  EdgeRight: { sides: ["r"], inside: false },
  InsideHorizontal: { sides: ["b", "t"], inside: true },
  InsideVertical: { sides: ["r", "l"], inside: true },
} as const satisfies Record<string, { readonly sides: readonly Side[]; readonly inside: boolean }>;

type Edge = keyof typeof EDGES;
const EDGE_NAMES = keysOf(EDGES);

const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Weight = (typeof WEIGHTS)[number];

/** Univer's line for each of Excel's styles and weights. */
const LINES = {
  None: {},
  Continuous: {
    Thin: BorderStyleTypes.THIN,
    Hairline: BorderStyleTypes.HAIR,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  DashDot: { Thin: BorderStyleTypes.DASH_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT },
  DashDotDot: { Thin: BorderStyleTypes.DASH_DOT_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  Double: { Thick: BorderStyleTypes.DOUBLE },
  SlantDashDot: { Medium: BorderStyleTypes.SLANT_DASH_DOT },
} as const satisfies Record<string, Partial<Record<Weight, BorderStyleTypes>>>;

type LineStyle = keyof typeof LINES;

/** Univer's lines of a style by their weights. */
const weightsOf = (style: LineStyle): Partial<Record<Weight, BorderStyleTypes>> => LINES[style];

/** What Excel calls a line. */
function excelLine(line: IBorderStyleData | null): { readonly style: LineStyle; readonly weight: Weight } {
  for (const style of keysOf(LINES)) {
    const weight = WEIGHTS.find((known) => line !== null && weightsOf(style)[known] === line.s);
    if (weight !== undefined) return { style, weight };
  }
  return { style: "None", weight: "Thin" };
}

export class BorderCollection implements HostObject {
  readonly className = "RangeBorderCollection";
  readonly members = BORDERS;

  constructor(
    readonly book: Book,
    readonly area: SheetArea,
  ) {}

  readonly items = (): Border[] => EDGE_NAMES.map((edge) => new Border(this, edge));
}

class Border implements HostObject {
  readonly className = "RangeBorder";
  readonly members = BORDER;

  constructor(
    private readonly borders: BorderCollection,
    readonly id: Edge,
  ) {}

  /** The line of this edge as text, "" where there is none; null where cells differ. */
  private common(): string | null {
    const [side] = EDGES[this.id].sides;
    const { book, area } = this.borders;
    const cells = partOf(area, this.id, side);
    if (cells === null) return "";
    return commonStyle(book, cells, (style) => JSON.stringify(style.bd?.[side] ?? ""));
  }

  get line(): IBorderStyleData | null | undefined {
    const common = this.common();
    if (common === null) return undefined;
    return common === "" || common === '""' ? null : (JSON.parse(common) as IBorderStyleData);
  }

  draw(line: IBorderStyleData | null): void {
    const { book, area } = this.borders;
    for (const side of EDGES[this.id].sides) {
      const cells = partOf(area, this.id, side);
      const change = { bd: { [side]: line } };
      if (cells !== null) styleCells(book, cells, () => change);
    }
  }
}

/** The cells of a range that carry one side of an edge; null when a range is too small to have an inside. */
function partOf(area: SheetArea, edge: Edge, side: Side): SheetArea | null {
  if (!EDGES[edge].inside) {
    if (side === "t") return { ...area, rows: 1 };
    if (side === "b") return { ...area, row: area.row + area.rows - 1, rows: 1 };
    if (side === "l") return { ...area, columns: 1 };
    return { ...area, column: area.column + area.columns - 1, columns: 1 };
  }
  if (side === "t" || side === "b") {
    return area.rows < 2 ? null : { ...area, row: area.row + (side === "t" ? 1 : 0), rows: area.rows - 1 };
  }
  return area.columns < 2
    ? null
    : { ...area, column: area.column + (side === "l" ? 1 : 0), columns: area.columns - 1 };
}

const lineStyle = oneOf(...keysOf(LINES));
const lineWeight = oneOf(...WEIGHTS);

/** The nearest line there is: "Dot" has one weight only. */
function lineFor(style: LineStyle, weight: Weight, cl: IBorderStyleData["cl"]): IBorderStyleData | null {
  const weights = weightsOf(style);
  const s = weights[weight] ?? Object.values(weights)[0];
  return s === undefined ? null : { s, cl };
}

const BLACK = { rgb: "#000000" };

const edgeName: Check<Edge> = (value, what) => {
  if (value === "DiagonalDown" || value === "DiagonalUp")
    throw notImplemented("cells have no diagonal lines here");
  return oneOf(...EDGE_NAMES)(value, what);
};

const BORDERS: MembersOf<BorderCollection> = {
  Count: scalar("1.1", (borders) => borders.items().length),
  GetItem: method("1.1", (borders, index) => new Border(borders, edgeName(index, "index"))),
  GetItemAt: method("1.1", (borders, index) => byIndex(borders.items(), index)),
};

const read =
  (pick: (line: IBorderStyleData | null) => Json) =>
  (border: Border): Json => {
    const { line } = border;
    return line === undefined ? null : pick(line);
  };

const BORDER: MembersOf<Border> = {
  SideIndex: scalar("1.1", (border) => border.id),
  Style: scalar(
    "1.1",
    read((line) => excelLine(line).style),
    (border, value) => {
      const { line } = border;
      border.draw(lineFor(lineStyle(value, "style"), excelLine(line ?? null).weight, line?.cl ?? BLACK));
    },
  ),
  Weight: scalar(
    "1.1",
    read((line) => excelLine(line).weight),
    (border, value) => {
      const { line } = border;
      const { style } = excelLine(line ?? null);
      border.draw(
        lineFor(style === "None" ? "Continuous" : style, lineWeight(value, "weight"), line?.cl ?? BLACK),
      );
    },
  ),
  Color: scalar(
    "1.1",
    read((line) => (line?.cl.rgb ?? BLACK.rgb).toUpperCase()),
    (border, value) =>
      border.draw({ s: border.line?.s ?? BorderStyleTypes.THIN, cl: { rgb: colour(value, "color") } }),
  ),
};

import type { LiveArea } from "../grid/live-area";

/** Kinds of chart the workbench draws. */
export const CHART_TYPES = [
  "ColumnClustered",
  "BarClustered",
  "BarStacked100",
  "Line",
  "LineMarkers",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Whether bars lie: values run to the right, categories upwards. Everything else stands. */
export const isLying = (type: ChartType): boolean => type === "BarClustered" || type === "BarStacked100";

export const MARKER_STYLES = ["Automatic", "None", "Circle", "Square", "Diamond", "Triangle"] as const;
export type MarkerStyle = (typeof MARKER_STYLES)[number];

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;

/** Where a chart lies: over cells, with which it moves and grows. */
export interface ChartPlace {
  readonly cells: LiveArea;
  /** Points from the edges of those cells inwards to the edges of the chart. */
  readonly inset: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

export interface ChartFont {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  readonly name: string;
  /** In points. */
  readonly size: number;
}

/** Not observed: the look of a new chart's title, but for its size and colour. */
export const NEW_FONT: ChartFont = {
  bold: false,
  italic: false,
  color: "#595959",
  name: "Calibri",
  size: 14,
};

export interface ChartTitle {
  /** null: nobody wrote one, and Excel chooses. */
  readonly text: string | null;
  readonly visible: boolean;
  readonly font: ChartFont;
}

export interface ChartAxis {
  readonly title: { readonly text: string; readonly visible: boolean };
  /** Of the value axis; null: chosen to fit the figures. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly visible: boolean;
  /** Whether it runs from the last to the first: the categories of lying bars from the top down. */
  readonly reversed: boolean;
}

export const NEW_AXIS: ChartAxis = {
  title: { text: "", visible: false },
  minimum: null,
  maximum: null,
  visible: true,
  reversed: false,
};

export interface ChartSeries {
  readonly id: string;
  /** A text, the cell it stands in, or null: nobody gave one. */
  readonly name: string | LiveArea | null;
  readonly values: LiveArea | null;
  readonly categories: LiveArea | null;
  readonly type: ChartType;
  /** Colours are "#RRGGBB"; null: the next one of the workbook's theme. */
  readonly fill: string | null;
  readonly line: string | null;
  /** Of the line, in points. */
  readonly weight: number;
  /** null: as the type has it. */
  readonly marker: MarkerStyle | null;
  readonly labels: boolean;
  /** Space between groups of bars in per cent of a bar's width. */
  readonly gapWidth: number;
  /** Fills of single points by place, from 0. */
  readonly pointFills: Readonly<Record<number, string>>;
}

/** A chart as the add-in made it; its figures are read from the cells when it is drawn. */
export interface ChartModel {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  readonly place: ChartPlace;
  readonly title: ChartTitle;
  readonly legend: { readonly visible: boolean; readonly position: (typeof LEGEND_POSITIONS)[number] };
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis };
  readonly series: readonly ChartSeries[];
}

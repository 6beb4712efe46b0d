/**
 * What a standard sheet looks like, as data. A definition knows no spreadsheet program: `src/excel` lays it down
 * through Office.js, and anything else that can write cells may do the same.
 */
import type { SheetId, TableName } from "./columns";

/** A constant of a cell. Text is text whatever it begins with; null leaves the cell blank. */
export type Constant = string | number | boolean | null;

/** A formula in English A1 or structured form, beginning with "=". */
export interface Formula {
  readonly formula: string;
}

export type Content = Constant | Formula;

/** How a cell looks; the looks themselves are in `look.ts`. */
export type Look =
  | "body"
  | "title"
  | "annex"
  | "annexNote"
  | "period"
  | "note"
  | "summary"
  | "columnNumber"
  | "band"
  | "header"
  | "turnedHeader"
  | "text"
  | "centre"
  | "computed"
  | "computedText"
  | "verdict"
  | "code"
  | "secondary"
  | "reason"
  | "actual"
  | "chip"
  | "section"
  | "reportYear"
  | "tile"
  | "tileLabel"
  | "small"
  | "smallBold"
  | "smallCentre"
  | "smallFigure"
  | "fine"
  | "link"
  | "heat"
  | "heatCode"
  | "heatGroup"
  | "entry"
  | "entryText"
  | "heading"
  | "paragraph"
  | "label"
  | "sign"
  | "underlined"
  | "plainCentre"
  | "dateline"
  | "groupRow"
  | "groupNumber"
  | "recipientsHead"
  | "recipients"
  | "formText"
  | "formCentre"
  | "formFigure"
  | "formEstimate"
  | "formVerdict"
  | "formPart";

/** A rectangle of cells outside the table. */
export interface Block {
  /** Top left cell in A1 form. */
  readonly at: string;
  readonly cells: readonly (readonly Content[])[];
  /** One look for all cells, or one for each. */
  readonly look: Look | readonly (readonly Look[])[];
  /** Merge every row of the block over this many columns. */
  readonly mergeAcross?: number;
  /** Merge every cell of the block, which has one row, with those below it over this many rows. */
  readonly mergeDown?: number;
  /** Widths in characters of its columns, for a block beside a table. */
  readonly widths?: readonly number[];
  /** Lines around every cell: the black ones of official forms, or the pale horizontal ones of the sheets' tables. */
  readonly grid?: "form" | "rows";
  /** Number format of all cells, or one for each. */
  readonly format?: string | readonly (readonly string[])[];
  /** Fill and text colour of each cell where they carry meaning (the legend); else the look decides. */
  readonly colours?: readonly (readonly Colours[])[];
}

export interface Column {
  /** Header text, unique in the table; also its name in structured references, so none of [ ] # ' @. */
  readonly name: string;
  /** Width in characters of the default font. */
  readonly width: number;
  readonly look: Look;
  /** One formula for the whole column; such a column has no constants. */
  readonly formula?: string;
  /** Number format of all cells, or one for each row. */
  readonly format?: string | readonly string[];
  /**
   * Part of an outline group that is laid collapsed, so neither on the first screen nor on paper. Neighbours make one
   * group, and a column that is not folded stands between two groups.
   */
  readonly folded?: true;
  /** The longest text its formula shows, one for all rows or one for each: rows are laid high enough for it. */
  readonly longest?: string | readonly string[];
}

export interface Table {
  /** Name in the workbook, ASCII. */
  readonly name: string;
  /** Row of the header, from 1. The table begins in column A. */
  readonly headerRow: number;
  readonly columns: readonly Column[];
  /** One array for each row, one constant for each column; null in a formula column stands for the column's formula. */
  readonly rows: readonly (readonly Constant[])[];
}

/** The table of a standard sheet. */
export interface TableDefinition extends Table {
  readonly name: TableName;
}

export interface Colours {
  readonly fill?: string;
  readonly text?: string;
}

/** Bars behind numbers, without a gradient, as long as the number is between two others. */
export interface DataBar {
  readonly range: string;
  readonly colour: string;
  readonly from: number;
  /** The greatest number of the range where none is given. */
  readonly to?: number;
}

/**
 * A conditional format without any custom function, so that it still works without the add-in. Of two that apply to a
 * cell the one listed first wins.
 */
export interface ColourRule extends Colours {
  readonly range: string;
  /** Colour of a thin line above the cells. */
  readonly lineAbove?: string;
  readonly italic?: true;
  readonly when:
    | { readonly equals: string }
    | { readonly beginsWith: string }
    /** A1 formula without "=" written for the top left cell of the range. */
    | { readonly formula: string };
}

export interface Validation {
  readonly range: string;
  readonly rule:
    | { readonly list: readonly string[] }
    | { readonly listFrom: string }
    | { readonly dateFrom: string; readonly dateTo: string }
    /** A1 formula for the top left cell of the range. */
    | { readonly formula: string };
  /** "warning" lets the person insist; "stop" does not. */
  readonly severity: "stop" | "warning";
  readonly title: string;
  readonly message: string;
  /** Text shown beside the cell while it is selected. */
  readonly prompt?: string;
}

/** Bars, one a category, whose series lie side by side and add up to the whole length. */
export interface ChartDefinition {
  readonly name: string;
  readonly title: string;
  /** Top left and bottom right cells. */
  readonly from: string;
  readonly to: string;
  readonly categories: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly colour: string;
  }[];
}

export interface PrintSetup {
  readonly area: string;
  /** Rows repeated on each page, "7:8". */
  readonly titleRows?: string;
  readonly orientation: "landscape" | "portrait";
  /** Millimetres at all four sides; left 20, right 10, top and bottom 15 where none is given. */
  readonly margin?: number;
}

/** A sheet to be laid down, in the workbook or in a file. */
export interface Sheet {
  readonly name: string;
  readonly tabColour: string;
  /** Widths in characters of columns beside or without a table, from column A. */
  readonly widths?: readonly number[];
  /** Heights in points of rows outside the table, by their number from 1; text that wraps makes the others as high as it needs. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly blocks: readonly Block[];
  readonly table?: Table;
  /** Rows and columns that stay in view when scrolling. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  readonly colourRules: readonly ColourRule[];
  readonly dataBars?: readonly DataBar[];
  readonly validations: readonly Validation[];
  readonly charts: readonly ChartDefinition[];
  /** Protected without a password, but for the cells to type in; widths, sorting and filters stay free. */
  readonly locked?: true;
  readonly hidden?: true;
  /** Defined names of the workbook that point into this sheet: name → range in A1 form. */
  readonly names: Readonly<Record<string, string>>;
}

/** A sheet that one click makes and the add-in finds again. */
export interface SheetDefinition extends Sheet {
  readonly id: SheetId;
  /** Made only once there is something to put on it: no set-up makes it, and a workbook without it lacks nothing. */
  readonly whenNeeded?: true;
  readonly table?: TableDefinition;
}

/** A sheet of lines that the add-in writes below one another, made with the first of them. */
export interface LedgerDefinition extends SheetDefinition {
  readonly whenNeeded: true;
  readonly table: TableDefinition;
}

/** A line of such a sheet: column title → content. */
export type LedgerLine = Readonly<Record<string, Constant>>;

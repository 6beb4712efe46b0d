import type { Look } from "./types";

export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Steps of indent from the left. */
  readonly indent?: number;
  /** Degrees the text is turned upwards by, 90 for text that reads from the bottom to the top. */
  readonly rotate?: number;
  /** Colour of thin lines on all sides of the cell. */
  readonly border?: string;
}

/** A digit of it is 7 pixels wide, so a character of a column's width is the same in a laid sheet and in a file. */
export const FONT = "Times New Roman";
export const FONT_SIZE = 11;

/** Colours of the lines of a table: between its rows, under its header, around a cell of an official form. */
export const LINES = { row: "#D0D7DE", header: "#00664B", form: "#000000" } as const;

/** Cells a person types in carry this fill and this border, and no other cell does. */
const ENTRY = { fill: "#DDEBF7", border: "#9DC3E6" } as const;
const HEADER_FILL = "#E6EFEC";
const GROUP_FILL = "#F2F2F2";

/** Size of letters in the table of an official form. */
const FORM_SIZE = 10;

const SECONDARY = "#595959";

const header: CellLook = {
  bold: true,
  size: 10.5,
  fill: HEADER_FILL,
  colour: "#000000",
  horizontal: "Center",
  vertical: "Center",
  wrap: true,
};

const text: CellLook = { horizontal: "Left", vertical: "Center", wrap: true };
// Wrapped, because a figure may be a grade in words.
const number: CellLook = { horizontal: "Right", vertical: "Center", wrap: true };
const centre: CellLook = { horizontal: "Center", vertical: "Center", wrap: true };

export const LOOKS: Readonly<Record<Look, CellLook>> = {
  body: { size: FONT_SIZE, vertical: "Center" },
  title: { bold: true, size: 14, horizontal: "Center", vertical: "Center", wrap: true },
  annex: { bold: true, horizontal: "Left" },
  annexNote: { size: 10, colour: "#595959", horizontal: "Left", vertical: "Center" },
  period: { italic: true, horizontal: "Right", vertical: "Center" },
  note: { italic: true, size: 10, horizontal: "Left", vertical: "Top", wrap: true },
  summary: { bold: true, horizontal: "Left", vertical: "Center", wrap: true },
  columnNumber: { italic: true, size: 10, horizontal: "Center", vertical: "Center" },
  band: { bold: true, size: 10.5, fill: HEADER_FILL, horizontal: "Center", vertical: "Center" },
  header,
  turnedHeader: { ...header, size: 9.5, vertical: "Bottom", wrap: false, rotate: 90 },
  text,
  centre,
  computed: number,
  computedText: text,
  verdict: { ...centre, bold: true },
  code: { ...centre, size: 10, colour: SECONDARY },
  secondary: { ...centre, size: 10, colour: SECONDARY },
  reason: { ...text, size: 10 },
  actual: { ...number, bold: true },
  chip: { ...centre, size: 10, bold: true },
  section: { bold: true, size: 11.5, colour: "#00523C", horizontal: "Left", vertical: "Center" },
  reportYear: { bold: true, size: 14, colour: "#00523C", horizontal: "Right", vertical: "Center" },
  tile: { bold: true, size: 26, horizontal: "Center", vertical: "Center" },
  tileLabel: { size: 9.5, horizontal: "Center", vertical: "Top", wrap: true },
  small: { ...text, size: 9.5 },
  smallBold: { ...text, size: 9.5, bold: true },
  smallCentre: { ...centre, size: 9.5 },
  smallFigure: { ...centre, size: 9.5, bold: true },
  fine: { ...text, size: 9 },
  link: { ...text, size: 9.5, colour: "#00523C" },
  heat: { horizontal: "Center", vertical: "Center", size: 9 },
  heatCode: { size: 9, colour: SECONDARY, horizontal: "Center", vertical: "Bottom", rotate: 90 },
  heatGroup: { bold: true, size: 9, colour: "#00523C", horizontal: "Left", vertical: "Center" },
  entry: { ...number, ...ENTRY },
  entryText: { ...text, ...ENTRY },
  heading: { bold: true, size: 14, colour: "#00523C", horizontal: "Left", vertical: "Center" },
  paragraph: { horizontal: "Left", vertical: "Top", wrap: true },
  label: { bold: true, horizontal: "Left", vertical: "Top", wrap: true },
  sign: { bold: true, horizontal: "Center", vertical: "Top" },
  underlined: { bold: true, underline: true, horizontal: "Center", vertical: "Top" },
  plainCentre: { horizontal: "Center", vertical: "Top" },
  dateline: { italic: true, horizontal: "Center", vertical: "Top", wrap: true },
  groupRow: { bold: true, size: FORM_SIZE, fill: GROUP_FILL, horizontal: "Left", vertical: "Center" },
  groupNumber: { ...centre, bold: true, size: FORM_SIZE, fill: GROUP_FILL },
  recipientsHead: { bold: true, italic: true, underline: true, horizontal: "Left", vertical: "Top" },
  recipients: { horizontal: "Left", vertical: "Top" },
  formText: { ...text, size: FORM_SIZE },
  formCentre: { ...centre, size: FORM_SIZE },
  formFigure: { ...number, size: FORM_SIZE },
  formEstimate: { ...number, size: FORM_SIZE, italic: true },
  formVerdict: { ...centre, size: FORM_SIZE, bold: true },
  formPart: { ...text, size: FORM_SIZE, indent: 1 },
};

/** Whether a look is that of a table's titles, which have a line of their own below. */
export const isHeader = (look: Look): boolean => look === "header" || look === "turnedHeader";

/** Formats are written in the international form; Excel shows them with the reader's comma and dot. */
export const FORMATS = {
  general: "General",
  text: "@",
  whole: "#,##0",
  oneDecimal: "#,##0.0",
  twoDecimals: "#,##0.00",
  percent: "0.0%",
  year: "0",
  /** A year, or nothing where the cell holds 0. */
  yearOrNothing: "0;;",
  date: "dd/mm/yyyy",
  moment: "dd/mm/yyyy hh:mm",
} as const;

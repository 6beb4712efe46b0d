import { fold } from "./text";

/** The most characters a cell can hold (support.microsoft.com, "Excel specifications and limits"). */
export const LONGEST_TEXT = 32_767;

/**
 * Every error value a cell of Excel can show, as text. "#UNKNOWN!" is what Excel for the web writes for those it cannot
 * name; "#GETTING_DATA" is shown while a cube is read.
 */
const ERRORS = [
  "#N/A",
  "#VALUE!",
  "#NUM!",
  "#DIV/0!",
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#TIMEOUT!",
  "#GETTING_DATA",
  "#UNKNOWN!",
] as const;

export type ErrorText = (typeof ERRORS)[number];

export interface CellError {
  readonly error: ErrorText;
}

/** What a cell holds, whichever way the host handed it over; a blank is null. */
export type Cell = number | string | boolean | CellError | null;

const ERROR_TEXTS: ReadonlySet<string> = new Set(ERRORS);
const isErrorText = (text: string): text is ErrorText => ERROR_TEXTS.has(text);

/** What stands for "nothing here" among figures, folded. */
export const BLANKS: ReadonlySet<string> = new Set(["", "-", "…", "...", "x"]);

/**
 * Whether a text stands for "nothing here" among figures: one of `BLANKS`, or spaces. A text with a digit does not, and
 * need not be folded to know it.
 */
export const isBlankText = (text: string): boolean => !/\d/.test(text) && BLANKS.has(fold(text));

/**
 * A cell as a plain value. Accepts what a spreadsheet may hand over: a primitive, null or undefined, a one-cell range
 * [[v]], an entity ({ type: "Empty" }, { type: "Double", basicValue: 3 } …) or an error object ({ code: "#N/A" }).
 * Anything else, and a number that is not finite, comes back as the error "#VALUE!".
 *
 * @example readCell({ type: "Error", basicValue: "#N/A" }) // { error: "#N/A" }
 */
export function readCell(cell: unknown): Cell {
  switch (typeof cell) {
    case "number":
      return Number.isFinite(cell) ? cell : { error: "#NUM!" };
    case "string":
      return isErrorText(cell) ? { error: cell } : cell;
    case "boolean":
      return cell;
    case "undefined":
      return null;
    case "object":
      return cell === null ? null : readObject(cell);
    default:
      return { error: "#VALUE!" };
  }
}

function readObject(cell: object): Cell {
  if (Array.isArray(cell)) return cell.length === 1 ? readCell(cell[0]) : { error: "#VALUE!" };
  if ("type" in cell && cell.type === "Empty") return null;
  if ("code" in cell && typeof cell.code === "string" && isErrorText(cell.code)) return { error: cell.code };
  if (!("basicValue" in cell) || typeof cell.basicValue === "object") return { error: "#VALUE!" };
  return readCell(cell.basicValue);
}

export const isError = (cell: Cell): cell is CellError => typeof cell === "object" && cell !== null;

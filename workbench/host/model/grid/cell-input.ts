import { CellValueType, type ICellData } from "@univerjs/core";
import { CELL_ERRORS, type Json } from "../../contract";
import { invalidArgument, notImplemented } from "../members/errors";

/** What stands in a cell after something was written into it; the style may carry a number format Excel chose. */
export type CellInput = Pick<ICellData, "v" | "t" | "f" | "s">;

export const TEXT_FORMAT = "@";
export const GENERAL = "General";

const ERROR_TEXTS: ReadonlySet<string> = new Set(CELL_ERRORS);

export const isErrorText = (text: string): boolean => ERROR_TEXTS.has(text);

const asText = (v: string): CellInput => ({ v, t: CellValueType.FORCE_STRING });

/**
 * What Excel makes of a value written by an add-in. Text is read as if typed: "12" is a number, "50%" is 0.5 shown as
 * a percentage, "=A1" a formula, "'12" the text 12; in a cell formatted as text everything stays text.
 *
 * Text that Excel may take for a date, a time, an amount of money or a formula, depending on the language of the
 * computer, is refused: whoever writes it should say what it is (a number with a format, a leading apostrophe, or a
 * cell formatted "@").
 *
 * @param format number format of the cell before the write.
 * @returns null to leave the cell as it is.
 */
export function cellInput(value: Json, format: string): CellInput | null {
  if (value === null) return null;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument(`${value} is no number a cell can hold`);
    return format === TEXT_FORMAT ? asText(String(value)) : { v: value, t: CellValueType.NUMBER };
  }
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== "string") throw invalidArgument("a cell holds a number, a text or true and false");
  if (value.length > 32_767) throw invalidArgument("a cell holds at most 32 767 characters");
  if (value === "") return { v: null };
  if (value.startsWith("'")) return asText(value.slice(1));
  if (format === TEXT_FORMAT) return asText(value);
  if (value.startsWith("=") && value.length > 1) return { f: value };
  return typed(value.trim(), format) ?? { v: value, t: CellValueType.STRING };
}

function typed(text: string, format: string): CellInput | null {
  if (/^[+-]?\d+(?:e[+-]?\d+)?$/i.test(text)) return { v: Number(text), t: CellValueType.NUMBER };
  const percent = /^([+-]?\d+) ?%$/.exec(text);
  if (percent !== null) {
    const style = format === GENERAL ? { s: { n: { pattern: "0%" } } } : {};
    return { v: Number(percent[1]) / 100, t: CellValueType.NUMBER, ...style };
  }
  if (/^(?:true|false)$/i.test(text))
    return { v: text.toLowerCase() === "true" ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isErrorText(text.toUpperCase())) return { v: text.toUpperCase(), t: CellValueType.STRING };
  const doubt = DOUBTFUL.find((kind) => kind.matches(text));
  if (doubt !== undefined)
    throw notImplemented(`Excel may take "${text}" for ${doubt.what}: write it with a leading apostrophe`);
  return null;
}

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

const DOUBTFUL: readonly { readonly what: string; readonly matches: (text: string) => boolean }[] = [
  {
    what: "a number in a way of writing that differs between languages",
    matches: (text) => /^[+-]?\d[\d.,]*[.,]\d*(?:e[+-]?\d+)? ?%?$/i.test(text),
  },
  { what: "an amount of money", matches: (text) => /^[+-]?[$€£₫][ \d]|^\d[\d.,]* ?[$€£₫]$/.test(text) },
  { what: "a negative number", matches: (text) => /^\([\d.,]+\)$/.test(text) },
  { what: "a date", matches: isDateLike },
  {
    what: "a time of day",
    matches: (text) => /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)? ?(?:am|pm|a|p)?$/i.test(text),
  },
  {
    what: "a date",
    matches: (text) =>
      new RegExp(`^(?:\\d{1,2}[-/ ])?${MONTH}[-/ ,]+\\d|^\\d{1,2}[-/ ]${MONTH}$`, "i").test(text),
  },
  { what: "a fraction", matches: (text) => /^\d+ \d+\/\d+$/.test(text) },
  { what: "a formula", matches: (text) => /^[+@-]./.test(text) },
];

/** Two or three numbers with "/" or "-" between them that some language reads as a date; "14/14" is none. */
function isDateLike(text: string): boolean {
  const match = /^(\d{1,4}) ?[/-] ?(\d{1,4})(?: ?[/-] ?(\d{1,4}))?$/.exec(text);
  if (match === null) return false;
  const [a, b] = [Number(match[1]), Number(match[2])];
  const c = match[3] === undefined ? undefined : Number(match[3]);
  const dayMonth = (x: number, y: number): boolean =>
    x >= 1 && y >= 1 && ((x <= 12 && y <= 31) || (x <= 31 && y <= 12));
  if (c !== undefined) return dayMonth(a, b) || dayMonth(b, c);
  const monthYear = (month: number, year: number): boolean =>
    month >= 1 && month <= 12 && (year <= 99 || year >= 1900);
  return dayMonth(a, b) || monthYear(a, b) || monthYear(b, a);
}

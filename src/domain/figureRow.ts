import { GRADES, parseGrade, parseYesNo } from "./answer";
import { isBlankText } from "./cell";
import { parseNumber } from "./number";
import { capital } from "./text";
import { verdictOf } from "./verdict";

/** A figure as it is typed: a number, or a word of the method; null is a blank. */
export type TypedFigure = number | string | null;

/** The figures of one target for one year. */
export interface FigureRow {
  readonly code: string;
  readonly year: number;
  readonly figures: readonly [plan: TypedFigure, estimate: TypedFigure, result: TypedFigure];
}

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|thg ?\\d{1,2})";
const DATE = new RegExp(
  `^(?:\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}(?:[T ].*)?|\\d{1,4}[-/. ]?${MONTH}(?!\\p{L}).*|${MONTH}[-/. ]?\\d{1,4})$`,
  "iu",
);

/** Whether a text is what spreadsheets make of "12/12": "12/12/2026", "2026-12-12", "12-Dec", "12-thg 12", "Dec-12". */
export const isDateText = (text: string): boolean => DATE.test(text);

/**
 * A figure as the figures sheet takes it: a number as a number, its unit left out ("92,5%" is 92.5, "12 hộ" 12), a word
 * of the method (yes, no, a grade, a verdict) and "n/N" as text, null for a blank; undefined for anything else, a date among it.
 *
 * @example figureOf("1.234,5") // 1234.5
 */
export function figureOf(text: string): TypedFigure | undefined {
  if (text !== "x" && isBlankText(text)) return null;
  if (isDateText(text)) return undefined;
  const number = parseNumber(text);
  if (number) return number.of === null ? number.value : text;
  const grade = parseGrade(text);
  if (grade !== undefined) return capital(GRADES[grade as 0]);
  return parseYesNo(text) !== undefined || verdictOf(text) !== undefined ? text : undefined;
}

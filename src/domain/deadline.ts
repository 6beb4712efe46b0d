import { type Day, dayBefore, daysInMonth, fromSerial, isDay, isSerial } from "./calendar";
import { type Cell, isBlankText, isError } from "./cell";
import { type Outcome, fail, ok } from "./outcome";
import { fold } from "./text";
import { isYear } from "./year";

/** First and last day of a stretch of time. */
interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

type Reader = (words: readonly string[]) => Stretch;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

const months = (year: number, from: number, to: number): Stretch => ({
  first: { year, month: from, day: 1 },
  last: { year, month: to, day: daysInMonth(year, to) },
});
const days = (year: number, month: number, from: number, to: number): Stretch => ({
  first: { year, month, day: from },
  last: { year, month, day: to },
});
const oneDay = (year: string | undefined, month: string | undefined, day: string | undefined): Stretch =>
  days(Number(year), Number(month), Number(day), Number(day));
const quarter = (text = ""): number => ROMAN[text] ?? Number(text);

const YEAR = String.raw`(\d{4})(?!\d)`;
const OF_YEAR = String.raw`(?: ?[/.-] ?| năm | )${YEAR}`;

/**
 * The ways a document names a time, the most specific first. A part of a year or month named without a day ends on
 * the last day that keeps the promise: "đầu năm" with the first quarter, "giữa năm" with June, "cuối năm" with
 * December; the parts of a month on the 10th, the 20th and the last day.
 */
const FORMS: readonly { readonly pattern: string; readonly read: Reader }[] = [
  { pattern: String.raw`\b(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)`, read: ([y, m, d]) => oneDay(y, m, d) },
  {
    pattern: String.raw`\b(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?${YEAR}`,
    read: ([d, m, y]) => oneDay(y, m, d),
  },
  { pattern: String.raw`\b(\d{1,2}) tháng (\d{1,2})${OF_YEAR}`, read: ([d, m, y]) => oneDay(y, m, d) },
  { pattern: `6 tháng đầu(?: của)? năm ${YEAR}`, read: ([y]) => months(Number(y), 1, 6) },
  { pattern: `6 tháng cuối(?: của)? năm ${YEAR}`, read: ([y]) => months(Number(y), 7, 12) },
  {
    pattern: String.raw`quý ([ivx]+|[0-9]+)${OF_YEAR}`,
    read: ([q, y]) => months(Number(y), 3 * quarter(q) - 2, 3 * quarter(q)),
  },
  { pattern: String.raw`đầu tháng (\d{1,2})${OF_YEAR}`, read: ([m, y]) => days(Number(y), Number(m), 1, 10) },
  {
    pattern: String.raw`giữa tháng (\d{1,2})${OF_YEAR}`,
    read: ([m, y]) => days(Number(y), Number(m), 11, 20),
  },
  {
    pattern: String.raw`(?:tháng |\b)(\d{1,2})${OF_YEAR}`,
    read: ([m, y]) => months(Number(y), Number(m), Number(m)),
  },
  { pattern: `nửa đầu năm ${YEAR}`, read: ([y]) => months(Number(y), 1, 6) },
  { pattern: `nửa cuối năm ${YEAR}`, read: ([y]) => months(Number(y), 7, 12) },
  { pattern: `đầu năm ${YEAR}`, read: ([y]) => months(Number(y), 1, 3) },
  { pattern: `giữa năm ${YEAR}`, read: ([y]) => months(Number(y), 6, 6) },
  { pattern: String.raw`(?:^|[^\d/.-])${YEAR}`, read: ([y]) => months(Number(y), 1, 12) },
];

// Only "trước" right before the time excludes it: "trước cuối năm 2026" still leaves the whole year.
const BEFORE = /(?:^|[^\p{L}])trước(?: (?:ngày|mồng|năm))* ?$/u;
const PERIOD = /\d{4} ?(?:-|đến|tới) ?(?:hết )?(?:năm )?\d{4}/;

const COMPILED = FORMS.map(({ pattern, read }) => ({ regex: new RegExp(pattern, "g"), read }));

/** Times named in a text, in reading order, with the words before each. */
function timesIn(text: string): { readonly stretch: Stretch; readonly before: string }[] {
  const found: { at: number; stretch: Stretch; before: string }[] = [];
  let rest = text;
  for (const { regex, read } of COMPILED) {
    rest = rest.replace(regex, (match: string, ...more: unknown[]) => {
      const words = more.filter((part) => typeof part === "string").slice(0, -1);
      const at = more.find((part) => typeof part === "number") ?? 0;
      found.push({ at, stretch: read(words), before: text.slice(0, at) });
      return "#".repeat(match.length);
    });
  }
  return found.sort((one, other) => one.at - other.at);
}

/**
 * The last day that keeps an official deadline. "hết", "đến", "trong" and a bare time end on the last day of that
 * time; "trước" ends the day before it begins ("trước 30 tháng 11 năm 2025" is the 29th, "trước Quý I năm 2030" is
 * 31/12/2029). Understands days (30/11/2025, 2025-11-30), months, quarters, halves, parts of a year and years.
 *
 * Faults: "no-date" when no year is named ("hằng năm") or a whole period is ("2026 - 2030"), "several-dates" when two
 * different last days are named, "bad-date" for a day the calendar does not have.
 *
 * @example parseDeadline("hết tháng 11/2025") // ok: 30 November 2025
 */
export function parseDeadline(text: string): Outcome<Day> {
  const words = fold(text);
  if (PERIOD.test(words)) return fail({ code: "no-date", text });
  const times = timesIn(words);
  const [first, second] = times;
  if (first === undefined) return fail({ code: /\d[/.-]\d/.test(words) ? "bad-date" : "no-date", text });
  if (second !== undefined) return fail({ code: "several-dates", text });
  const { stretch, before } = first;
  if (!isDay(stretch.first) || !isDay(stretch.last)) return fail({ code: "bad-date", text });
  return ok(BEFORE.test(before) ? dayBefore(stretch.first) : stretch.last);
}

/**
 * The day a cell names: an Excel date, a year (its last day), or an official deadline in words. A blank is null.
 *
 * @example readDay(45991) // ok: 30 November 2025
 */
export function readDay(cell: Cell): Outcome<Day | null> {
  if (cell === null) return ok(null);
  if (isError(cell)) return fail({ code: "cell-error", error: cell.error });
  if (typeof cell === "string") return isBlankText(cell) ? ok(null) : parseDeadline(cell);
  if (typeof cell === "boolean") return fail({ code: "bad-date", text: String(cell) });
  if (cell === 0) return ok(null);
  if (isYear(cell)) return ok({ year: cell, month: 12, day: 31 });
  return isSerial(cell) ? ok(fromSerial(cell)) : fail({ code: "bad-date", text: String(cell) });
}

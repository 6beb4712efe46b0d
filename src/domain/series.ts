import { isYear } from "./calendar";
import { parseGrade, parseYesNo } from "./answer";
import { type Cell, isBlankText, isError, readCell } from "./cell";
import { parseNumber } from "./number";
import { type Outcome, fail, ok } from "./outcome";
import { fold } from "./text";
import { verdictIndex } from "./verdict";
import { parseYear } from "./year";

/** What the cells of a row hold: figures, figures or yes/no, grades, or the planner's own verdicts. */
export type Reading = "figure" | "yes-no" | "grade" | "verdict";

/**
 * The figures of one row, ascending by year, blanks left out. Grades are 0…3, own verdicts are places in `VERDICTS`,
 * yes is 1, no is 0 and n of N criteria is n ÷ N.
 */
export interface Series {
  readonly values: number[];
  readonly years: number[];
  /** Places, in `values`, of figures whose text says "%". */
  readonly percents: readonly number[];
  /** N where cells read "n/N", null where none does. */
  readonly of: number | null;
  /** Least year that counts, with or without a figure; null where no year does. */
  readonly firstYear: number | null;
  /** Whether figures before `since` were set aside. */
  readonly broke: boolean;
}

interface Row {
  readonly values: readonly unknown[];
  readonly years: readonly unknown[];
  readonly reading: Reading;
  /** Years after it do not count; null for no limit. */
  readonly asOf: number | null;
  /** Years before it do not count, whatever their cells hold; null for no limit. */
  readonly since: number | null;
  /**
   * Whether zeros at the end are figures: always, never, or only in a row that holds nothing else and does not reach
   * into years to come (it is cut off by asOf, or ends before the due year).
   */
  readonly zeros: "count" | "blank" | "count-alone";
  readonly due: number | null;
}

type Read =
  | { readonly value: number; readonly percent: boolean; readonly of: number | null }
  | null // blank
  | undefined; // unreadable

// The least lift that the comparison with a target can see: "> 90" as a figure is more than 90.
const LIFT = 1e-8;
const ABOUT = /^(?:khoảng|xấp xỉ|chừng|~|≈)(?!\p{L}) ?/u;
const OVER = /^(?:>|trên|hơn)(?!\p{L}|=) ?/u;
const UNDER = /^(?:<|dưới)(?!\p{L}|=) ?/u;
const BOUND = /^(?:≥|>=|≤|<=|=|đạt)(?!\p{L}) ?/u;

/** A figure typed as text. One known only as "> 90" is read as just beyond 90, "khoảng 250" as 250. */
function readFigure(text: string): Read {
  const words = fold(text);
  const found = parseNumber(words.replace(ABOUT, "").replace(OVER, "").replace(UNDER, "").replace(BOUND, ""));
  if (!found) return undefined;
  const lift = (OVER.test(words) ? LIFT : UNDER.test(words) ? -LIFT : 0) * Math.max(1, Math.abs(found.value));
  return { value: found.value + lift, percent: found.percent, of: found.of };
}

const plain = (value: number): Read => ({ value, percent: false, of: null });

function readText(text: string, reading: Reading): Read {
  switch (reading) {
    case "yes-no": {
      const answer = parseYesNo(text);
      if (answer !== undefined) return plain(answer ? 1 : 0);
      return isBlankText(text) ? null : readFigure(text);
    }
    case "grade": {
      const grade = isBlankText(text) ? null : parseGrade(text);
      return typeof grade === "number" ? plain(grade) : grade;
    }
    case "verdict": {
      const answer = parseYesNo(text);
      const own =
        verdictIndex(text) ?? (answer === undefined ? undefined : verdictIndex(answer ? "met" : "missed"));
      // Any other remark of the planner says nothing about the verdict.
      return own === undefined || isBlankText(text) ? null : plain(own);
    }
    case "figure":
      return isBlankText(text) ? null : readFigure(text);
  }
}

function readValue(cell: Exclude<Cell, { error: string } | null>, reading: Reading): Read {
  if (typeof cell === "string") return readText(cell, reading);
  if (typeof cell === "boolean")
    return reading === "figure" || reading === "grade" ? undefined : readText(cell ? "1" : "0", reading);
  switch (reading) {
    case "grade":
      // A blank may arrive as 0; a grade is never written as a number.
      return cell === 0 ? null : undefined;
    case "verdict":
      return cell === 1 ? readText("1", reading) : null;
    case "figure":
    case "yes-no":
      return plain(cell);
  }
}

const UNREADABLE = {
  figure: "not-a-number",
  "yes-no": "not-yes-no",
  grade: "not-a-grade",
  verdict: "not-a-number",
} as const;

/** Puts pairs in the order of their years; rows come sorted nearly always, so insertion is the quick way. */
function sort(years: number[], values: number[], percents: number[]): void {
  for (let i = 1; i < years.length; i++) {
    const year = years[i] ?? 0;
    const value = values[i] ?? 0;
    let j = i;
    for (; j > 0 && (years[j - 1] ?? 0) > year; j--) {
      years[j] = years[j - 1] ?? 0;
      values[j] = values[j - 1] ?? 0;
    }
    if (j === i) continue;
    years[j] = year;
    values[j] = value;
    for (let k = 0; k < percents.length; k++) {
      const place = percents[k] ?? 0;
      percents[k] = place === i ? j : place >= j && place < i ? place + 1 : place;
    }
  }
}

/**
 * Reads a row of cells against a row of years of the same length. A pair without a year is left out, and so is a blank
 * figure. Zeros after the last other figure may be blanks that the host handed over as 0; `zeros` says how to take
 * them. A cell with the empty text "" shows that this row passes its blanks as blanks, so its zeros are figures.
 *
 * Faults: the error in a cell, a length, year or figure that cannot be read (with its place, from 1), two figures for
 * one year, "n/N" with different N, figures without any year.
 */
export function readSeries({
  values: cells,
  years: yearCells,
  reading,
  asOf,
  since,
  zeros,
  due,
}: Row): Outcome<Series> {
  if (cells.length !== yearCells.length) {
    return fail({ code: "length", values: cells.length, years: yearCells.length });
  }
  const values: number[] = [];
  const years: number[] = [];
  const percents: number[] = [];
  let of: number | null = null;
  let firstYear: number | null = null;
  let lastFirm = -Infinity;
  let explicitBlanks = false;
  let anyValue = false;
  let broke = false;

  for (let i = 0; i < cells.length; i++) {
    const yearCell = yearCells[i];
    let year: number | null | undefined;
    if (typeof yearCell === "number" && isYear(yearCell)) year = yearCell;
    else {
      const cell = readCell(yearCell);
      if (isError(cell)) return fail({ code: "cell-error", error: cell.error });
      year = parseYear(cell);
      if (year === undefined) return fail({ code: "bad-year", text: String(cell), place: i + 1 });
    }
    const raw = cells[i];
    const cell = typeof raw === "number" && Number.isFinite(raw) ? raw : readCell(raw);
    if (isError(cell)) return fail({ code: "cell-error", error: cell.error });
    if (cell !== null && cell !== "" && cell !== 0) anyValue = true;
    if (cell === "") explicitBlanks = true;
    if (year === null) continue;
    if (since !== null && year < since) {
      broke ||= cell !== null && cell !== 0 && !(typeof cell === "string" && isBlankText(cell));
      continue;
    }
    if (firstYear === null || year < firstYear) firstYear = year;
    if (cell === null || cell === "" || (asOf !== null && year > asOf && typeof cell === "string")) continue;

    if (typeof cell === "number" && (reading === "figure" || reading === "yes-no")) {
      if (cell !== 0 && year > lastFirm) lastFirm = year;
      values.push(cell);
    } else {
      const found = readValue(cell, reading);
      if (found === null) continue;
      if (found === undefined) return fail({ code: UNREADABLE[reading], text: String(cell), place: i + 1 });
      if (year > lastFirm) lastFirm = year;
      if (found.percent) percents.push(values.length);
      if (found.of !== null) {
        if (found.value > found.of) return fail({ code: "criteria", total: found.of, other: found.value });
        if (of !== null && of !== found.of) return fail({ code: "criteria", total: of, other: found.of });
        of = found.of;
      }
      values.push(reading === "yes-no" && found.of !== null ? found.value / found.of : found.value);
    }
    years.push(year);
  }
  if (firstYear === null && anyValue) return fail({ code: "no-years" });

  sort(years, values, percents);
  for (let i = 1; i < years.length; i++) {
    if (years[i] === years[i - 1]) return fail({ code: "duplicate-year", year: years[i] ?? 0 });
  }

  let count = years.length;
  if (asOf !== null) while (count > 0 && (years[count - 1] ?? 0) > asOf) count--;
  const inPast = asOf !== null || (due !== null && (years[count - 1] ?? 0) < due);
  const keep =
    explicitBlanks || zeros === "count" || (zeros === "count-alone" && lastFirm === -Infinity && inPast);
  if (!keep) while (count > 0 && values[count - 1] === 0 && (years[count - 1] ?? 0) > lastFirm) count--;
  if (count < years.length) {
    values.length = count;
    years.length = count;
  }
  return ok({ values, years, percents: percents.filter((place) => place < count), of, firstYear, broke });
}

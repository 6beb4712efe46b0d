import {
  BEFORE_YEAR,
  BEGINS_AT,
  BEGINS_WITH_YEAR,
  COMPARED_WITH,
  CROPS_OF_A_YEAR,
  DUE,
  EACH_YEAR,
  END_OF_TERM,
  FOLLOWED_PAPER,
  ORIENTATION,
  PERIOD_IN,
  POVERTY_STANDARD,
  REMARK_OF_YEAR,
  SINCE,
  UPWARDS_A_YEAR,
} from "../lexicon/years";
import { anyOf, expression } from "../words";

/** Years a stretch of text names: a period, or the year something is due. */
export interface Years {
  readonly start: number | null;
  readonly due: number | null;
  /** A year by which something is due, not a period that a figure is summed or averaged over. */
  readonly pointed: boolean;
}

/**
 * A term read from a text, first and last year both included; guessed where it was worked out from a due year alone.
 */
export interface ReadTerm {
  readonly start: number;
  readonly end: number;
  readonly guessed: boolean;
}

export const NO_YEARS: Years = { start: null, due: null, pointed: false };

/** Looked for first: most words name no year. */
const NAMES_A_YEAR = /\d{4}/;
const NAMING_NONE = [ORIENTATION, FOLLOWED_PAPER, REMARK_OF_YEAR, COMPARED_WITH, POVERTY_STANDARD, BEGINS_AT];
const withoutOthers = (key: string): string =>
  NAMING_NONE.reduce((words, pattern) => words.replace(pattern, " "), key);

/**
 * The years named in folded text. "đến năm 2030" is due in 2030, "trước năm 2030" in 2029; "giai đoạn 2026-2030" starts
 * in 2026 and is due in 2030. A comparison ("so với năm 2025", "giá so sánh năm 2010") and a far orientation ("tầm nhìn
 * đến năm 2045") name none.
 *
 * @example yearsIn("phấn đấu đến năm 2028") // { start: null, due: 2028, pointed: true }
 */
export function yearsIn(key: string): Years {
  if (!NAMES_A_YEAR.test(key)) return NO_YEARS;
  const said = withoutOthers(key);
  const since = SINCE.exec(said);
  const text = said.replace(SINCE, " ");
  const last = [...text.matchAll(DUE)].at(-1);
  const period = PERIOD_IN.exec(text);
  const from = period === null ? null : Number(period[1]);
  const to = period === null ? null : Number(period[2]);
  if (last !== undefined) {
    const due = BEFORE_YEAR.test(last[0]) ? Number(last[1]) - 1 : Number(last[1]);
    const start = since === null ? null : Number(since[1]);
    if (due !== from) return { start: to === due ? from : start, due, pointed: true };
  }
  if (from !== null && to !== null && to >= from) return { start: from, due: to, pointed: false };
  return since === null ? NO_YEARS : { ...NO_YEARS, start: Number(since[1]) };
}

/** Whether folded text names more years than one by which something is due. */
export const namesSeveralYears = (key: string): boolean =>
  NAMES_A_YEAR.test(key) && new Set([...withoutOthers(key).matchAll(DUE)].map(([, year]) => year)).size > 1;

/** What holds when `own` is said after `before`. */
export const mergeYears = (before: Years, own: Years): Years =>
  own.due === null
    ? { ...before, start: own.start ?? before.start }
    : { ...own, start: own.start ?? (before.pointed ? before.start : own.start) };

/** Years a piece hands on: those it begins with, and every period; a year in the middle is the piece's own. */
export function handedOn(before: Years, key: string): Years {
  const own = yearsIn(key);
  if (own.due === null) return mergeYears(before, own);
  return BEGINS_WITH_YEAR.test(key) || !own.pointed ? mergeYears(before, own) : before;
}

/** Whether the text says that the end of the term is meant: "cuối nhiệm kỳ". */
export const namesEndOfTerm = (key: string): boolean => END_OF_TERM.test(key);

const YEARLY = expression(CROPS_OF_A_YEAR, anyOf(EACH_YEAR));

/** Whether folded text asks for something every year. */
export const asksEveryYear = (key: string): boolean => YEARLY.test(key);

/** The same for a figure's words, after which the year may follow a slash: "trở lên/năm". */
export const isYearly = (key: string): boolean => YEARLY.test(key) || UPWARDS_A_YEAR.test(key);

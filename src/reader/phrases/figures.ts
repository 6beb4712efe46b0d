import { at } from "../../domain/at";
import { parseNumber } from "../../domain/number";
import type { Comparator } from "../../domain/target";
import { RANK_UNIT } from "../lexicon/comparators";
import { FIGURE, OPENS_PARTS, PER_YEAR, RISES_AT_ONCE } from "../lexicon/figures";
import { OPENS_WITH_PERCENT } from "../lexicon/units";
import { comparingAt } from "./comparators";
import type { Searched } from "./struck";
import { unitAt } from "./units";

/** A figure of a text, with what the words next to it make of it. Places count characters of the text handed in. */
export interface PrintedFigure {
  /** From the first word of the comparator to the end of the unit. */
  readonly from: number;
  readonly to: number;
  /** Where the digits begin. */
  readonly digits: number;
  readonly comparator: Comparator;
  /** No word around it compares: "đạt 90%", ": 90%". */
  readonly plain: boolean;
  readonly low: number;
  readonly high: number;
  readonly percent: boolean;
  readonly unit: string;
  /** Stands in brackets behind something else. */
  readonly bracketed: boolean;
}

/** The same figure, its places counted from `by` characters further on. */
export const shifted = (figure: PrintedFigure, by: number): PrintedFigure => ({
  ...figure,
  from: figure.from - by,
  to: figure.to - by,
  digits: figure.digits - by,
});

/** Characters of text behind a figure that may hold its unit, and then what compares it. */
const LONGEST_UNIT = 120;
const LONGEST_AFTER = 90;

/** Where brackets stand open, except those that open a list of parts: "(trong đó: …)". */
function bracketsOf(key: string): readonly boolean[] {
  let depth = 0;
  let through = 0;
  const open: boolean[] = [];
  for (let index = 0; index < key.length; index += 1) {
    const char = key.charAt(index);
    if (char === "(") {
      if (OPENS_PARTS.test(key.slice(index, index + 12))) through += 1;
      else depth += 1;
    } else if (char === ")") {
      if (depth > 0) depth -= 1;
      else if (through > 0) through -= 1;
    }
    open.push(depth > 0);
  }
  return open;
}

/** The bounds of a figure, and where its digits end; a figure alone has one value for both. */
function boundsOf(
  match: RegExpMatchArray,
): { low: number; high: number; range: boolean; length: number } | null {
  const [whole, first, share, , second] = match;
  const low = first === undefined ? undefined : parseNumber(first)?.value;
  if (first === undefined || low === undefined) return null;
  const top = second === undefined ? undefined : parseNumber(second)?.value;
  // "10 - 2" is no range but a score or a list, "5/9 - 12" counts some of nine.
  if (top !== undefined && top >= low && share === undefined)
    return { low, high: top, range: true, length: whole.length };
  return { low, high: low, range: false, length: first.length + (share?.length ?? 0) };
}

function figureAt(
  match: RegExpExecArray,
  { text, figures }: Searched,
  bracketed: boolean,
): PrintedFigure | null {
  const bounds = boundsOf(match);
  if (bounds === null) return null;
  const { low, high, range } = bounds;
  const end = match.index + bounds.length;
  const rest = figures.slice(end, end + LONGEST_UNIT);
  const unit = unitAt(rest);
  // "tàu từ 90CV trở lên": a size in letters nobody counts in.
  if (unit === "" && /^\p{L}/u.test(rest)) return null;
  const to = end + unit.length;
  // A remark says nothing of how the figure goes on: "từ 120 hộ (4,8%) xuống 25 hộ".
  const after = figures.slice(to, to + LONGEST_AFTER).replace(/\([^()]*\)/gu, "");
  const next = after.search(/\d/);
  // "giảm bình quân từ 2 - 3%/năm, đến năm 2030 còn dưới 2%": no beginning, but a rate of its own.
  const goesOn = !PER_YEAR.test(figures.slice(end, to)) || RISES_AT_ONCE.test(after);
  const mayBegin = next >= 0 && !range && goesOn;
  const comparing = comparingAt(
    figures.slice(0, match.index),
    next < 0 ? after : after.slice(0, next),
    mayBegin,
  );
  if (comparing === null) return null;
  const rank = comparing.rank && !range;
  const word = rank ? "<=" : comparing.comparator;
  return {
    from: match.index - comparing.length,
    to,
    digits: match.index,
    comparator: range ? "range" : word,
    plain: !range && word === "=",
    low,
    high,
    percent: OPENS_WITH_PERCENT.test(rest) || /^ ?%/u.test(match[3] ?? ""),
    unit: rank ? RANK_UNIT : text.slice(end, to).trim(),
    bracketed,
  };
}

/**
 * The figures of a sentence, in reading order: numbers with their comparator and unit. Years, dates, papers,
 * telephones, lists such as "mức độ 3, 4" and measures such as "trên 1ha" are none.
 *
 * @example figuresIn(searched("từ 3% trở lên", "từ 3% trở lên"))[0] // { comparator: ">=", low: 3, high: 3, percent: true, … }
 */
export function figuresIn(words: Searched): PrintedFigure[] {
  if (!/\d/.test(words.figures)) return [];
  const brackets = bracketsOf(words.key);
  return [...words.figures.matchAll(FIGURE)].flatMap(
    (match) => figureAt(match, words, at(brackets, match.index)) ?? [],
  );
}

import {
  CHANGES_BY,
  NOT_ZERO,
  ONLY_CHANGES,
  ONLY_JOINED,
  OPENS_WITH_COUNT,
  OPENS_WITH_SHARE,
  OWN_OBJECT,
  PER_YEAR,
  REACHED,
  REACHES_NEXT,
  SIZE_BEFORE,
  TELLS_OF_COUNTED,
  YEAR_BETWEEN,
  ZERO,
  ZERO_BREAKS,
} from "../lexicon/figures";
import { OPENS_WITH_SUBJECT, SEPARATORS_FIRST } from "../lexicon/subjects";
import { ONLY_PLACE } from "../lexicon/names";
import { separatorsIn } from "./borders";
import { core } from "./core";
import { type PrintedFigure, figuresIn } from "./figures";
import type { Searched } from "./struck";
import { countsThings } from "./units";

/** Words looked at before a figure; enough for the longest subject. */
const LONGEST_BETWEEN = 300;
/** Nothing but words stands before "không còn". */
const ONLY_WORDS = /^[\s\p{L}:(]{0,80}$/u;

/** What stands before "không còn" in its clause. */
function beforeZero(key: string, index: number): string {
  const begun = Math.max(...ZERO_BREAKS.map((sign) => key.lastIndexOf(sign, index))) + 1;
  return key.slice(begun, index).replace(/\d{4}/g, "");
}

/** Whether "không còn" asks for nothing left. */
function isZero(key: string, index: number): boolean {
  const before = beforeZero(key, index);
  return !NOT_ZERO.test(key.slice(index, index + 24)) && ONLY_WORDS.test(before);
}

const zeroAt = (from: number, to: number): PrintedFigure => ({
  from,
  to,
  digits: from,
  comparator: "=",
  plain: true,
  low: 0,
  high: 0,
  percent: false,
  unit: "",
  bracketed: false,
});

/** The figures of a stretch in reading order, "không còn" among them where it is no part of another. */
function figuresAndZeros(words: Searched): PrintedFigure[] {
  const found = figuresIn(words);
  // "không còn dưới 1%": the words of a figure of its own.
  const isTaken = (zero: PrintedFigure): boolean =>
    found.some(({ from }) => from >= zero.from && from < zero.to);
  const zeros = [...words.key.matchAll(ZERO)]
    .filter(({ index }) => isZero(words.key, index))
    .map((match) => zeroAt(match.index, match.index + match[0].length))
    .filter((zero) => !isTaken(zero));
  return [...found, ...zeros].sort((one, other) => one.from - other.from);
}

/** Whether a subject begins behind a comma or the like. */
const opensSubject = (words: string): boolean =>
  separatorsIn(words).some((place) =>
    OPENS_WITH_SUBJECT.test(words.slice(place).replace(SEPARATORS_FIRST, "")),
  );

/** Whether "không có" tells what is counted before it, also after a list of several, and asks for nothing itself. */
function tellsOfCounted(key: string, { from }: PrintedFigure, before: PrintedFigure): boolean {
  if (!TELLS_OF_COUNTED.test(key.slice(from)) || !(before.percent || countsThings(before.unit))) return false;
  return !opensSubject(key.slice(before.to, from));
}

/** Whether "không có" tells what something is like that is counted behind it: "tỷ lệ thôn không có tội phạm đạt 75%". */
function tellsOfNext(
  key: string,
  { from, to, high }: PrintedFigure,
  next: PrintedFigure | undefined,
): boolean {
  if (high !== 0 || next === undefined || !TELLS_OF_COUNTED.test(key.slice(from))) return false;
  const { from: start, to: end } = core(beforeZero(key, from), 0, beforeZero(key, from).length);
  const named = beforeZero(key, from).slice(start, end);
  if (!/\p{L}{2}/u.test(named) || ONLY_PLACE.test(named)) return false;
  const between = key.slice(to, next.from);
  const goesOn = REACHES_NEXT.test(between) || !next.plain;
  return goesOn && !opensSubject(between) && !OWN_OBJECT.test(key.slice(next.to, next.to + 4));
}

/** Whether a figure is a size or a remark of what was told before, and no aim of its own. */
function isCondition(key: string, figure: PrintedFigure, before: PrintedFigure | undefined): boolean {
  const between = key.slice(Math.max(before?.to ?? 0, figure.from - LONGEST_BETWEEN), figure.from);
  if (figure.bracketed && !(CHANGES_BY.test(between) && PER_YEAR.test(figure.unit))) return true;
  if (SIZE_BEFORE.test(between)) return before !== undefined || figure.bracketed;
  if (before === undefined) return false;
  if (ONLY_CHANGES.test(between.replace(YEAR_BETWEEN, ""))) return true;
  if (separatorsIn(between).length === 0 && !figure.bracketed) return true;
  // "đạt 81%, 100% thôn có nhà văn hoá": the second has an object of its own.
  // So has the second of "75 xã nông thôn mới, 37 xã nông thôn mới nâng cao".
  const nothing = figure.high === 0 && figure.unit === "";
  const ownObject =
    (nothing || figure.percent || (before.unit !== "" && countsThings(figure.unit))) &&
    OWN_OBJECT.test(key.slice(figure.to, figure.to + 4));
  const sameUnit = before.unit === "" || figure.unit === "" || before.unit === figure.unit;
  return !ownObject && ONLY_JOINED.test(between) && sameUnit;
}

/**
 * Whether an amount stands among the words of a share or a count whose figure follows: "tỷ lệ tiêm đủ 8 loại vắc xin
 * đạt 97%", "số hộ có thu nhập từ 100 triệu đồng trở lên đạt 500 hộ".
 */
function isAmongWords(
  key: string,
  { from, to, percent }: PrintedFigure,
  before: PrintedFigure | undefined,
  next: PrintedFigure | undefined,
): boolean {
  if (percent || next === undefined) return false;
  const lead = key.slice(Math.max(before?.to ?? 0, from - LONGEST_BETWEEN), from);
  const between = key.slice(to, next.from);
  const asks = next.percent
    ? OPENS_WITH_SHARE.test(lead)
    : OPENS_WITH_COUNT.test(lead) && REACHED.test(between);
  return asks && separatorsIn(between).length === 0;
}

/** The figures a part of a sentence asks for, and those of them that have a condition beside them. */
interface Asked {
  readonly main: readonly PrintedFigure[];
  readonly conditional: ReadonlySet<PrintedFigure>;
}

/** The figures a part of a sentence asks for, "không còn" among them; those of conditions and comparisons left out. */
export function asked(words: Searched): Asked {
  const main: PrintedFigure[] = [];
  const conditional = new Set<PrintedFigure>();
  const figures = figuresAndZeros(words);
  for (const [index, figure] of figures.entries()) {
    const before = main.at(-1);
    if (isAmongWords(words.key, figure, before, figures[index + 1])) continue;
    if (before !== undefined && tellsOfCounted(words.key, figure, before)) continue;
    if (tellsOfNext(words.key, figure, figures[index + 1])) continue;
    if (!isCondition(words.key, figure, before)) main.push(figure);
    else if (before !== undefined) conditional.add(before);
  }
  return { main, conditional };
}

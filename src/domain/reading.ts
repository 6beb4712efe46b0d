import { parseGrade, parseYesNo } from "./answer";
import { type Cell, type CellError, isBlankText } from "./cell";
import { type Kind, kindRow } from "./kinds";
import { parseNumber } from "./number";
import type { ParsedTarget } from "./target";
import { fold } from "./text";
import { verdictIndex } from "./verdict";
import { isOne } from "./wanted";

/** What the cells of a row hold: figures, yes and no (or figures), grades, or the planner's own verdicts. */
export type Reading = "figure" | "yes-no" | "grade" | "verdict";

/** How the cells are read under a kind and target. */
export function readingOf(kind: Kind, target: ParsedTarget | null): Reading {
  const { answers } = kindRow(kind);
  if (answers !== "figure-or-yes") return answers;
  return target?.form === "yes" || (target?.form === "figure" && isOne(target)) ? "yes-no" : "figure";
}

/** What a cell says: a number (see `Series`), whether its text says "%", and N where it reads "n/N". */
interface Answer {
  readonly value: number;
  readonly percent: boolean;
  readonly of: number | null;
}

// The smallest lift that the comparison with a target notices: "> 90" as a figure is more than 90.
const LIFT = 1e-8;
const ABOUT = /^(?:khoảng|xấp xỉ|chừng|~|≈)(?!\p{L}) ?/u;
const OVER = /^(?:>|trên|hơn)(?!\p{L}|=) ?/u;
const UNDER = /^(?:<|dưới)(?!\p{L}|=) ?/u;
const BOUND = /^(?:≥|>=|≤|<=|=|đạt)(?!\p{L}) ?/u;

/** A figure typed as text. One known only as "> 90" is read as just beyond 90, "khoảng 250" as 250. */
function readFigure(text: string, unit: string): Answer | undefined {
  const folded = fold(text);
  const same = fold(unit);
  // In the unit of the target, "155 triệu đồng" leaves nothing to guess.
  const words = same !== "" && folded.endsWith(` ${same}`) ? folded.slice(0, -same.length) : folded;
  const found = parseNumber(words.replace(ABOUT, "").replace(OVER, "").replace(UNDER, "").replace(BOUND, ""));
  if (!found) return undefined;
  const side = OVER.test(words) ? 1 : UNDER.test(words) ? -1 : 0;
  const value = found.value + side * LIFT * Math.max(1, Math.abs(found.value));
  return { value, percent: found.percent, of: found.of };
}

const plain = (value: number): Answer => ({ value, percent: false, of: null });

function readYesNo(text: string, unit: string): Answer | null | undefined {
  const answer = parseYesNo(text);
  if (answer !== undefined) return plain(answer ? 1 : 0);
  return isBlankText(text) ? null : readFigure(text, unit);
}

function readGrade(text: string): Answer | null | undefined {
  if (isBlankText(text)) return null;
  const grade = parseGrade(text);
  return grade === undefined ? undefined : plain(grade);
}

/** Any other remark of the planner, and a 0, says nothing about the verdict. */
function readVerdict(text: string): Answer | null {
  if (isBlankText(text) || text.trim() === "0") return null;
  const answer = parseYesNo(text);
  const own =
    verdictIndex(text) ?? (answer === undefined ? undefined : verdictIndex(answer ? "met" : "missed"));
  return own === undefined ? null : plain(own);
}

function readText(text: string, reading: Reading, unit: string): Answer | null | undefined {
  switch (reading) {
    case "yes-no":
      return readYesNo(text, unit);
    case "grade":
      return readGrade(text);
    case "verdict":
      return readVerdict(text);
    case "figure":
      return isBlankText(text) ? null : readFigure(text, unit);
  }
}

/**
 * What a cell that is not an error says under a reading; null for a blank, undefined for what cannot be read.
 *
 * @param unit of the target, which may stand behind a figure too
 * @example readAnswer("90 %", "figure") // { value: 90, percent: true, of: null }
 */
export function readAnswer(
  cell: Exclude<Cell, CellError | null>,
  reading: Reading,
  unit = "",
): Answer | null | undefined {
  if (typeof cell === "string") return readText(cell, reading, unit);
  if (typeof cell === "boolean")
    return reading === "yes-no" || reading === "verdict"
      ? readText(cell ? "có" : "không", reading, unit)
      : undefined;
  switch (reading) {
    case "grade":
      // A blank may arrive as 0; a grade is never written as a number.
      return cell === 0 ? null : undefined;
    case "verdict":
      return cell === 1 ? readText("1", reading, unit) : null;
    case "figure":
    case "yes-no":
      return plain(cell);
  }
}

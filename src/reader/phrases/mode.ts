import { FIRST_FIGURE, NAMING, STRIVES, TELLS, TOLD_YEAR, TOWARDS, type Tells } from "../lexicon/telling";
import { COMPARED_WITH } from "../lexicon/years";
import type { ReadTerm } from "./years";

/** Whether a stretch of text tells what is wanted or what has been. */
export type Mode = "goal" | "past" | "unknown";

/** What is told, and where the words that tell it end. */
interface Told {
  readonly tells: Tells;
  readonly at: number;
}

/** What a stretch of text is, and what the text after it is unless that says so itself. */
interface Telling {
  readonly here: Mode;
  readonly after: Mode;
}

const hidden = (years: string): string => "#".repeat(years.length);

/** What one year, or a period that ends with it, tells; null where it may be either. */
function yearTells(named: string, end: number, period: boolean, term: ReadTerm): Tells | null {
  const oneYear = term.end === term.start;
  const isOver = end < term.start || (end === term.start && !oneYear);
  const begins = end === term.start;
  if (period) return isOver ? "past" : "goal";
  if (named !== "" && !named.startsWith(TOWARDS)) return null;
  if (oneYear && begins) return "goal";
  if (end < term.start || (begins && named !== "")) return "past";
  // A year inside the term may have been reached already.
  if (begins || (named === "" && end < term.end)) return null;
  // A term guessed from the year itself tells little.
  return named === "" && term.guessed ? "hint" : "goal";
}

/** What the years named in folded text tell: what ends by the term's first year is past, what lies beyond is wanted. */
function yearsTell(key: string, term: ReadTerm): Told[] {
  const text = key.replace(NAMING, hidden).replace(COMPARED_WITH, hidden);
  return [...text.matchAll(TOLD_YEAR)].flatMap((match) => {
    const [whole, named = "", first, last] = match;
    const tells = yearTells(named, Number(last ?? first), last !== undefined, term);
    return tells === null ? [] : [{ tells, at: match.index + whole.length }];
  });
}

/** Everything folded text tells, in no order. */
const allTold = (key: string, term: ReadTerm | null): Told[] => [
  ...TELLS.flatMap(({ tells, pattern }) =>
    [...key.matchAll(pattern)].map((match) => ({ tells, at: match.index + match[0].length })),
  ),
  ...(term === null ? [] : yearsTell(key, term)),
];

/** Whether a word counts, after what was told before and beside what else the text tells. */
function counts({ tells, at }: Told, all: readonly Told[], before: Mode, figure: number): boolean {
  if (tells === "result") return before !== "goal";
  if (tells === "remark") return before !== "goal" || at <= figure;
  if (tells !== "hint") return true;
  return before !== "past" && !all.some((other) => other.tells === "past" && other.at < at);
}

/** The word told last; where two end together, the past one is meant: "mục tiêu đề ra" ends with "đề ra". */
const lastOf = (told: readonly Told[]): Told | null =>
  told.reduce<Told | null>(
    (latest, one) =>
      latest === null || one.at > latest.at || (one.at === latest.at && one.tells !== "goal") ? one : latest,
    null,
  );

/**
 * What folded text is, and what the text after it is unless that says so itself. The last word that tells counts;
 * `before` holds where none does. Among aims, "đã" or "hiện nay" is a remark: the next stretch tells aims again.
 *
 * @example modeOf("kết quả nhiệm kỳ 2020-2025", "unknown", { start: 2025, end: 2030, guessed: false }).here // "past"
 */
export function modeOf(key: string, before: Mode, term: ReadTerm | null): Telling {
  const figure = FIRST_FIGURE.exec(key)?.index ?? key.length;
  const all = allTold(key, term);
  const told = all.filter((one) => counts(one, all, before, figure));
  switch (lastOf(told)?.tells) {
    case undefined:
      return { here: before, after: before };
    case "means":
      return { here: "unknown", after: "unknown" };
    case "goal":
    case "hint":
      return { here: "goal", after: "goal" };
    case "past":
    case "result":
      return { here: "past", after: "past" };
    case "passing":
    case "remark": {
      const lasting = told.filter(({ tells }) => tells === "goal" || tells === "past").at(-1);
      return { here: "past", after: before === "goal" && lasting?.tells !== "past" ? "goal" : "past" };
    }
  }
}

/** Whether the text itself says that something is striven for. */
export const strives = (key: string): boolean => STRIVES.test(key);

/** Whether aims are told anywhere in folded text. */
export const tellsAims = (key: string, term: ReadTerm | null): boolean =>
  TELLS.some(({ tells, pattern }) => tells === "goal" && key.search(pattern) >= 0) ||
  (term !== null && yearsTell(key, term).some(({ tells }) => tells !== "past"));

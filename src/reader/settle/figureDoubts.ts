import type { Kind } from "../../domain/kinds";
import { fold } from "../../domain/text";
import { isYear } from "../../domain/year";
import { type Doubt, held } from "../doubts";
import { A_YEAR, COMPARES_TIME, EXCEEDS, MANIFOLD, OF_PLAN, TIMES } from "../lexicon/kinds";
import { NAMES_FALL } from "../lexicon/names";
import { RESPECTIVELY } from "../lexicon/respective";
import { HEDGED } from "../lexicon/statements";
import { strives } from "../phrases/mode";
import { type ReadTerm, namesSeveralYears } from "../phrases/years";
import type { Carried } from "./carried";
import type { Clues } from "./clues";
import type { Due } from "./due";
import { type Growth, mayBeOnce } from "./growth";
import { mayBeYearly } from "./kinds";
import { type Passage, keyOf } from "./passage";
import { CONGRESS_TERM } from "./startYear";

/** Of everything, in percent. */
const ALL = 100;

/** How far before the last of several figures their order may be told. */
const LONGEST_ORDER = 120;

/** What a figure's words come to. */
export interface Settled {
  readonly clues: Clues;
  readonly growth: Growth | null;
  readonly kind: Kind;
  readonly due: Due;
}

/** Whether a figure means a change against another year's figure, which the text does not give. */
const needsBase = ({ clues, growth, kind }: Settled): boolean =>
  (clues.changes !== null && kind !== "yearly") ||
  growth === "against-year" ||
  (EXCEEDS.test(clues.lead + clues.comparing) && OF_PLAN.test(clues.tail)) ||
  (kind === "level" && clues.figure.percent && COMPARES_TIME.test(clues.tail)) ||
  MANIFOLD.test(clues.lead) ||
  TIMES.test(clues.figure.unit);

/** A figure of the year of the congress tells where a term begins, unless it is striven for. */
const isOfCongressYear = ({ year }: Due, term: ReadTerm | null): boolean =>
  term !== null && year === term.start && term.end - term.start === CONGRESS_TERM;

const namesNone = (lead: string): boolean => !/\p{L}/u.test(lead);

/** "giảm 10% số vụ, 5% số người bị thương": the second may be a fall as well. */
const goesOnFalling = ({ last }: Carried, { figure, lead }: Clues): boolean =>
  last !== null &&
  namesNone(lead) &&
  figure.percent &&
  figure.high < ALL &&
  last.doubts.includes("needs-base") &&
  NAMES_FALL.test(fold(last.name));

/** Whether a figure may be meant for every year as well as for the last. */
function isUnsureOfYears({ clues, growth, kind }: Settled, term: ReadTerm | null): boolean {
  if (kind === "yearly") return !clues.yearly && !A_YEAR.test(clues.figure.unit);
  if (kind === "level") return mayBeYearly(clues);
  return growth !== null && term?.start !== term?.end && mayBeOnce(clues);
}

/** A bare number that may as well be a year: "2026". */
const mayBeYear = ({ figure: { unit, low, high } }: Clues): boolean =>
  unit === "" && low === high && isYear(low);

/** Whether the words name several years, or tell several figures in the order of theirs. */
const isOneOfSeveral = (passage: Passage): boolean =>
  namesSeveralYears(keyOf(passage)) ||
  RESPECTIVELY.test(
    passage.block.key.slice(Math.max(0, passage.stretch.from - LONGEST_ORDER), passage.stretch.to),
  );

/** What makes the rows of a figure doubtful; `shared`: by two subjects; `table`: read from one. */
export function doubtsOf(
  passage: Passage,
  figure: Settled,
  given: {
    readonly shared: boolean;
    readonly conditional: boolean;
    readonly table: boolean;
    readonly named: boolean;
  },
): Doubt[] {
  const { block, carried, term } = passage;
  const { clues, due } = figure;
  return held([
    ["no-year", !due.told && !clues.yearly],
    ["yearly-or-level", isUnsureOfYears(figure, term)],
    ["term-guessed", term?.guessed === true],
    ["shared-figure", given.shared],
    ["figure-left-out", given.conditional],
    ["several-years", (!given.table && isOneOfSeveral(passage)) || mayBeYear(clues)],
    ["hedged", HEDGED.test(keyOf(passage))],
    ["no-goal-word", !carried.goal || (isOfCongressYear(due, term) && !strives(keyOf(passage)))],
    ["among-tasks", block.zone === "tasks"],
    ["needs-base", needsBase(figure) || goesOnFalling(carried, clues)],
    ["table", given.table || block.cells.length > 0],
    ["no-name", !given.named],
  ]);
}

import type { Kind } from "../../domain/kinds";
import {
  AGAINST_PLAN,
  AVERAGE,
  A_YEAR,
  BUILDS,
  BUILDS_FIRST,
  FLOW,
  FLOW_UNIT,
  INCOME,
  KEEPS_AND_RAISES,
  KEEPS_FROM_START,
  KEEPS_HERE,
  LENGTH_OR_AREA,
  NO_FLOW,
  OF_HOUSEHOLDS,
  ON_AVERAGE,
  OVER_TERM,
  PAPERS_OF_A_YEAR,
  PER_HEAD,
  PER_THING,
  RAISES,
  RISING,
  RISING_OR_FALLING,
  SUM,
  VISITORS,
  WORK_OF_A_YEAR,
} from "../lexicon/kinds";
import { MONEY_UNIT } from "../lexicon/units";
import { countsThings } from "../phrases/units";
import type { Clues } from "./clues";
import type { Growth } from "./growth";

const keeps = ({ lead }: Clues): boolean =>
  (KEEPS_FROM_START.test(lead) && !KEEPS_AND_RAISES.test(lead)) || KEEPS_HERE.test(lead);

/** "tăng 10% so với dự toán": held against each year's plan. */
const risesAgainstPlan = ({ lead, tail }: Clues): boolean => AGAINST_PLAN.test(tail) && RISING.test(lead);

const saidYearly = ({ yearly, figure, lead }: Clues): boolean =>
  yearly && !(figure.percent && AVERAGE.test(lead) && RISING_OR_FALLING.test(lead));

/** "25 đảng viên/năm"; the income of a person a year is a level. What comes in is asked for in each year up to the last. */
const perYear = ({ figure, lead, own, years, changes }: Clues): boolean =>
  A_YEAR.test(figure.unit) &&
  !PER_HEAD.test(figure.unit) &&
  !INCOME.test(lead) &&
  !own.pointed &&
  (!years.pointed ||
    changes !== null ||
    countsThings(figure.unit) ||
    (FLOW.test(lead) && !VISITORS.test(figure.unit)));

/** A part of what is wanted every year, or of a level, is one too. */
const isPartOf =
  (kind: Kind) =>
  ({ figure, own, parentKind }: Clues): boolean =>
    parentKind === kind &&
    !own.pointed &&
    (kind === "yearly" || (!figure.percent && !countsThings(figure.unit)));

/** "nhựa hóa 45 km đường": built over the whole term. */
const isBuilt = ({ figure, lead, verb, own }: Clues): boolean =>
  LENGTH_OR_AREA.test(figure.unit) &&
  (BUILDS.test(`${verb} ${lead}`) || BUILDS_FIRST.test(lead)) &&
  !own.pointed;

const isSum = ({ figure, lead, own, parentKind }: Clues): boolean =>
  !figure.percent &&
  (SUM.test(lead) || (RAISES.test(lead) && MONEY_UNIT.test(figure.unit)) || parentKind === "total") &&
  !own.pointed;

/** An amount over several years: "giai đoạn 2026-2030 đạt 90 tỷ đồng". */
const isOverTerm = ({ figure, lead, tail, own }: Clues): boolean =>
  !figure.percent &&
  figure.unit !== "" &&
  !countsThings(figure.unit) &&
  !INCOME.test(lead) &&
  ((own.start !== null && !own.pointed) || OVER_TERM.test(lead) || OVER_TERM.test(tail));

/** What comes in year by year: jobs, members, visitors. Visitors "đến năm 2030" are those of that year. */
const flows = ({ figure, lead, tail, years }: Clues): boolean =>
  !figure.percent &&
  !NO_FLOW.test(lead) &&
  (FLOW.test(lead) || FLOW_UNIT.test(figure.unit) || FLOW.test(`${figure.unit} ${tail}`)) &&
  !ON_AVERAGE.test(lead) &&
  !(years.pointed && VISITORS.test(`${lead} ${figure.unit}`)) &&
  !A_YEAR.test(figure.unit);

const isWork = ({ figure, lead, tail }: Clues): boolean =>
  figure.percent &&
  (WORK_OF_A_YEAR.test(`${lead} ${tail}`) || PAPERS_OF_A_YEAR.test(lead)) &&
  !OF_HOUSEHOLDS.test(lead);
const isWorkOfAYear = (clues: Clues): boolean => !clues.years.pointed && isWork(clues);

/** Whether a level of the words may as well be asked for in every year: "300 triệu đồng/năm" under "đến năm 2030". */
export const mayBeYearly = (clues: Clues): boolean =>
  !clues.own.pointed &&
  (isWork(clues) ||
    (A_YEAR.test(clues.figure.unit) && !PER_HEAD.test(clues.figure.unit) && !INCOME.test(clues.lead)));

export const hasUpperLimit = ({ figure: { comparator } }: Clues): boolean =>
  comparator === "<" || comparator === "<=";

const countsOut = ({ figure, lead }: Clues): boolean => countsThings(figure.unit) && !PER_THING.test(lead);

/** A rule: the kind it gives, when it holds. The first that holds counts. */
const RULES: readonly {
  readonly kind: Kind;
  readonly holds: (clues: Clues, growth: Growth | null) => boolean;
}[] = [
  { kind: "growth", holds: (_, growth) => growth === "growth" },
  { kind: "growth-points", holds: (_, growth) => growth === "growth-points" },
  { kind: "level", holds: (_, growth) => growth === "against-year" },
  { kind: "keep", holds: keeps },
  { kind: "yearly", holds: risesAgainstPlan },
  { kind: "yearly", holds: saidYearly },
  { kind: "yearly", holds: perYear },
  { kind: "yearly", holds: isPartOf("yearly") },
  { kind: "level", holds: isPartOf("level") },
  { kind: "total", holds: isSum },
  { kind: "total", holds: isOverTerm },
  { kind: "total", holds: flows },
  { kind: "total", holds: isBuilt },
  { kind: "yearly", holds: isWorkOfAYear },
  // A number of bad things to come down to is a level; a count is something to be reached.
  { kind: "level", holds: hasUpperLimit },
  { kind: "range", holds: (clues) => clues.figure.comparator === "range" && countsOut(clues) },
  { kind: "count", holds: countsOut },
];

/** The kind of a figure, whose growth has been settled before. */
export const kindOf = (clues: Clues, growth: Growth | null): Kind =>
  RULES.find(({ holds }) => holds(clues, growth))?.kind ?? "level";

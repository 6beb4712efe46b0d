import type { Assessment } from "./assessment";
import { at } from "./at";
import { type Case, conclude, draft, type FigureCase } from "./case";
import { type Kind, kindRow } from "./kinds";
import { type Outcome, fail, ok } from "./outcome";
import { judgeCount } from "./rules/count";
import { judgeDirection } from "./rules/direction";
import { judgeGrowth, judgePoints, judgeRates } from "./rules/growth";
import { judgeOwnWord } from "./rules/judgement";
import { judgeKeep } from "./rules/keep";
import { judgeLevel } from "./rules/level";
import { judgeRange } from "./rules/range";
import { judgeRecognition } from "./rules/recognition";
import { judgeTotal } from "./rules/total";
import { judgeYearly } from "./rules/yearly";
import { mixedScale, toScale } from "./scale";
import type { Series } from "./series";
import type { FigureTarget } from "./target";
import { YES, allOf } from "./wanted";

type FigureKind = Exclude<Kind, "direction" | "judgement">;

/** The rule of each kind whose target asks for a figure. */
const RULES: Readonly<Record<FigureKind, (c: FigureCase) => Assessment>> = {
  level: judgeLevel,
  yearly: judgeYearly,
  growth: judgeGrowth,
  "growth-points": judgePoints,
  "growth-rates": judgeRates,
  total: judgeTotal,
  count: judgeCount,
  range: judgeRange,
  keep: judgeKeep,
  recognition: judgeRecognition,
  grade: judgeYearly,
};

/** The case with its target as a figure; written out, since copying by spread costs more than judging. */
const withTarget = (
  c: Case,
  target: FigureTarget,
  values: readonly number[],
  share = false,
  odd: number | null = null,
): FigureCase => ({
  kind: c.kind,
  asked: c.asked,
  target,
  values,
  years: c.years,
  firstYear: c.firstYear,
  asOf: c.asOf,
  due: c.due,
  brokeIn: c.brokeIn,
  share,
  sure: c.sure,
  odd: odd === null ? null : { year: at(c.years, odd), value: at(c.values, odd) },
});

/** "17/19" where a yes is asked for: criteria are counted, and a plain yes counts as all of them. */
function judgeCriteria(c: Case, criteria: number): Assessment {
  const target = allOf(criteria);
  const counted = c.values.map((part) => Math.round(part * criteria));
  return judgeLevel(withTarget({ ...c, asked: target }, target, counted));
}

const [SMALLEST, LARGEST] = [1e-100, 1e100];

/** Whether sums, shares and yearly growth can be reckoned with a number: beyond it they would have none. */
const canReckon = (value: number): boolean =>
  value === 0 || (Math.abs(value) >= SMALLEST && Math.abs(value) <= LARGEST);

/**
 * Judges a row by the rule of its kind, with its figures brought to the scale of the target.
 *
 * Faults: "mixed-scale", "criteria"; see `assess`.
 *
 * @param wanted what the target asks of the figures; null where it asks for none
 */
export function judge(c: Case, wanted: FigureTarget | null, { of, percents }: Series): Outcome<Assessment> {
  const { kind } = c;
  const isWithin = wanted === null || (canReckon(wanted.value) && canReckon(wanted.high));
  if (!isWithin || !c.values.every(canReckon))
    return ok(conclude(draft(c, "overflow"), "no-data", "overflow"));
  if (kind === "direction") return ok(judgeDirection(c));
  if (kind === "judgement" || wanted === null) return ok(judgeOwnWord(c));
  if (wanted === YES && of !== null) return ok(judgeCriteria(c, of));
  const whole = wanted.of ?? wanted.value;
  if (of !== null && of !== whole) return fail({ code: "criteria", total: whole, other: of });
  const scaled = toScale(c.values, percents, wanted, wanted === YES ? "as-typed" : kindRow(kind).scale);
  return scaled
    ? ok(RULES[kind](withTarget(c, wanted, scaled.values, scaled.share, scaled.odd)))
    : mixedScale(c.values);
}

import { type Assessment, type Rule, measure } from "../assessment";
import { type FigureCase, conclude, isDue } from "../case";
import { type Goal, beats, goalOf, meets } from "../goal";
import { verdictAtDue, verdictOfPace } from "../pace";
import { isFractionRate, onePercent } from "../scale";

/** How the target's figure is brought to the unit of the average, and how finely the two are compared. */
export interface AverageUnit {
  /** Divides the target's figure to give the unit of the average. */
  readonly target: number;
  /** Rounding step of the average, in its own unit. */
  readonly step: number;
}

/**
 * Rates as fractions: 10, "10 %" and 0.1 are all 10 % a year. They are compared to the nearest 0.1 %, or as finely as
 * the target is written.
 */
export function fractionUnit(c: FigureCase): AverageUnit {
  return {
    target: isFractionRate(c.target) ? 1 : 100,
    step: Math.pow(10, -2 - Math.max(1, c.target.decimals ?? 1)),
  };
}

/** Points: for shares (0.12 for 12 %) a point is 0.01, otherwise 1. */
export function pointUnit(c: FigureCase): AverageUnit {
  return {
    target: c.share && !isFractionRate(c.target) ? 100 : 1,
    step: onePercent(c.share) * Math.pow(10, -Math.max(1, c.target.decimals ?? 1)),
  };
}

/** What binary fractions may take from a half that has to be rounded up. */
export const SHORT_OF_HALF = 1e-9;

/** Rounded to the step, halves away from zero. */
const round = (value: number, step: number): number =>
  Math.sign(value) * Math.floor(Math.abs(value) / step + 0.5 + SHORT_OF_HALF) * step;

/** The target as an average to reach: `rate` is signed, `goal` is mirrored for a rate that has to fall. */
export interface RateGoal {
  readonly goal: Goal;
  readonly side: 1 | -1;
  readonly rate: number;
}

export function rateGoalOf(c: FigureCase, unit: AverageUnit): RateGoal {
  const { value, high } = c.target;
  // Once mirrored, more is better again, and the weaker bound of a range stays the lower one.
  const side = value < 0 ? -1 : 1;
  const [low, top] = side > 0 ? [value, high] : [-high, -value];
  const target = { ...c.target, percent: false, value: low / unit.target, high: top / unit.target };
  const goal = goalOf(target, null, false);
  return { goal, side, rate: side * goal.aim };
}

/**
 * Concludes the judgement of an average `g` against the target. The average is rounded before it is compared; R = g ÷
 * target. Before the due year R gives the verdict, never Đạt, since the average can still fall; from then on it is
 * Vượt, Đạt, Xấp xỉ đạt or Không đạt.
 */
export function judgeAverage(
  a: Assessment,
  c: FigureCase,
  g: number,
  aim: RateGoal,
  unit: AverageUnit,
  rule: Rule,
): Assessment {
  const average = round(g, unit.step);
  const reached = average * aim.side;

  a.rule = rule;
  a.growth = Number.isFinite(average) ? average : null;
  a.pace = measure(average / aim.rate);
  a.progress = a.attainment = a.pace;
  a.gap = meets(aim.goal, reached) ? 0 : measure(Math.max(0, aim.goal.aim - reached) * unit.target);
  if (typeof a.pace !== "number") return conclude(a, "no-data", "overflow");
  if (!isDue(c)) return conclude(a, verdictOfPace(a.pace), "pace");
  if (beats(aim.goal, reached)) return conclude(a, "exceeded", "beaten");
  if (meets(aim.goal, reached)) return conclude(a, "met", "reached");
  const verdict = verdictAtDue(a.pace);
  return conclude(a, verdict, verdict === "nearly" ? "nearly" : "missed");
}

import { type Assessment, type Rule, measure } from "../assessment";
import { type FigureCase, conclude, draft, isDue, withoutData } from "../case";
import { type Goal, beats, goalOf, meets } from "../goal";
import { meanRate } from "../growth";
import { compoundGrowth, verdictAtDue, verdictOfPace } from "../pace";

/** A figure this small, typed as a number, is a rate as a cell formatted in % holds it: 0.1 is 10 %. */
const AS_FRACTION = 0.5;

/** How the target's figure and the figures of the row become one unit, and how many digits of it are compared. */
interface Scale {
  /** Divides the target's figure to give the unit of the average. */
  readonly target: number;
  /** Rounding step of the average, in its own unit. */
  readonly step: number;
}

/** Rates as fractions: 10, "10 %" and 0.1 are all 10 % a year. Compared to 0.1 %, or as finely as the target is written. */
function fractionScale(c: FigureCase): Scale {
  const typed = c.target.decimals === null && Math.abs(c.target.value) <= AS_FRACTION;
  return { target: typed ? 1 : 100, step: Math.pow(10, -2 - Math.max(1, c.target.decimals ?? 1)) };
}

/** Points: of shares (0.12 for 12 %) a point is 0.01, otherwise 1. */
function pointScale(c: FigureCase): Scale {
  const typed = c.share && c.target.decimals === null && Math.abs(c.target.value) <= AS_FRACTION;
  const unit = c.share ? 0.01 : 1;
  return {
    target: c.share && !typed ? 100 : 1,
    step: unit * Math.pow(10, -Math.max(1, c.target.decimals ?? 1)),
  };
}

/** Rounded to the step, halves away from zero. */
const round = (value: number, step: number): number =>
  Math.sign(value) * Math.floor(Math.abs(value) / step + 0.5 + 1e-9) * step;

/** The target as an average to reach: `rate` is signed, `goal` is mirrored for a rate that has to fall. */
interface Aim {
  readonly goal: Goal;
  readonly side: 1 | -1;
  readonly rate: number;
}

function aimOf(c: FigureCase, scale: Scale): Aim {
  const { value, high } = c.target;
  // Mirrored, more is better again, and the weaker bound of a range stays the lower one.
  const side = value < 0 ? -1 : 1;
  const [low, top] = side > 0 ? [value, high] : [-high, -value];
  const target = { ...c.target, percent: false, value: low / scale.target, high: top / scale.target };
  const goal = goalOf(target, null, false);
  return { goal, side, rate: side * goal.aim };
}

/**
 * Ends the judgement of an average `g` against the target. It is rounded before it is compared; R = g ÷ target. Before
 * the due year R gives the verdict, never Đạt, since the average can still fall; from then on Vượt, Đạt, Xấp xỉ đạt or
 * Không đạt.
 */
function judgeAverage(
  a: Assessment,
  c: FigureCase,
  g: number,
  aim: Aim,
  scale: Scale,
  rule: Rule,
): Assessment {
  const average = round(g, scale.step);
  const reached = average * aim.side;

  a.rule = rule;
  a.growth = Number.isFinite(average) ? average : null;
  a.pace = measure(average / aim.rate);
  a.progress = a.pace;
  a.gap = meets(aim.goal, reached) ? 0 : measure(Math.max(0, aim.goal.aim - reached) * scale.target);
  if (typeof a.pace !== "number") return conclude(a, "no-data", "overflow");
  if (!isDue(c)) return conclude(a, verdictOfPace(a.pace), "pace");
  if (beats(aim.goal, reached)) return conclude(a, "exceeded", "beaten");
  if (meets(aim.goal, reached)) return conclude(a, "met", "reached");
  const verdict = verdictAtDue(a.pace);
  return conclude(a, verdict, verdict === "nearly" ? "nearly" : "missed");
}

/** First and latest figure with their years, or undefined when there are fewer than two. */
function ends(c: FigureCase): { y0: number; y: number; t0: number; t: number } | undefined {
  const [y0, t0] = [c.values[0], c.years[0]];
  const [y, t] = [c.values.at(-1), c.years.at(-1)];
  return y0 === undefined || y === undefined || t0 === undefined || t === undefined || t === t0
    ? undefined
    : { y0, y, t0, t };
}

/**
 * Average yearly growth of a quantity, geometric, from the first figure to the latest. Needs a positive base.
 */
export function judgeGrowth(c: FigureCase): Assessment {
  const found = ends(c);
  if (!found) return withoutData(c);
  const { y0, y, t0, t } = found;
  const a = draft(c, "no-due");
  if (y0 <= 0 || y < 0) {
    a.pace = a.progress = a.gap = a.required = a.forecast = "base-not-positive";
    return conclude(a, "no-data", "base-not-positive");
  }
  const scale = fractionScale(c);
  const aim = aimOf(c, scale);
  const g = compoundGrowth(y0, y, t - t0);
  if (c.due !== null) {
    const left = c.due - t;
    const end = y0 * Math.pow(1 + aim.rate, c.due - t0);
    a.required = left > 0 && !isDue(c) && y > 0 ? measure(compoundGrowth(y, end, left)) : "due-passed";
    a.forecast = measure(y * Math.pow(1 + g, Math.max(0, left)));
  }
  return judgeAverage(a, c, g, aim, scale, "growth");
}

/** Average yearly change of a share or rate in points, (Yn − Y0) ÷ n, either direction. */
export function judgePoints(c: FigureCase): Assessment {
  const found = ends(c);
  if (!found) return withoutData(c);
  const { y0, y, t0, t } = found;
  const a = draft(c, "no-due");
  const scale = pointScale(c);
  const aim = aimOf(c, scale);
  const g = (y - y0) / (t - t0);
  if (c.due !== null) {
    const left = c.due - t;
    const end = y0 + aim.rate * (c.due - t0);
    a.required = left > 0 && !isDue(c) ? measure((end - y) / left) : "due-passed";
    a.forecast = measure(y + g * Math.max(0, left));
  }
  return judgeAverage(a, c, g, aim, scale, "points");
}

/** Average of yearly growth rates (fractions), their geometric mean; a year without a rate is left out of it. */
export function judgeRates(c: FigureCase): Assessment {
  const mean = c.values.length === 0 ? undefined : meanRate(c.values);
  if (mean === undefined) {
    if (c.values.length === 0) return withoutData(c);
    return conclude(draft(c, "base-not-positive"), "no-data", "base-not-positive");
  }
  const a = draft(c, "no-due");
  const scale = fractionScale(c);
  const aim = aimOf(c, scale);
  const n = c.values.length;
  a.early = n < 2;
  if (c.due !== null && c.asOf !== null && c.firstYear !== null) {
    const left = c.due - c.firstYear + 1 - n;
    const lacking = Math.pow(1 + aim.rate, n + left) / Math.pow(1 + mean, n);
    a.required = left > 0 && !isDue(c) ? measure(Math.pow(lacking, 1 / left) - 1) : "due-passed";
    a.forecast = measure(mean);
  }
  return judgeAverage(a, c, mean, aim, scale, "rates");
}

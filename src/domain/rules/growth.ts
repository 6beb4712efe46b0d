import { at } from "../at";
import { type Assessment, measure } from "../assessment";
import { type FigureCase, conclude, draft, endsOf, forecastOf, isDue, withoutData } from "../case";
import { compoundGrowth, meanRate } from "../pace";
import { fractionUnit, judgeAverage, pointUnit, rateGoalOf } from "./average";

/** Figures that are all within ± this look like yearly rates in %, typed where the amounts should stand. */
export const LARGEST_RATE = 40;

/** The figure of the year before the latest; null where it has none. */
const yearBefore = ({ values, years }: FigureCase): number | null => {
  const last = years.length - 1;
  return last > 0 && at(years, last - 1) === at(years, last) - 1 ? at(values, last - 1) : null;
};

/**
 * Average yearly growth of a quantity, geometric, from the first figure to the latest. Needs a positive base. Figures
 * that look like yearly rates are asked about, unless the kind says that they are amounts.
 */
export function judgeGrowth(c: FigureCase): Assessment {
  const ends = endsOf(c);
  if (!ends || ends.latest.year === ends.base.year) return withoutData(c);
  const { value: y0, year: t0 } = ends.base;
  const { value: y, year: t } = ends.latest;
  const a = draft(c, "no-due");
  if (y0 <= 0 || y < 0) {
    a.pace = a.progress = a.gap = a.required = a.forecast = "base-not-positive";
    return conclude(a, "no-data", "base-not-positive");
  }
  if (!c.sure && c.values.every((value) => Math.abs(value) <= LARGEST_RATE)) {
    a.pace = a.progress = a.gap = a.required = a.forecast = "rates-typed";
    return conclude(a, "no-data", "rates-typed");
  }
  const unit = fractionUnit(c);
  const aim = rateGoalOf(c, unit);
  const g = compoundGrowth(y0, y, t - t0);
  const before = yearBefore(c);
  a.requires = "rate";
  a.lastGrowth = before === null || before <= 0 ? null : y / before - 1;
  if (c.due !== null) {
    const left = c.due - t;
    const end = y0 * Math.pow(1 + aim.rate, c.due - t0);
    a.required = left > 0 && !isDue(c) && y > 0 ? measure(compoundGrowth(y, end, left)) : "due-passed";
    a.forecast = measure(y * Math.pow(1 + g, Math.max(0, left)));
  }
  return judgeAverage(a, c, g, aim, unit, "growth");
}

/** Average yearly change of a share or rate in points, (Yn − Y0) ÷ n, either direction. */
export function judgePoints(c: FigureCase): Assessment {
  const ends = endsOf(c);
  if (!ends || ends.latest.year === ends.base.year) return withoutData(c);
  const { value: y0, year: t0 } = ends.base;
  const { value: y, year: t } = ends.latest;
  const a = draft(c, "no-due");
  const unit = pointUnit(c);
  const aim = rateGoalOf(c, unit);
  const g = (y - y0) / (t - t0);
  const before = yearBefore(c);
  a.requires = "points";
  a.lastGrowth = before === null ? null : y - before;
  if (c.due !== null) {
    const left = c.due - t;
    const end = y0 + aim.rate * (c.due - t0);
    a.required = left > 0 && !isDue(c) ? measure((end - y) / left) : "due-passed";
    a.forecast = forecastOf(c, y + g * Math.max(0, left));
  }
  return judgeAverage(a, c, g, aim, unit, "points");
}

/** Average of yearly growth rates (fractions), their geometric mean; a year without a rate is left out. */
export function judgeRates(c: FigureCase): Assessment {
  const mean = c.values.length === 0 ? undefined : meanRate(c.values);
  if (mean === undefined) {
    if (c.values.length === 0) return withoutData(c);
    return conclude(draft(c, "base-not-positive"), "no-data", "base-not-positive");
  }
  const a = draft(c, "no-due");
  const unit = fractionUnit(c);
  const aim = rateGoalOf(c, unit);
  const n = c.values.length;
  a.early = n < 2;
  a.requires = "rate";
  a.lastGrowth = at(c.values, n - 1);
  if (c.due !== null && c.asOf !== null && c.firstYear !== null) {
    const left = c.due - c.firstYear + 1 - n;
    const lacking = Math.pow(1 + aim.rate, n + left) / Math.pow(1 + mean, n);
    a.required = left > 0 && !isDue(c) ? measure(Math.pow(lacking, 1 / left) - 1) : "due-passed";
    a.forecast = measure(mean);
  }
  return judgeAverage(a, c, mean, aim, unit, "rates");
}

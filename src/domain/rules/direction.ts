import { type Assessment, measure } from "../assessment";
import { type Case, conclude, draft, withoutData } from "../case";
import { compoundGrowth } from "../pace";

const TOLERANCE = 1e-12;
const BY_A_PERCENT = 0.01;

/**
 * Only a direction is set. Average growth in that direction of at least 1 % a year is Có khả năng hoàn thành, from 0 to
 * 1 % Chậm, above −1 % Khó hoàn thành, else Đi lùi (Eurostat 2021, indicators without a target).
 */
export function judgeDirection(c: Case, up: boolean): Assessment {
  const base = c.values[0];
  const latest = c.values.at(-1);
  const span = (c.years.at(-1) ?? 0) - (c.years[0] ?? 0);
  if (base === undefined || latest === undefined || span === 0) return withoutData(c);

  const a = draft(c, "no-target");
  if (base <= 0 || latest < 0) {
    a.forecast = "base-not-positive";
    return conclude(a, "no-data", "base-not-positive");
  }
  const growth = compoundGrowth(base, latest, span);
  a.growth = growth;
  a.rule = "growth";
  a.forecast =
    c.due === null
      ? "no-due"
      : measure(latest * Math.pow(1 + growth, Math.max(0, c.due - (c.years.at(-1) ?? 0))));
  const gain = up ? growth : -growth;
  if (gain >= BY_A_PERCENT - TOLERANCE) return conclude(a, "on-track", "trend");
  if (gain >= -TOLERANCE) return conclude(a, "slow", "trend");
  return conclude(a, gain > -BY_A_PERCENT + TOLERANCE ? "unlikely" : "backsliding", "trend");
}

import { type Assessment, measure } from "../assessment";
import { type Case, conclude, draft, endsOf, withoutData } from "../case";
import { compoundGrowth, TOLERANCE } from "../pace";

const BY_A_PERCENT = 0.01;

/**
 * Only a direction is set. Average growth in that direction of at least 1 % a year is Có khả năng hoàn thành, from 0 to
 * 1 % Chậm tiến độ, above −1 % Khó hoàn thành, else Xa dần mục tiêu (Eurostat 2021, indicators without a target).
 */
export function judgeDirection(c: Case): Assessment {
  const ends = endsOf(c);
  if (!ends || ends.latest.year === ends.base.year) return withoutData(c);
  const { base, latest } = ends;

  const a = draft(c, "no-target");
  if (base.value <= 0 || latest.value < 0) {
    a.forecast = "base-not-positive";
    return conclude(a, "no-data", "base-not-positive");
  }
  const growth = compoundGrowth(base.value, latest.value, latest.year - base.year);
  a.growth = growth;
  a.rule = "growth";
  a.forecast =
    c.due === null
      ? "no-due"
      : measure(latest.value * Math.pow(1 + growth, Math.max(0, c.due - latest.year)));
  const gain = c.asked?.form === "direction" && c.asked.up ? growth : -growth;
  if (gain >= BY_A_PERCENT - TOLERANCE) return conclude(a, "on-track", "trend");
  if (gain >= -TOLERANCE) return conclude(a, "slow", "trend");
  return conclude(a, gain > -BY_A_PERCENT + TOLERANCE ? "unlikely" : "backsliding", "trend");
}

import { type Assessment, measure } from "../assessment";
import { type FigureCase, conclude, draft, isDue, withoutData } from "../case";
import { beats, gapTo, goalOf, meets } from "../goal";
import { verdictAtDue, verdictOfPace } from "../pace";

/**
 * A sum over the period, from the first year of the row to the due year, both counted: of 2026-2030 a fifth has gone
 * by in 2026. A sum that reaches the target at any time is Đạt, beyond it Vượt; else R = sum ÷ (target × share of the
 * period gone by).
 */
export function judgeTotal(c: FigureCase): Assessment {
  if (c.values.length === 0 || c.asOf === null || c.firstYear === null) return withoutData(c);
  const goal = goalOf(c.target, null, c.share);
  const start = c.firstYear;
  let sum = 0;
  for (const value of c.values) sum += value;

  const elapsed = c.asOf - start + 1;
  const met = meets(goal, sum);
  const a = draft(c, "no-due");
  a.base = { year: start, value: 0 };
  a.latest = { year: c.asOf, value: sum };
  a.rule = "sum";
  a.early = elapsed < 2;
  a.gap = measure(gapTo(goal, sum));
  a.progress = a.attainment = measure(sum / goal.aim);
  if (c.due !== null) {
    const left = c.due - c.asOf;
    a.expected = goal.aim * Math.min(1, elapsed / Math.max(1, c.due - start + 1));
    a.pace = measure(sum / a.expected);
    a.required = left > 0 ? measure((goal.aim - sum) / left) : "due-passed";
    a.forecast = measure(sum + (sum / elapsed) * Math.max(0, left));
  }
  if (met) {
    a.required = 0;
    return beats(goal, sum) ? conclude(a, "exceeded", "beaten") : conclude(a, "met", "reached");
  }
  if (isDue(c)) {
    const verdict = verdictAtDue(sum / goal.aim);
    return conclude(a, verdict, verdict === "nearly" ? "nearly" : "missed");
  }
  if (typeof a.pace !== "number")
    return conclude(a, "no-data", a.pace === "overflow" ? "overflow" : "no-due");
  return conclude(a, verdictOfPace(a.pace), "pace");
}

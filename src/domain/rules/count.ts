import { type Assessment, measure } from "../assessment";
import {
  type FigureCase,
  attainmentOf,
  conclude,
  draft,
  endsOf,
  forecastOf,
  isDue,
  withoutData,
} from "../case";
import { beats, gapTo, goalOf, meets } from "../goal";
import { verdictAtDue, verdictOfPace } from "../pace";
import { judgeLevel } from "./level";

/**
 * A number of things to have by the due year, reached in whole steps. The base is the figure of the row's first year
 * when that year is over, else 0. Expected by now is floor((target − base) × share of the time gone by), with share
 * (asOf − first year) ÷ (due − first year): while that is 0 nothing is late, afterwards R = done ÷ expected. Reaching
 * the target counts at any time. A count that has to come down is judged as a level.
 */
export function judgeCount(c: FigureCase): Assessment {
  const ends = endsOf(c);
  if (!ends || c.asOf === null || c.firstYear === null) return withoutData(c);
  const latest = ends.latest.value;
  const goal = goalOf(c.target, null, c.share);
  if (!goal.up) return judgeLevel(c);

  const start = c.firstYear;
  const base = ends.base.year === start && start < c.asOf ? ends.base.value : 0;
  const done = latest - base;
  const road = goal.aim - base;
  const met = meets(goal, latest);
  const baseMet = meets(goal, base);
  const elapsed = c.asOf - start;

  const a = draft(c, "no-road");
  a.base = { year: start, value: base };
  a.rule = "steps";
  a.early = elapsed < 2;
  a.gap = measure(gapTo(goal, latest));
  a.attainment = attainmentOf(c, goal, latest);
  if (!baseMet && road > 0) a.progress = measure(done / road);
  else if (met) a.progress = 1;

  a.required = "no-due";
  a.forecast = "no-due";
  a.pace = "no-due";
  if (c.due !== null) {
    const left = c.due - c.asOf;
    a.required = left > 0 ? measure((goal.aim - latest) / left) : "due-passed";
    a.forecast = elapsed > 0 ? forecastOf(c, latest + (done / elapsed) * Math.max(0, left)) : "one-year";
    const expected = Math.floor((road * elapsed) / Math.max(1, c.due - start));
    a.expected = base + Math.max(0, expected);
    a.pace = baseMet || road <= 0 ? "no-road" : expected > 0 ? measure(done / expected) : "not-expected";
  }
  if (met) {
    a.required = 0;
    return beats(goal, latest) ? conclude(a, "exceeded", "beaten") : conclude(a, "met", "reached");
  }
  if (isDue(c)) {
    const verdict = !baseMet && road > 0 ? verdictAtDue(done / road) : "missed";
    return conclude(a, verdict, verdict === "nearly" ? "nearly" : "missed");
  }
  if (baseMet || done < 0) return conclude(a, "backsliding", "lost");
  if (c.due === null) return conclude(a, "no-data", "no-due");
  if (typeof a.pace === "number") return conclude(a, verdictOfPace(a.pace), "pace");
  return road > 0 ? conclude(a, "not-due", "not-expected") : conclude(a, "unlikely", "at-bound");
}

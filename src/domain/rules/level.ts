import { type Assessment, type Measure, measure } from "../assessment";
import { type FigureCase, conclude, draft, isDue, steppedBack, tooFew, withoutData } from "../case";
import { beats, gapTo, goalOf, meets } from "../goal";
import { compoundGrowth, compounds, verdictAtDue, verdictOfPace } from "../pace";

/**
 * A level to reach by the due year. In this order: met now (Vượt only once due); due and not met (Xấp xỉ đạt from 95 %
 * of the road); fewer than two years of figures; a base that met the target while the latest figure does not (Đi lùi);
 * else the pace R = actual ÷ required, of compound growth where base, latest and target have one sign and none is 0,
 * of straight-line change otherwise. Thresholds: Eurostat 2021, Statistics Canada.
 */
export function judgeLevel(c: FigureCase): Assessment {
  const last = c.values.length - 1;
  const latest = c.values[last];
  const base = c.values[0];
  const t = c.years[last];
  const t0 = c.years[0];
  if (latest === undefined || base === undefined || t === undefined || t0 === undefined)
    return withoutData(c);

  const goal = goalOf(c.target, last > 0 ? base : null, c.share);
  const met = meets(goal, latest);
  const road = goal.aim - base;
  const baseMet = meets(goal, base);
  const hasRoad = !baseMet && road !== 0;

  const a = draft(c, last === 0 ? tooFew(c) : "no-road");
  a.gap = measure(gapTo(goal, latest));
  a.falling = met && steppedBack(c, goal);
  if (last > 0 && hasRoad) {
    const compound = compounds(base, latest, goal.aim);
    a.rule = compound ? "cagr" : "linear";
    a.progress = measure((latest - base) / road);
    if (c.due === null) {
      a.pace = "no-due";
    } else if (c.due <= t0) {
      a.pace = "due-passed";
    } else {
      const actual = compound ? compoundGrowth(base, latest, t - t0) : (latest - base) / (t - t0);
      const needed = compound ? compoundGrowth(base, goal.aim, c.due - t0) : road / (c.due - t0);
      a.pace = measure(actual / needed);
    }
  } else if (met) {
    a.progress = 1;
  }
  a.forecast = last === 0 ? tooFew(c) : forecast(c, base, latest, goal.aim);
  a.required = met ? 0 : required(c, latest, goal.aim, t);

  if (met) {
    return isDue(c) && beats(goal, latest)
      ? conclude(a, "exceeded", "beaten")
      : conclude(a, "met", "reached");
  }
  if (isDue(c)) {
    const verdict = hasRoad ? verdictAtDue((latest - base) / road) : "missed";
    return conclude(a, verdict, verdict === "nearly" ? "nearly" : "missed");
  }
  if (last === 0) return conclude(a, "no-data", c.brokeIn !== null ? "break" : "one-year");
  if (baseMet) return conclude(a, "backsliding", "lost");
  if (!hasRoad) return conclude(a, latest === base ? "unlikely" : "backsliding", "at-bound");
  if (typeof a.pace !== "number")
    return conclude(a, "no-data", a.pace === "overflow" ? "overflow" : "no-due");
  return conclude(a, verdictOfPace(a.pace), "pace");
}

/** Where the figures lead by the due year: on compound growth where the pace is one, else in a straight line. */
function forecast(c: FigureCase, base: number, latest: number, aim: number): Measure {
  const t = c.years.at(-1) ?? 0;
  const elapsed = t - (c.years[0] ?? 0);
  if (c.due === null) return "no-due";
  const left = Math.max(0, c.due - t);
  return measure(
    compounds(base, latest, aim)
      ? latest * Math.pow(latest / base, left / elapsed)
      : latest + ((latest - base) / elapsed) * left,
  );
}

/** Growth, or points of a target in %, needed in each year left. */
function required(c: FigureCase, latest: number, aim: number, t: number): Measure {
  if (c.due === null) return "no-due";
  const left = c.due - t;
  if (left <= 0 || isDue(c)) return "due-passed";
  const compound = !c.target.percent && compounds(latest, latest, aim);
  return measure(compound ? compoundGrowth(latest, aim, left) : (aim - latest) / left);
}

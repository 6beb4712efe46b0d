import { type Assessment, type Measure, type Point, measure } from "../assessment";
import { type FigureCase, conclude, draft, endsOf, isDue, steppedBack, tooFew, withoutData } from "../case";
import { beats, gapTo, goalOf, meets } from "../goal";
import { compoundGrowth, compounds, verdictAtDue, verdictOfPace } from "../pace";

/**
 * A level to reach by the due year. In this order: met now (Vượt only once due); due and not met (Xấp xỉ đạt from
 * 95 % of the road); fewer than two years of figures; a base that met the target while the latest figure does not (Đi
 * lùi); else the pace R = actual ÷ required, by compound growth where base, latest and target have one sign and none
 * is 0, by straight-line change otherwise. Thresholds: Eurostat 2021, Statistics Canada.
 */
export function judgeLevel(c: FigureCase): Assessment {
  const ends = endsOf(c);
  if (!ends) return withoutData(c);
  const base = ends.base.value;
  const latest = ends.latest.value;
  const isAlone = c.values.length === 1;

  const goal = goalOf(c.target, isAlone ? null : base, c.share);
  const met = meets(goal, latest);
  const road = goal.aim - base;
  const baseMet = meets(goal, base);
  const hasRoad = !baseMet && road !== 0;

  const a = draft(c, isAlone ? tooFew(c) : "no-road");
  a.gap = measure(gapTo(goal, latest));
  a.falling = met && steppedBack(c, goal);
  if (!isAlone && hasRoad) {
    a.rule = compounds(base, latest, goal.aim) ? "cagr" : "linear";
    a.progress = measure((latest - base) / road);
    a.pace = paceOf(ends, goal.aim, c.due);
  } else if (met) {
    a.progress = 1;
  }
  a.forecast = isAlone ? tooFew(c) : forecast(ends, goal.aim, c.due);
  a.required = met ? 0 : required(c, ends.latest, goal.aim);

  if (met) {
    return isDue(c) && beats(goal, latest)
      ? conclude(a, "exceeded", "beaten")
      : conclude(a, "met", "reached");
  }
  if (isDue(c)) {
    const verdict = hasRoad ? verdictAtDue((latest - base) / road) : "missed";
    return conclude(a, verdict, verdict === "nearly" ? "nearly" : "missed");
  }
  if (isAlone) return conclude(a, "no-data", c.brokeIn !== null ? "break" : "one-year");
  if (baseMet) return conclude(a, "backsliding", "lost");
  if (!hasRoad) return conclude(a, latest === base ? "unlikely" : "backsliding", "at-bound");
  if (typeof a.pace !== "number")
    return conclude(a, "no-data", a.pace === "overflow" ? "overflow" : "no-due");
  return conclude(a, verdictOfPace(a.pace), "pace");
}

interface Ends {
  readonly base: Point;
  readonly latest: Point;
}

/** R: yearly growth (or change) so far ÷ the one that would lead from the base to the aim by the due year. */
function paceOf({ base, latest }: Ends, aim: number, due: number | null): Measure {
  if (due === null) return "no-due";
  if (due <= base.year) return "due-passed";
  const [gone, whole] = [latest.year - base.year, due - base.year];
  return measure(
    compounds(base.value, latest.value, aim)
      ? compoundGrowth(base.value, latest.value, gone) / compoundGrowth(base.value, aim, whole)
      : (latest.value - base.value) / gone / ((aim - base.value) / whole),
  );
}

/** Where the figures lead by the due year: by compound growth where the pace uses it, else in a straight line. */
function forecast({ base, latest }: Ends, aim: number, due: number | null): Measure {
  if (due === null) return "no-due";
  const gone = latest.year - base.year;
  const left = Math.max(0, due - latest.year);
  return measure(
    compounds(base.value, latest.value, aim)
      ? latest.value * Math.pow(latest.value / base.value, left / gone)
      : latest.value + ((latest.value - base.value) / gone) * left,
  );
}

/** Growth, or points of a target in %, needed in each year left. */
function required(c: FigureCase, { year, value }: Point, aim: number): Measure {
  if (c.due === null) return "no-due";
  const left = c.due - year;
  if (left <= 0 || isDue(c)) return "due-passed";
  const compound = !c.target.percent && compounds(value, value, aim);
  return measure(compound ? compoundGrowth(value, aim, left) : (aim - value) / left);
}

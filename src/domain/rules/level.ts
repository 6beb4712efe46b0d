import { type Assessment, type Measure, type Point, measure } from "../assessment";
import {
  type FigureCase,
  attainmentOf,
  clearIn,
  conclude,
  draft,
  endsOf,
  forecastOf,
  isDue,
  isShare,
  steppedBack,
  tooFew,
  withoutData,
} from "../case";
import { beats, gapTo, goalOf, meets } from "../goal";
import { compoundGrowth, compounds, verdictAtDue, verdictOfPace } from "../pace";

/**
 * A level to reach by the due year. In this order: met now (Vượt only once due); due and not met (Xấp xỉ đạt from 95 %
 * of the road); fewer than two years of figures; a base that met the target while the latest figure does not (Xa dần
 * mục tiêu); else the pace R = actual ÷ required: by straight-line change for shares, which officials count in points;
 * by compound growth where base, latest and target have one sign and none is 0; else by straight-line change. Of a
 * target of 0 nothing may be left once it is due. Thresholds: Eurostat 2021, Statistics Canada.
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
  const compound = !isShare(c) && compounds(base, latest, goal.aim);

  const a = draft(c, isAlone ? tooFew(c) : "no-road");
  a.gap = measure(gapTo(goal, latest));
  a.falling = met && steppedBack(c, goal);
  if (!isAlone && hasRoad) {
    a.rule = compound ? "cagr" : "linear";
    a.progress = measure((latest - base) / road);
    const change = compound ? compoundGrowth : yearlyChange;
    const whole = c.due === null ? 0 : c.due - ends.base.year;
    a.made = change(base, latest, ends.latest.year - ends.base.year);
    a.planned = whole > 0 ? change(base, goal.aim, whole) : null;
    a.pace = a.planned === null ? (c.due === null ? "no-due" : "due-passed") : measure(a.made / a.planned);
  } else if (met) {
    a.progress = 1;
  }
  a.forecast = isAlone ? tooFew(c) : forecast(c, ends, compound);
  a.required = met ? 0 : required(c, ends.latest, goal.aim, compound);
  a.requires = compound ? "rate" : isShare(c) ? "points" : "amount";
  a.attainment = attainmentOf(c, goal, latest);
  a.clearIn = clearIn(c);

  if (met) {
    return isDue(c) && beats(goal, latest)
      ? conclude(a, "exceeded", "beaten")
      : conclude(a, "met", "reached");
  }
  if (isDue(c)) {
    if (c.target.value === 0) return conclude(a, "missed", "left");
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

const yearlyChange = (from: number, to: number, years: number): number => (to - from) / years;

/** Where the figures lead by the due year: by compound growth where the pace uses it, else in a straight line. */
function forecast(c: FigureCase, { base, latest }: Ends, compound: boolean): Measure {
  if (c.due === null) return "no-due";
  const gone = latest.year - base.year;
  const left = Math.max(0, c.due - latest.year);
  return forecastOf(
    c,
    compound
      ? latest.value * Math.pow(latest.value / base.value, left / gone)
      : latest.value + ((latest.value - base.value) / gone) * left,
  );
}

/** Growth, points of a share or an amount needed in each year left, on the road of the pace. */
function required(c: FigureCase, { year, value }: Point, aim: number, compound: boolean): Measure {
  if (c.due === null) return "no-due";
  const left = c.due - year;
  if (left <= 0 || isDue(c)) return "due-passed";
  return measure(compound ? compoundGrowth(value, aim, left) : (aim - value) / left);
}

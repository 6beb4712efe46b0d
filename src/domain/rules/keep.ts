import { at } from "../at";
import { type Assessment, measure } from "../assessment";
import { type FigureCase, attainmentOf, clearIn, conclude, draft, endsOf, withoutData } from "../case";
import { gapTo, goalOf, meets } from "../goal";

const WINDOW = 5;

/**
 * A state to keep. Met is Đạt, falling or not; not met but rising is Khó hoàn thành, else Xa dần mục tiêu. Rising or falling is
 * the sign of the mean yearly change over the last five years, that is of the change from the first to the last figure
 * within them. (Rule of the German sustainability indicators.)
 */
export function judgeKeep(c: FigureCase): Assessment {
  const ends = endsOf(c);
  if (!ends) return withoutData(c);
  const { year, value: latest } = ends.latest;
  const goal = goalOf(c.target, c.values.length > 1 ? ends.base.value : null, c.share);
  const from = c.years.findIndex((one) => one >= year - WINDOW);
  const change = (goal.up ? 1 : -1) * (latest - at(c.values, from));
  const met = meets(goal, latest);

  const a = draft(c, "no-pace");
  a.gap = measure(gapTo(goal, latest));
  a.falling = met && change < 0;
  a.attainment = attainmentOf(c, goal, latest);
  a.clearIn = clearIn(c);
  if (met) return conclude(a, "met", "kept");
  return change > 0 ? conclude(a, "unlikely", "recovering") : conclude(a, "backsliding", "slipping");
}

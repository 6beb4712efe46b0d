import { type Assessment, measure } from "../assessment";
import { type FigureCase, attainmentOf, clearIn, conclude, draft } from "../case";
import { beats, gapTo, goalOf, meets } from "../goal";

/**
 * The same target in every year: the reporting year's own figure decides; k of the n years with a figure are counted
 * as met. Grades (0…3) and yes / no (1 / 0) are judged the same way.
 */
export function judgeYearly(c: FigureCase): Assessment {
  const goal = goalOf(c.target, null, c.share);
  const a = draft(c, "no-pace");
  a.years = c.values.length;
  for (const value of c.values) if (meets(goal, value)) a.yearsMet += 1;

  const value = a.latest?.value;
  if (value === undefined) {
    a.gap = a.attainment = "no-figure";
    return conclude(a, "no-data", c.brokeIn !== null ? "break" : "no-figure");
  }
  if (a.latest?.year !== c.asOf) {
    a.gap = a.attainment = "no-figure";
    return conclude(a, "no-data", "no-figure-this-year");
  }
  a.gap = measure(gapTo(goal, value));
  a.attainment = attainmentOf(c, goal, value);
  a.clearIn = clearIn(c);
  if (!meets(goal, value)) return conclude(a, "missed", "year-missed");
  return beats(goal, value) ? conclude(a, "exceeded", "year-beaten") : conclude(a, "met", "year-met");
}

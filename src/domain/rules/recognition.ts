import type { Assessment } from "../assessment";
import { type FigureCase, conclude, draft, isDue, withoutData } from "../case";
import { YES } from "../wanted";
import { judgeLevel } from "./level";

/**
 * A recognition to be granted by the due year. Yes is Đạt at any time; no is Chưa đến kỳ before the due year and
 * Không đạt in it. A blank is not a no: before the due year nothing is late, from then on the figure is missing. A
 * yes that became a no is Xa dần mục tiêu until the due year. A number of criteria to fulfil is judged as a level.
 */
export function judgeRecognition(c: FigureCase): Assessment {
  if (c.target !== YES) return judgeLevel(c);
  const latest = c.values.at(-1);
  const a = draft(c, "no-pace");
  a.attainment = "no-ratio";
  if (latest === undefined) {
    a.gap = "no-figure";
    const waiting = c.due !== null && c.asOf !== null && !isDue(c);
    return waiting ? conclude(a, "not-due", "not-granted-yet") : withoutData(c);
  }
  const granted = latest >= 1;
  a.gap = granted ? 0 : 1;
  if (granted) return conclude(a, "met", "granted");
  if (isDue(c)) return conclude(a, "missed", "not-granted");
  return c.values.some((value) => value >= 1)
    ? conclude(a, "backsliding", "withdrawn")
    : conclude(a, "not-due", "not-granted-yet");
}

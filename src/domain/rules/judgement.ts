import type { Assessment } from "../assessment";
import { type Case, conclude, draft } from "../case";
import { VERDICTS } from "../verdict";

/**
 * What no figure can settle: the planner's own word for the reporting year stands (a verdict word, or đạt / không đạt),
 * else Chưa đến kỳ.
 */
export function judgeOwnWord(c: Case): Assessment {
  const a = draft(c, "no-target");
  const own = a.latest && a.latest.year === c.asOf ? VERDICTS[a.latest.value] : undefined;
  a.base = a.latest = null;
  a.early = false;
  return own ? conclude(a, own.code, "own-word") : conclude(a, "not-due", "no-word");
}

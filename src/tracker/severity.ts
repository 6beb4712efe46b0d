import { COLOUR_GROUPS, colourGroupOf, type Verdict } from "../domain/verdict";

/**
 * How good a verdict is, for comparing two years: higher is worse. Met and exceeded are equally good, since both keep
 * the promise; words that judge nothing have no place.
 */
function rank(verdict: Verdict | null): number | undefined {
  const group = verdict && colourGroupOf(verdict);
  return group === null || group.code === "open" ? undefined : COLOUR_GROUPS.indexOf(group);
}

/** Whether a target stands worse than it did; false where either verdict says nothing. */
export function isWorse(now: Verdict | null, before: Verdict | null): boolean {
  const [place, placeBefore] = [rank(now), rank(before)];
  return place !== undefined && placeBefore !== undefined && place > placeBefore;
}

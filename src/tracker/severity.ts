import type { Verdict } from "../domain/verdict";

/**
 * How good a verdict is, for comparing two years: higher is worse. Met and exceeded are equally good, since both keep
 * the promise; words that judge nothing have no place.
 */
const RANK: Readonly<Partial<Record<Verdict, number>>> = {
  exceeded: 0,
  met: 0,
  "on-track": 1,
  slow: 2,
  nearly: 2,
  unlikely: 3,
  backsliding: 4,
  missed: 4,
};

/** Whether a target stands worse than it did; false where either verdict says nothing. */
export function isWorse(now: Verdict | null, before: Verdict | null): boolean {
  const [rank, rankBefore] = [now, before].map((verdict) => (verdict === null ? undefined : RANK[verdict]));
  return rank !== undefined && rankBefore !== undefined && rank > rankBefore;
}

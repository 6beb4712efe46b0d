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

/** What to look at first: what has failed, then what may fail, then what can't be judged, then what goes well. */
const ATTENTION: readonly (Verdict | null)[] = [
  "missed",
  "backsliding",
  "unlikely",
  "slow",
  "nearly",
  null,
  "no-data",
  "not-due",
  "on-track",
  "met",
  "exceeded",
];

/** Place of a verdict in the order of attention, 0 first; null is a cell that can't be read. */
export const attention = (verdict: Verdict | null): number => ATTENTION.indexOf(verdict);

/** Whether a verdict calls for something to be done about the target itself. */
export const needsAttention = (verdict: Verdict | null): boolean =>
  verdict !== null && attention(verdict) < attention(null);

import type { Verdict } from "./verdict";

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

/** Verdicts that call for something to be done about the target itself, the most urgent first. */
export const ALARMING: readonly Verdict[] = ATTENTION.slice(0, attention(null)).filter(
  (verdict) => verdict !== null,
);

/** Whether a verdict calls for something to be done about the target itself. */
export const needsAttention = (verdict: Verdict | null): boolean =>
  verdict !== null && ALARMING.includes(verdict);

/** Stands for the due year of a target that has none: it comes after all that have one. */
export const NO_DUE_YEAR = 9999;

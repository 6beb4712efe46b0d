import type { Verdict } from "./verdict";

/** Paces from which a target is on track, and from which it is only slow (Eurostat 2021; Open SDG). */
export const ON_TRACK = 0.95;
export const SLOW = 0.6;
/** Share of the road from which a target missed at its due year is nearly met. */
export const NEARLY = 0.95;

/** By so little a pace, or a yearly growth, may miss its bound and keep it. */
export const TOLERANCE = 1e-12;

/**
 * The verdict a pace R gives before the due year. 0.95, 0.60 and 0 belong to the better class.
 *
 * @example verdictOfPace(0.6) // "slow"
 */
export function verdictOfPace(pace: number): Verdict {
  if (pace >= ON_TRACK - TOLERANCE) return "on-track";
  if (pace >= SLOW - TOLERANCE) return "slow";
  return pace >= -TOLERANCE ? "unlikely" : "backsliding";
}

/** The verdict of a target that is due and not met, by the share of the road done. */
export const verdictAtDue = (progress: number): Verdict =>
  progress >= NEARLY - TOLERANCE ? "nearly" : "missed";

/** Whether compound growth can lead from base to latest figure to target: all have one sign and none is zero. */
export const compounds = (base: number, latest: number, target: number): boolean =>
  (base > 0 && latest > 0 && target > 0) || (base < 0 && latest < 0 && target < 0);

/**
 * Compound yearly growth from `base` to `latest` over `years`: (latest ÷ base)^(1 ÷ years) − 1.
 * Excel's RRI(years; base; latest).
 *
 * @example compoundGrowth(10000, 11000, 96) // 0.000993…
 */
export const compoundGrowth = (base: number, latest: number, years: number): number =>
  Math.pow(latest / base, 1 / years) - 1;

/**
 * Geometric mean of yearly rates (fractions): (Π(1 + r))^(1 ÷ n) − 1. A rate below −1 has no mean: undefined.
 *
 * @example meanRate([0.1, 0.2]) // 0.1489…
 */
export function meanRate(rates: readonly number[]): number | undefined {
  let product = 1;
  for (const rate of rates) {
    if (rate < -1) return undefined;
    product *= 1 + rate;
  }
  return Math.pow(product, 1 / rates.length) - 1;
}

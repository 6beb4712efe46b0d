import type { Kind } from "./kinds";
import type { ParsedTarget } from "./target";
import type { Verdict } from "./verdict";

/** Why a measure has no number. */
export type Absence =
  | "no-figure"
  | "one-year"
  | "break"
  | "no-due"
  | "due-passed"
  | "no-pace" // the kind is judged without one
  | "no-road" // the base is at or beyond the target
  | "no-target" // the kind has no figure to reach
  | "not-expected" // nothing is expected yet
  | "base-not-positive"
  | "overflow";

/** A number, or why there is none. */
export type Measure = number | Absence;

/** How a pace was worked out. */
export type Rule = "cagr" | "linear" | "steps" | "sum" | "growth" | "points" | "rates";

/** Why a verdict was given; together with the kind it picks the sentence. */
export type Reason =
  | "no-figure"
  | "one-year"
  | "break"
  | "no-due"
  | "base-not-positive"
  | "overflow"
  | "beaten"
  | "reached"
  | "nearly"
  | "missed"
  | "lost" // the base met the target, the latest figure does not
  | "at-bound" // stands exactly on a bound that has to be passed
  | "pace"
  | "not-expected"
  | "year-beaten"
  | "year-met"
  | "year-missed"
  | "no-figure-this-year"
  | "kept"
  | "recovering"
  | "slipping"
  | "granted"
  | "not-granted-yet"
  | "not-granted"
  | "withdrawn"
  | "trend"
  | "own-word"
  | "no-word";

/** A figure and its year. */
export interface Point {
  readonly year: number;
  readonly value: number;
}

/** A verdict with everything it rests on: enough to write the reason without computing it again. */
export interface Assessment {
  verdict: Verdict;
  reason: Reason;
  readonly kind: Kind;
  /** null for a judgement without a target. */
  readonly target: ParsedTarget | null;
  readonly asOf: number | null;
  readonly due: number | null;
  /** Year in which the series broke, where earlier figures were set aside for it. */
  readonly brokeIn: number | null;
  /** First figure that counts; for a total, its start year with 0. */
  base: Point | null;
  /** Latest figure that counts; for a total, the sum so far at the reporting year. */
  latest: Point | null;
  /** R: actual ÷ required pace. */
  pace: Measure;
  /** Share of the road from base to target, 0…1; above 1 when beyond it, negative when moving away. */
  progress: Measure;
  /** What is missing in the target's unit (grades count as 1 each, a yes as 1); 0 when met. */
  gap: Measure;
  /**
   * Still needed each year: growth (0.05 for 5 %) under compound growth, points under a linear road and for targets in
   * %, an amount for totals and counts. 0 when met.
   */
  required: Measure;
  /** Value at the due year if the pace so far goes on. */
  forecast: Measure;
  rule: Rule | null;
  /** Fewer than two years between base and latest: the pace is a first impression. */
  early: boolean;
  /** Met, but the last step (for a target to keep: the last five years) went the wrong way. */
  falling: boolean;
  /** The target is in % and the figures are shares: 0.9 is 90 %. */
  readonly share: boolean;
  /** Average yearly growth as compared (growth kinds, direction): a fraction; for growth in points, points a year. */
  growth: number | null;
  /** What a count or total should have by now. */
  expected: number | null;
  /** Years with a figure, and those among them that met the target (kinds judged yearly). */
  years: number;
  yearsMet: number;
}

/** A number as a measure; "overflow" where it is too large to hold. */
export const measure = (value: number): Measure => (Number.isFinite(value) ? value : "overflow");

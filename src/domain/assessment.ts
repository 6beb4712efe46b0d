import type { Kind } from "./kinds";
import type { ParsedTarget } from "./target";
import type { Verdict } from "./verdict";

/** Why a measure has no number. */
export type Absence =
  | "no-figure"
  | "one-year"
  | "break"
  | "zero-or-blank" // a 0 may be an empty cell, and the word depends on it
  | "no-due"
  | "due-passed"
  | "no-pace" // the kind is judged without one
  | "no-road" // the base is at or beyond the target
  | "no-ratio" // a ceiling, none left, a grade, a yes: no figure to be a share of
  | "no-target" // the kind has no figure to reach
  | "not-expected" // nothing is expected yet
  | "base-not-positive"
  | "rates-typed"
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
  | "zero-or-blank"
  | "no-due"
  | "base-not-positive"
  | "overflow"
  | "beaten"
  | "reached"
  | "nearly"
  | "missed"
  | "left" // due, and something is left where nothing may be
  | "lost" // the base met the target, the latest figure does not
  | "at-bound" // stands exactly on a bound that has to be passed
  | "pace"
  | "rates-typed" // figures that look like the yearly rates of what they should be
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
  /**
   * Share of the road from base to target, 0…1; above 1 when beyond it, negative when moving away. Only for kinds that
   * have a road: levels, totals, counts, averages.
   */
  progress: Measure;
  /** Figure ÷ target, for targets to reach from below ("TH/mục tiêu"). */
  attainment: Measure;
  /** What is missing in the target's unit (grades count as 1 each, a yes as 1); 0 when met. */
  gap: Measure;
  /** Still needed each year, on the road the pace is measured on and in the unit of `requires`. 0 when met. */
  required: Measure;
  /** What `required` is: a rate of growth (0.05 for 5 %), points of a share, an amount. */
  requires: "rate" | "points" | "amount";
  /** Change a year so far, and the one that leads from the base to the target in time, in the unit of `requires`. */
  made: number | null;
  planned: number | null;
  /** Value at the due year if the pace so far goes on; a share stays within 0…100 %, an amount does not fall below 0. */
  forecast: Measure;
  rule: Rule | null;
  /** Fewer than two years between base and latest: the pace is a first impression. */
  early: boolean;
  /** Met, but the last step (for a target to keep: the last five years) went the wrong way. */
  falling: boolean;
  /** The target is in % and the figures are shares: 0.9 is 90 %. */
  readonly share: boolean;
  /** A figure, as typed, a hundred times too small for its neighbours in time: judged as written, and told. */
  readonly odd: Point | null;
  /** Average yearly growth as compared (growth kinds, direction): a fraction; for growth in points, points a year. */
  growth: number | null;
  /** Growth of the latest year over the year before, in the unit of `growth`; null where either has no figure. */
  lastGrowth: number | null;
  /** Latest year in which a target of 0 was met, where something is there again. */
  clearIn: number | null;
  /** What a count or total should have by now. */
  expected: number | null;
  /** Years whose 0 may be an empty cell, where the word depends on it. */
  zeroYears: readonly number[];
  /** Years with a figure, and those among them that met the target (kinds judged yearly). */
  years: number;
  yearsMet: number;
}

/** The largest measure: a hundred times it, as a percentage, is still a number. */
const LARGEST = 1e300;

/** A number as a measure; "overflow" where it is too large to hold. */
export const measure = (value: number): Measure => (Math.abs(value) <= LARGEST ? value : "overflow");

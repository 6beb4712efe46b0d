import { at } from "./at";
import { type Absence, type Assessment, type Measure, type Point, measure } from "./assessment";
import type { Goal } from "./goal";
import { type Kind, kindRow } from "./kinds";
import { onePercent } from "./scale";
import { type FigureTarget, type ParsedTarget } from "./target";
import { type Verdict } from "./verdict";
import { YES } from "./wanted";

/** One row ready to be judged: figures ascending by year, none after `asOf`, none before a break. */
export interface Case {
  readonly kind: Kind;
  /** The target as it was read; null for a judgement without one. */
  readonly asked: ParsedTarget | null;
  readonly values: readonly number[];
  readonly years: readonly number[];
  /** Earliest year the row covers, with or without a figure. */
  readonly firstYear: number | null;
  readonly asOf: number | null;
  readonly due: number | null;
  /** Year in which the series broke, so that earlier figures were set aside; null where none were. */
  readonly brokeIn: number | null;
  readonly share: boolean;
  /** The kind was named with "giá trị": small figures under average growth are amounts, not rates. */
  readonly sure: boolean;
  /** A figure, as typed, a hundred times too small for its neighbours in time. */
  readonly odd: Point | null;
}

/** A case with what its target asks of the figures: a yes is 1, a grade its number. */
export interface FigureCase extends Case {
  readonly target: FigureTarget;
}

const point = (c: Case, place: number): Point => ({ year: at(c.years, place), value: at(c.values, place) });

/** First and latest figure of a case: the same point where there is only one, null where there is none. */
export function endsOf(c: Case): { readonly base: Point; readonly latest: Point } | null {
  const last = c.values.length - 1;
  return last < 0 ? null : { base: point(c, 0), latest: point(c, last) };
}

/** Why there is no pace with so few figures. */
export const tooFew = (c: Case): Absence =>
  c.brokeIn !== null ? "break" : c.values.length === 0 ? "no-figure" : "one-year";

const NONE: readonly never[] = [];

/** The assessment of a case before it has a verdict: every measure is absent for the same reason. */
export function draft(c: Case, absence: Absence): Assessment {
  const ends = endsOf(c);
  return {
    verdict: "no-data",
    reason: "no-figure",
    kind: c.kind,
    target: c.asked,
    asOf: c.asOf,
    due: c.due,
    brokeIn: c.brokeIn,
    base: ends?.base ?? null,
    latest: ends?.latest ?? null,
    pace: absence,
    progress: absence,
    attainment: absence,
    gap: absence,
    required: absence,
    requires: "amount",
    made: null,
    planned: null,
    forecast: absence,
    rule: null,
    early: ends !== null && ends.latest.year - ends.base.year < 2,
    falling: false,
    share: c.share,
    odd: c.odd,
    growth: null,
    lastGrowth: null,
    clearIn: null,
    expected: null,
    zeroYears: NONE,
    years: 0,
    yearsMet: 0,
  };
}

export function conclude(a: Assessment, verdict: Verdict, reason: Assessment["reason"]): Assessment {
  a.verdict = verdict;
  a.reason = reason;
  return a;
}

/** No verdict, for want of figures. */
export const withoutData = (c: Case): Assessment => {
  const reason = tooFew(c);
  return conclude(
    draft(c, reason),
    "no-data",
    reason === "break" || reason === "one-year" ? reason : "no-figure",
  );
};

/** Whether the due year has come. */
export const isDue = (c: Case): boolean => c.due !== null && c.asOf !== null && c.asOf >= c.due;

/** Whether the latest figure moved away from the goal. */
export function steppedBack({ values }: Case, goal: Goal): boolean {
  if (values.length < 2) return false;
  const step = at(values, values.length - 1) - at(values, values.length - 2);
  return goal.up ? step < 0 : step > 0;
}

/** Whether figures and target are shares: they move in points, and nothing exceeds 100 %. */
export const isShare = ({ target }: FigureCase): boolean => target.percent;

/** A forecast within what the quantity can be: a share from 0 to 100 %, an amount not below 0. */
export function forecastOf(c: FigureCase, value: number): Measure {
  const { target, values } = c;
  const whole = 100 * onePercent(c.share);
  const hasCeiling =
    isShare(c) && values.every((one) => one <= whole) && target.value * onePercent(c.share) <= whole;
  const hasFloor = values.every((one) => one >= 0);
  return measure(Math.max(hasFloor ? 0 : -Infinity, Math.min(hasCeiling ? whole : Infinity, value)));
}

/** Figure ÷ target ("TH/mục tiêu"), for a target to reach from below; grades and a yes have no ratio. */
export function attainmentOf(c: FigureCase, goal: Goal, value: number): Measure {
  const hasRatio = goal.up && goal.aim > 0 && c.target !== YES && kindRow(c.kind).answers !== "grade";
  return hasRatio ? measure(value / goal.aim) : "no-ratio";
}

/** Latest year in which a target of 0 was met, where the latest figure is above it again. */
export const clearIn = ({ target, values, years }: FigureCase): number | null => {
  if (target.value !== 0 || !(at(values, values.length - 1) > 0)) return null;
  const place = values.lastIndexOf(0);
  return place < 0 ? null : at(years, place);
};

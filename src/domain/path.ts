import { GRADES, WRITTEN } from "./answer";
import type { Assessment } from "./assessment";
import { at } from "./at";
import { goalOf, meets } from "./goal";
import { kindRow } from "./kinds";
import { compounds } from "./pace";
import { levelAfter, levelBetween } from "./road";
import { onePercent } from "./scale";
import { capital } from "./text";

/** What a year may be planned to bring: a figure, or the word of a grade or a yes. */
export interface PlannedYear {
  readonly year: number;
  readonly value: number | string;
}

/** Why no way to the target can be proposed. */
export type NoPath = "no-target" | "no-due" | "no-figure" | "met" | "due-passed";

export type Path =
  | { readonly ok: true; readonly steps: readonly PlannedYear[] }
  | { readonly ok: false; readonly why: NoPath };

const no = (why: NoPath): Path => ({ ok: false, why });

/** Digits behind the decimal sign of a number as it is written. */
const decimalsOf = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Equal parts of a sum, rounded so that together they are the sum and none is below zero. */
const parts = (sum: number, years: readonly number[], decimals: number): readonly PlannedYear[] =>
  years.map((year, place) => {
    const upTo = (count: number) =>
      count === years.length ? sum : rounded((sum * count) / years.length, decimals);
    return { year, value: rounded(upTo(place + 1) - upTo(place), 10) };
  });

/**
 * What to plan for each year left so that a target is reached in its due year, from the latest figure on and by the rule
 * its kind is judged with: even steps for levels and shares, constant growth for amounts and growth, equal parts of what
 * a sum still lacks, whole steps for counts, the target itself every year where each year is judged, and a yes in the due
 * year. The last year is exactly the target.
 *
 * @param years those of the term, ascending
 * @param known the latest year with a figure; null where there is none
 * @example pathOf(assessed, [2025, 2026, …, 2030], 2026) // a share at 80 of > 90 → 82.5, 85, 87.5, 90
 */
export function pathOf(assessed: Assessment, years: readonly number[], known: number | null): Path {
  const { kind, target, base, latest, due, share, asOf } = assessed;
  if (target === null || target.form === "direction") return no("no-target");
  const { road, figure, family, scale, answers } = kindRow(kind);
  const after = (known ?? asOf ?? 0) + (known === null ? 0 : 1);
  const isHeld = road === "held" || answers === "grade";
  const end = due ?? (isHeld ? years.at(-1) : undefined);
  if (end === undefined) return no("no-due");
  const left = years.filter((year) => year >= after && year <= end);
  if (left.length === 0) return no("due-passed");
  if (target.form === "grade") return every(left, capital(at(GRADES, target.floor)));
  if (target.form === "yes") {
    if (isHeld) return every(left, WRITTEN.yes);
    return assessed.verdict === "met" ? no("met") : { ok: true, steps: [{ year: end, value: WRITTEN.yes }] };
  }
  const unit = onePercent(share);
  const aim = target.value * unit;
  if (isHeld || road === "rate") return every(left, aim);
  const decimals = decimalsFor(assessed, latest?.value ?? aim);
  if (figure === "sum") {
    const lacking = aim - (latest?.value ?? 0);
    return lacking <= 0 ? no("met") : { ok: true, steps: parts(lacking, left, decimals) };
  }
  if (latest === null || base === null || known === null) return no("no-figure");
  const goal = levelAfter(assessed, target, base.value, end - base.year);
  if (road === "line" && meets(goalOf(target, base.value, share), latest.value)) return no("met");
  const isRate =
    road === "compound" ||
    (road === "line" &&
      family === "level" &&
      scale !== "points" &&
      !isPercent(assessed) &&
      compounds(latest.value, latest.value, goal));
  const last = road === "line" ? goal : rounded(goal, decimals);
  return {
    ok: true,
    steps: left.map((year) => {
      const done = (year - latest.year) / (end - latest.year);
      const value = levelBetween(latest.value, goal, done, isRate);
      return { year, value: year === end ? last : rounded(value, decimals) };
    }),
  };
}

const every = (years: readonly number[], value: number | string): Path => ({
  ok: true,
  steps: years.map((year) => ({ year, value })),
});

const isPercent = ({ target, share }: Assessment): boolean =>
  share || (target?.form === "figure" && target.percent);

/** Counts and "n/N" are whole, percentages have a decimal, and others are as fine as what they lie between: households stay whole. */
function decimalsFor(assessed: Assessment, latest: number): number {
  const { target, kind, share } = assessed;
  if (target?.form !== "figure" || target.of !== null || kindRow(kind).family === "count") return 0;
  if (share) return 3;
  const finest = Math.max(decimalsOf(target.value), decimalsOf(latest));
  return Math.max(isPercent(assessed) ? 1 : 0, Math.min(Math.abs(latest) < 100 ? 2 : 1, finest));
}

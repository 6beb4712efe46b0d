import type { Assessment } from "./assessment";
import type { Case, FigureCase } from "./case";
import { isBlankText, isError, readCell } from "./cell";
import { mixedScale, ratesAsFractions } from "./growth";
import { type Kind, parseKind } from "./kind";
import { memo } from "./memo";
import { type Outcome, fail, ok } from "./outcome";
import { judgeCount } from "./rules/count";
import { judgeDirection } from "./rules/direction";
import { judgeGrowth, judgePoints, judgeRates } from "./rules/growth";
import { judgeOwnWord } from "./rules/judgement";
import { judgeKeep } from "./rules/keep";
import { judgeLevel } from "./rules/level";
import { judgeRange } from "./rules/range";
import { judgeRecognition } from "./rules/recognition";
import { judgeTotal } from "./rules/total";
import { judgeYearly } from "./rules/yearly";
import { type Reading, type Series, readSeries } from "./series";
import { type FigureTarget, type Target, inferKind, parseTarget } from "./target";
import { yearArgument } from "./year";

/** One row to judge, in cells as a spreadsheet hands them over. */
export interface Question {
  readonly values: readonly unknown[];
  /** As many cells as `values`; a pair without a year does not count. */
  readonly years: readonly unknown[];
  readonly target: unknown;
  readonly due?: unknown;
  /** Blank: read off the target's words, see `inferKind`. */
  readonly kind?: unknown;
  /** Reporting year. Blank: the latest year with a figure. */
  readonly asOf?: unknown;
  /**
   * Year in which the series starts anew (new poverty standard, merger, price base): earlier figures are set aside. One
   * after asOf has not come yet.
   */
  readonly breakYear?: unknown;
}

/** Rules for a target with a figure. */
const RULES: Readonly<Record<Exclude<Kind, "direction" | "judgement">, (c: FigureCase) => Assessment>> = {
  level: judgeLevel,
  yearly: judgeYearly,
  growth: judgeGrowth,
  "growth-points": judgePoints,
  "growth-rates": judgeRates,
  total: judgeTotal,
  count: judgeCount,
  range: judgeRange,
  keep: judgeKeep,
  recognition: judgeRecognition,
  grade: judgeYearly,
};

const isGrowth = (kind: Kind): boolean =>
  kind === "growth" || kind === "growth-points" || kind === "growth-rates";

const wholeTarget = (value: number, of: number | null): FigureTarget => ({
  form: "figure",
  comparator: ">=",
  value,
  high: value,
  percent: false,
  of,
  rate: false,
  decimals: 0,
});
/** A yes is 1, and nothing beats it. */
const YES = wholeTarget(1, 1);
const gradeTarget = (floor: number): FigureTarget => wholeTarget(floor, null);

/** What a target asks of the figures under a kind, or undefined when the two do not go together. */
function figureTarget(target: Target, kind: Kind): FigureTarget | undefined {
  if (target.form === "direction") return undefined;
  if (target.form === "grade") return kind === "grade" ? gradeTarget(target.floor) : undefined;
  if (target.form === "yes") {
    if (kind === "grade") return gradeTarget(1);
    return kind === "yearly" || kind === "keep" || kind === "recognition" || kind === "level"
      ? YES
      : undefined;
  }
  if (kind === "grade") return undefined;
  const ceiling = target.comparator === "<=" || target.comparator === "<";
  if (isGrowth(kind)) return ceiling || target.value === 0 ? undefined : target;
  if (kind === "total") return ceiling || target.value <= 0 ? undefined : target;
  if (kind === "recognition") return isOne(target) ? YES : target;
  return target;
}

const isOne = (target: FigureTarget): boolean =>
  target.value === 1 &&
  !target.percent &&
  target.of === null &&
  (target.comparator === ">=" || target.comparator === "=");

/** How the cells are read under a kind and target. */
function readingOf(kind: Kind, target: Target | null): Reading {
  if (kind === "judgement") return "verdict";
  if (kind === "grade") return "grade";
  const ticks = kind === "yearly" || kind === "keep" || kind === "recognition";
  return ticks && (target?.form === "yes" || (target?.form === "figure" && isOne(target)))
    ? "yes-no"
    : "figure";
}

const kindOfText = memo((text: string): { readonly kind: Kind | null } | undefined => {
  const kind = parseKind(text);
  if (kind) return { kind };
  return isBlankText(text) ? { kind: null } : undefined;
});

/** The kind a cell names, null when it is blank (or 0, as some hosts hand over a blank). */
function readKind(argument: unknown): Outcome<Kind | null> {
  const cell = readCell(argument);
  if (cell === null || cell === 0) return ok(null);
  if (isError(cell)) return fail({ code: "cell-error", error: cell.error });
  const found = typeof cell === "string" ? kindOfText(cell) : undefined;
  return found ? ok(found.kind) : fail({ code: "bad-kind", text: String(cell) });
}

/** The target a cell holds; null when it is blank. */
function readTarget(argument: unknown): Outcome<Target | null> {
  const cell = readCell(argument);
  if (cell === null) return ok(null);
  if (isError(cell)) return fail({ code: "cell-error", error: cell.error });
  const target = parseTarget(cell);
  if (target) return ok(target);
  return typeof cell === "string" && isBlankText(cell)
    ? ok(null)
    : fail({ code: "bad-target", text: String(cell) });
}

/** What a target cell says, for a message about it. */
const textOf = (argument: unknown): string => {
  const cell = readCell(argument);
  return cell === null || isError(cell) ? "" : String(cell);
};

/**
 * Judges one row by the rules of the method: its verdict, the reason, pace, progress, gap, what is still required, the
 * forecast, and the figures they rest on.
 *
 * Faults: see `readSeries`; "no-target", "bad-target", "bad-kind", "bad-due", "bad-as-of", "bad-break" for arguments
 * that cannot be read; "kind-target" when kind and target do not go together; "mixed-scale" when some figures look like shares and
 * some like percentages; "criteria" when "n/N" and the target count different wholes.
 *
 * @example
 * assess({ values: [70, 75, 82], years: [2025, 2026, 2027], target: "> 90", due: 2030 })
 * // ok: { verdict: "on-track", pace: 1.62…, … }
 */
export function assess(question: Question): Outcome<Assessment> {
  const due = yearArgument(question.due);
  if (typeof due === "object" && due !== null) return fail({ code: "cell-error", error: due.error });
  if (due === undefined) return fail({ code: "bad-due", text: textOf(question.due) });
  const asOf = yearArgument(question.asOf);
  if (typeof asOf === "object" && asOf !== null) return fail({ code: "cell-error", error: asOf.error });
  if (asOf === undefined) return fail({ code: "bad-as-of", text: textOf(question.asOf) });
  const since = yearArgument(question.breakYear);
  if (typeof since === "object" && since !== null) return fail({ code: "cell-error", error: since.error });
  if (since === undefined) return fail({ code: "bad-break", text: textOf(question.breakYear) });
  const named = readKind(question.kind);
  if (!named.ok) return named;

  // A judgement may carry a target no figure can express; it is shown, not read.
  const read = readTarget(question.target);
  if (!read.ok && (named.value !== "judgement" || read.fault.code === "cell-error")) return read;
  const target = read.ok ? read.value : null;
  if (target === null && named.value !== "judgement") return fail({ code: "no-target" });
  const kind = named.value ?? (target === null ? "judgement" : inferKind(target));
  const wanted = target === null || kind === "judgement" ? null : figureTarget(target, kind);
  const up = target?.form === "direction" ? target.up : null;
  if (kind === "direction" ? up === null : wanted === undefined) {
    return fail({ code: "kind-target", kind, text: textOf(question.target) });
  }

  const reading = readingOf(kind, target);
  const breakYear = since !== null && asOf !== null && since > asOf ? null : since;
  const series = readSeries({
    values: question.values,
    years: question.years,
    reading,
    asOf,
    since: breakYear,
    due,
    zeros:
      wanted?.value === 0 && kind !== "grade"
        ? "count"
        : kind === "count" || reading === "yes-no"
          ? "count-alone"
          : "blank",
  });
  if (!series.ok) return series;
  const { values, years, firstYear, broke } = series.value;
  const c: Case = {
    kind,
    asked: target,
    values,
    years,
    firstYear,
    asOf: asOf ?? years.at(-1) ?? null,
    due,
    brokeIn: broke ? breakYear : null,
    share: false,
  };
  if (kind === "direction") return ok(judgeDirection(c, up === true));
  return kind === "judgement" || !wanted ? ok(judgeOwnWord(c)) : judgeFigures(c, wanted, series.value, kind);
}

/** The case with its target as a figure; written out, since copying by spread costs more than judging. */
const withTarget = (
  c: Case,
  target: FigureTarget,
  values: readonly number[],
  share: boolean,
): FigureCase => ({
  kind: c.kind,
  asked: c.asked,
  target,
  values,
  years: c.years,
  firstYear: c.firstYear,
  asOf: c.asOf,
  due: c.due,
  brokeIn: c.brokeIn,
  share,
});

/** Brings target and figures to one scale and judges them. */
function judgeFigures(
  c: Case,
  wanted: FigureTarget,
  series: Series,
  kind: keyof typeof RULES,
): Outcome<Assessment> {
  const { of, percents } = series;
  if (wanted === YES && of !== null) {
    // "17/19": criteria are counted, and a plain yes is all of them.
    const counted = c.values.map((part) => Math.round(part * of));
    const target = wholeTarget(of, of);
    return ok(judgeLevel(withTarget({ ...c, asked: target }, target, counted, false)));
  }
  const whole = wanted.of ?? wanted.value;
  if (of !== null && of !== whole) return fail({ code: "criteria", total: whole, other: of });
  if (kind === "recognition" && wanted !== YES) return ok(judgeLevel(withTarget(c, wanted, c.values, false)));

  if (kind === "growth-rates") {
    const rates = ratesAsFractions(c.values, percents);
    return rates ? ok(judgeRates(withTarget(c, wanted, rates, false))) : mixedScale(c.values);
  }
  const rule = RULES[kind];
  if (kind === "growth" || kind === "count" || kind === "grade" || wanted === YES) {
    return ok(rule(withTarget(c, wanted, c.values, false)));
  }
  const scaled = oneScale(c.values, percents, wanted, kind);
  return scaled ? ok(rule(withTarget(c, wanted, scaled.values, scaled.share))) : mixedScale(c.values);
}

const SHARE = 1.5;
const NEAR = 3;

/**
 * Tells shares from percentages. A target in % beside figures that are all at most 1.5, and at most a tenth of the
 * target's own figure, is a target of shares: 0.9 is 90 %. Figures of both scales in one row (0.9 beside 92) give
 * undefined: it cannot be known which is meant. A figure whose text says "%" is known, and follows the rest.
 */
function oneScale(
  values: readonly number[],
  percents: readonly number[],
  target: FigureTarget,
  kind: Kind,
): { readonly values: readonly number[]; readonly share: boolean } | undefined {
  const size = Math.abs(target.value);
  const points = kind === "growth-points";
  // A change of points says nothing about how high the figures are.
  const small = points ? SHARE : Math.min(SHARE, size / 10);
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    if (percents.length === 0 || !percents.includes(i)) most = Math.max(most, Math.abs(values[i] ?? 0));
  }
  const inPercent = target.percent || points;
  if (inPercent && most > 0 && most <= small) {
    return { values: values.map((value, i) => (percents.includes(i) ? value / 100 : value)), share: true };
  }
  // Beside a bare target of 0.9 a figure "85 %" may be a share or not.
  if (!inPercent && percents.length > 0 && size > 0 && size <= SHARE) return undefined;
  // Without the sign, only a fraction beside a figure like a percentage is suspect, and only where levels are told.
  const told = kind === "level" || kind === "yearly" || kind === "keep";
  const limit = inPercent ? small : told && size <= 100 ? Math.min(small, 0.999) : 0;
  for (let i = 0; i < values.length; i++) {
    const value = Math.abs(values[i] ?? 0);
    if (value === 0 || value > limit || percents.includes(i)) continue;
    if (value * 100 >= most / NEAR && value * 100 <= most * NEAR) return undefined;
  }
  return { values, share: false };
}

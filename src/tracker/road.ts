import type { Assessment, Point } from "../domain/assessment";
import { inForce } from "../domain/journal";
import { kindRow } from "../domain/kinds";
import { parseNumber } from "../domain/number";
import { levelAfter, levelBetween } from "../domain/road";
import { onePercent } from "../domain/scale";
import { parseTarget } from "../domain/target";
import type { CellContent, StatusRow } from "./port";

/** A figure of a year, as drawn; an estimate stands in until the result is there. */
export interface DrawnPoint extends Point {
  readonly estimate: boolean;
}

const numberIn = (content: CellContent): number | null =>
  typeof content === "number"
    ? content
    : typeof content === "string"
      ? (parseNumber(content)?.value ?? null)
      : null;

/** The figures of a target up to the reporting year; for a total, the sum so far. */
export function drawnFigures(row: StatusRow, { kind, asOf }: Assessment): readonly DrawnPoint[] {
  const isSum = kindRow(kind).figure === "sum";
  let sum = 0;
  return row.figures.flatMap(({ year, used, result }) => {
    const value = numberIn(used);
    if (value === null || (asOf !== null && year > asOf) || (row.firstYear !== null && year < row.firstYear))
      return [];
    sum += value;
    return [{ year, value: isSum ? sum : value, estimate: result === null }];
  });
}

/**
 * Where the figures would stand in the due year if the pace so far goes on; null where nothing can be said, and where
 * it is told in another measure than the figures.
 */
export function drawnForecast({ kind, due, forecast, latest }: Assessment): Point | null {
  if (typeof forecast !== "number" || due === null || latest === null || due <= latest.year) return null;
  return kindRow(kind).scale === "rates" ? null : { year: due, value: forecast };
}

/**
 * Where the figures of a target should stand in each year, by the rule it is judged with: level for yearly and kept
 * targets, compound growth for growth, equal parts for a total, else from the base to the target by the due year. Empty
 * where there is no figure or due year to draw a road to. Shares keep their scale.
 */
export function road(years: readonly number[], row: StatusRow, assessment: Assessment): readonly Point[] {
  const { kind, target, base, due, rule, share } = assessment;
  if (target?.form !== "figure" || due === null) return [];
  const first = row.firstYear ?? base?.year ?? years[0] ?? due;
  const unit = onePercent(share);
  const aim = target.value * unit;
  const until = (from: number, at: (year: number) => number) =>
    years.filter((year) => year >= from && year <= due).map((year) => ({ year, value: at(year) }));

  // Each year is judged by itself, so each shows the target in force then.
  const aimIn = (year: number) => {
    const then = parseTarget(inForce(row, year).target);
    return then?.form === "figure" ? then.value * unit : aim;
  };
  const shape = kindRow(kind).road;
  if (shape === "held") return until(first, aimIn);
  if (shape === "rate") return until(first, () => aim);
  if (shape === "parts") return until(first, (year) => (aim * (year - first + 1)) / (due - first + 1));
  if (!base || base.year >= due) return [];
  const { year: start, value } = base;
  return until(start, (year) =>
    shape === "line"
      ? levelBetween(value, aim, (year - start) / (due - start), rule === "cagr")
      : levelAfter(assessment, target, value, year - start),
  );
}

import type { Assessment, Point } from "../domain/assessment";
import { parseNumber } from "../domain/number";
import { parseTarget } from "../domain/target";
import type { CellContent, StatusRow } from "./port";
import { termsIn } from "./termsInForce";

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

/** The figures of a target up to the reporting year; of a total, the sum so far. */
export function drawnFigures(row: StatusRow, { kind, asOf }: Assessment): readonly DrawnPoint[] {
  let sum = 0;
  return row.figures.flatMap(({ year, used, result }) => {
    const value = numberIn(used);
    if (value === null || (asOf !== null && year > asOf) || (row.firstYear !== null && year < row.firstYear))
      return [];
    sum += value;
    return [{ year, value: kind === "total" ? sum : value, estimate: result === null }];
  });
}

/**
 * Where the figures of a target should stand in each year, by the rule it is judged with: level for yearly and kept
 * targets, compound growth for growth, equal parts for a total, else from the base to the target by the due year. Empty
 * where no figure or no due year tells a road. Shares keep their scale.
 */
export function road(years: readonly number[], row: StatusRow, assessment: Assessment): readonly Point[] {
  const { kind, target, base, due, rule, share } = assessment;
  if (target?.form !== "figure" || due === null) return [];
  const first = row.firstYear ?? base?.year ?? years[0] ?? due;
  const aim = target.value * (share ? 0.01 : 1);
  const until = (from: number, at: (year: number) => number) =>
    years.filter((year) => year >= from && year <= due).map((year) => ({ year, value: at(year) }));

  // Held against each year by itself, so each year shows the target in force then.
  const aimIn = (year: number) => {
    const then = parseTarget(termsIn(row, year).target);
    return then?.form === "figure" ? then.value * (share ? 0.01 : 1) : aim;
  };
  if (kind === "yearly" || kind === "keep") return until(first, aimIn);
  if (kind === "growth-rates") return until(first, () => aim);
  if (kind === "total") return until(first, (year) => (aim * (year - first + 1)) / (due - first + 1));
  if (!base || base.year >= due) return [];
  const { year: start, value } = base;
  if (kind === "growth") return until(start, (year) => value * (1 + target.value / 100) ** (year - start));
  if (kind === "growth-points") return until(start, (year) => value + aim * (year - start));
  return until(start, (year) => {
    const share = (year - start) / (due - start);
    return rule === "cagr" ? value * (aim / value) ** share : value + (aim - value) * share;
  });
}

import { kindRow, parseKind } from "../domain/kinds";
import { averageInPercent } from "../domain/scale";
import { words as en } from "../i18n/en/growth";
import { formatNumber, type Language } from "../i18n/language";
import { words as vi } from "../i18n/vi/growth";
import { inUnit } from "../sentences/inUnit";
import { assessRow } from "./assessRow";
import type { StatusRow } from "./port";

/**
 * The average growth reached by a reporting year, for a target that is judged by it: "10,4%/năm". null for any other
 * target, and where the year has no figure or too few years have one.
 */
export function growthReached(row: StatusRow, reportingYear: number, language: Language): string | null {
  const named = parseKind(row.kind);
  // A list asks this of all its rows at every key typed into its search.
  if (row.actual === null || (named !== undefined && kindRow(named).change === null)) return null;
  const judged = assessRow(row, reportingYear);
  if (!judged.ok) return null;
  const { kind, growth } = judged.value;
  const { change } = kindRow(kind);
  if (change === null || growth === null) return null;
  return { vi, en }[language][change](formatNumber(averageInPercent(growth, judged.value), language));
}

/**
 * What a target has reached in a reporting year, with its unit: the average growth where that is judged, else the
 * figure. "" where there is no figure.
 *
 * @example achieved(row, 2027, "vi") // "10,4%/năm"
 */
export function achieved(row: StatusRow, reportingYear: number, language: Language): string {
  if (row.actual === null) return "";
  const figure = typeof row.actual === "number" ? formatNumber(row.actual, language) : row.actual;
  return growthReached(row, reportingYear, language) ?? inUnit(figure, row.figuresUnit);
}

/**
 * What a target has reached beside what it has to reach: the average growth where that is judged, else the figure. The
 * unit is told once where both have the same.
 *
 * @param none what stands for a figure that is not there
 * @example besideTarget(row, 2027, "vi", "chưa có số liệu") // "92,4 / > 90%"
 */
export function besideTarget(
  row: StatusRow,
  reportingYear: number,
  language: Language,
  none: string,
): string {
  const target = inUnit(row.target, row.unit);
  const isToldOnce = row.figuresUnit === row.unit && target !== row.target;
  const reached =
    isToldOnce && typeof row.actual === "number" && growthReached(row, reportingYear, language) === null
      ? formatNumber(row.actual, language)
      : achieved(row, reportingYear, language);
  return `${reached || none} / ${target}`;
}

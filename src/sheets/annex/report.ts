import type { Judged } from "../../domain/tally";
import type { Constant } from "../types";

/** One target of the annex, as the workbook shows it. */
export interface ReportRow extends Judged {
  readonly code: string;
  readonly name: string;
  /** As on the status sheet: "II. Kinh tế". */
  readonly group: string;
  readonly unit: string;
  readonly target: string;
  readonly dueYear: number | null;
  /** Figure beside the plan, and beside the year before: a share, or points for a target in "%". */
  readonly ofPlan: number | null;
  readonly ofBefore: number | null;
  /** Figure as a share of the target. */
  readonly attainment: number | null;
  /** What the verdict cell shows, an error included. */
  readonly verdictText: string;
  readonly lead: string;
  readonly figures: readonly {
    readonly year: number;
    readonly plan: Constant;
    readonly estimate: Constant;
    readonly result: Constant;
    readonly used: Constant;
  }[];
  readonly source: string;
  readonly cause: string;
  readonly remedy: string;
  readonly proposal: string;
}

/** What the annex reports: the status of a reporting year as the workbook shows it. */
export interface Report {
  readonly reportingYear: number;
  /** Years of the term, ascending. */
  readonly years: readonly number[];
  readonly rows: readonly ReportRow[];
}

const isBlank = (content: Constant) => content === null || content === "";

export const figureOf = ({ figures }: ReportRow, year: number) => figures.find((one) => one.year === year);

/** Whether the figure used for a year is an estimate. */
export function isEstimate(row: ReportRow, year: number): boolean {
  const figure = figureOf(row, year);
  return figure !== undefined && isBlank(figure.result) && !isBlank(figure.estimate);
}

/** Whether a report rests on results, on estimates or on both. */
export function basisOf({ rows, reportingYear }: Report): "result" | "estimate" | "both" | "none" {
  const estimates = rows.some((row) => isEstimate(row, reportingYear));
  const results = rows.some((row) => !isBlank(figureOf(row, reportingYear)?.result ?? null));
  return estimates ? (results ? "both" : "estimate") : results ? "result" : "none";
}

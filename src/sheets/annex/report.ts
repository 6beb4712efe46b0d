import type { CountBase, Judged } from "../../domain/tally";
import type { Constant } from "../types";

/** One target of the annex, as the workbook shows it. */
export interface ReportRow extends Judged {
  readonly code: string;
  readonly name: string;
  /** As on the status sheet: "II. Kinh tế". */
  readonly group: string;
  readonly unit: string;
  readonly figuresUnit: string;
  readonly target: string;
  /** Figure beside the plan, and beside the year before: a share, or points for a target in "%". */
  readonly ofPlan: number | null;
  readonly ofBefore: number | null;
  /** Figure as a share of the target. */
  readonly attainment: number | null;
  /** Average growth reached, "10,4%/năm", where the target is judged by it; null for others. */
  readonly growth: string | null;
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
  readonly countBase: CountBase;
  /** Years of the term, ascending. */
  readonly years: readonly number[];
  readonly rows: readonly ReportRow[];
  /** By what the reporting year was closed, and on which day ("" where nobody said); null while it is open. */
  readonly closed: { readonly document: string; readonly day: string } | null;
  /** What of it has changed since it was closed, as printed. */
  readonly late: readonly {
    readonly code: string;
    /** "TH 2026: 92 → 93". */
    readonly change: string;
  }[];
}

const isBlank = (content: Constant) => content === null || content === "";

type Figures = Pick<ReportRow, "figures">;

export const figureOf = ({ figures }: Figures, year: number) => figures.find((one) => one.year === year);

/** Whether the figure used for a year is an estimate. */
export function isEstimate(row: Figures, year: number): boolean {
  const figure = figureOf(row, year);
  return figure !== undefined && isBlank(figure.result) && !isBlank(figure.estimate);
}

/** Whether a report rests on results, on estimates or on both. */
export function basisOf({
  rows,
  reportingYear,
}: {
  readonly rows: readonly Figures[];
  readonly reportingYear: number;
}): "result" | "estimate" | "both" | "none" {
  const estimates = rows.some((row) => isEstimate(row, reportingYear));
  const results = rows.some((row) => !isBlank(figureOf(row, reportingYear)?.result ?? null));
  return estimates ? (results ? "both" : "estimate") : results ? "result" : "none";
}

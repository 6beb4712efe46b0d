import type { Language } from "../i18n/language";
import type { ParagraphFacts, ParagraphRow } from "../sentences/reportParagraph";
import { basisOf, isEstimate } from "../sheets/annex/report";
import { achieved } from "./achieved";
import { rowsReported } from "./closing";
import type { StatusRow, StatusSnapshot } from "./port";

/** A target of the report with what was reached in the reporting year. */
export const paragraphRow = (row: StatusRow, reportingYear: number, language: Language): ParagraphRow => ({
  ...row,
  figure: achieved(row, reportingYear, language),
  estimated: isEstimate(row, reportingYear),
});

/**
 * What the paragraph of a report tells, from the workbook as read.
 *
 * @param rows targets as the report has them
 */
export function paragraphFacts(
  snapshot: StatusSnapshot,
  language: Language,
  rows: readonly StatusRow[] = rowsReported(snapshot),
): ParagraphFacts {
  const { reportingYear, countBase } = snapshot;
  const basis = basisOf({ rows, reportingYear });
  return {
    reportingYear,
    countBase,
    estimated: basis === "estimate" || basis === "both",
    rows: rows.map((row) => paragraphRow(row, reportingYear, language)),
  };
}

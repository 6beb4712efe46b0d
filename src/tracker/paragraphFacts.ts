import { formatNumber, type Language } from "../i18n/language";
import type { ParagraphFacts } from "../sentences/reportParagraph";
import { basisOf } from "../sheets/annex/report";
import type { StatusSnapshot } from "./port";

/** What the paragraph of a report tells, from the workbook as read. */
export function paragraphFacts(snapshot: StatusSnapshot, language: Language): ParagraphFacts {
  const basis = basisOf(snapshot);
  return {
    reportingYear: snapshot.reportingYear,
    estimated: basis === "estimate" || basis === "both",
    rows: snapshot.rows.map(({ actual, officialReason, remark, ...row }) => ({
      ...row,
      figure: typeof actual === "number" ? formatNumber(actual, language) : (actual ?? ""),
      reason: officialReason || remark,
    })),
  };
}

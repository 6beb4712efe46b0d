import type { Language } from "../i18n/language";
import type { ParagraphFacts } from "../sentences/reportParagraph";
import { basisOf } from "../sheets/annex/report";
import { achieved } from "./achieved";
import { rowsReported } from "./closing";
import type { StatusSnapshot } from "./port";

/** What the paragraph of a report tells, from the workbook as read. */
export function paragraphFacts(snapshot: StatusSnapshot, language: Language): ParagraphFacts {
  const { reportingYear, countBase } = snapshot;
  const basis = basisOf(snapshot);
  return {
    reportingYear,
    countBase,
    estimated: basis === "estimate" || basis === "both",
    rows: rowsReported(snapshot).map((row) => ({
      ...row,
      figure: achieved(row, reportingYear, language),
    })),
  };
}

import { formatDay, formatNumber } from "../i18n/language";
import { words } from "../i18n/vi/closing";
import type { Report } from "../sheets/annex/report";
import { growthReached } from "./achieved";
import { closedNow, lateChanges, rowsReported } from "./closing";
import type { CellContent, StatusRow, StatusSnapshot } from "./port";
import { textOf } from "./table";

const shown = (content: CellContent): string =>
  typeof content === "number" ? formatNumber(content, "vi") : textOf(content) || words.blank;

/**
 * What the annex reports, from the workbook as read: the figure of a target judged by its growth is the growth.
 *
 * @param rows targets as the annex has them
 */
export function annexReport(
  snapshot: StatusSnapshot,
  rows: readonly StatusRow[] = rowsReported(snapshot),
): Report {
  const { reportingYear } = snapshot;
  const closed = closedNow(snapshot);
  return {
    ...snapshot,
    closed: closed
      ? { document: closed.document, day: closed.on === null ? "" : formatDay(closed.on) }
      : null,
    late: lateChanges(snapshot)
      .filter(({ year }) => year === reportingYear)
      .map(({ code, part, signed, now }) => ({
        code,
        change: words.change(words.parts[part](reportingYear), shown(signed), shown(now)),
      })),
    rows: rows.map((row) => ({ ...row, growth: growthReached(row, reportingYear, "vi") })),
  };
}

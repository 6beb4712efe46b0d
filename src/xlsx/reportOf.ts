import type { Report } from "../sheets/annex/report";
import type { Shown } from "../sheets/shown";
import type { SheetDefinition } from "../sheets/types";
import { annexReport } from "../tracker/annexReport";
import { snapshotOf } from "../tracker/snapshot";
import { tablesOf } from "./tablesOf";

/**
 * The report from sheets that are in no workbook.
 *
 * @param shown what their formulas show
 * @param named year the sheets judge by, years of the term, and the day (an Excel serial number)
 * @example reportOf(sheets, calculate(sheets, 46350, functions), { reportingYear: 2026, countBase: "item", years, today: 46350 })
 */
export function reportOf(
  sheets: readonly SheetDefinition[],
  shown: Shown,
  named: Parameters<typeof snapshotOf>[1],
): Report {
  return annexReport(snapshotOf(tablesOf(sheets, shown), named));
}

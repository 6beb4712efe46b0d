import { isError } from "../domain/cell";
import type { Report } from "../sheets/annex/report";
import { type Shown, bodyShown } from "../sheets/shown";
import type { SheetDefinition } from "../sheets/types";
import { annexReport } from "../tracker/annexReport";
import { snapshotOf } from "../tracker/snapshot";

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
  const tables = sheets.flatMap((sheet) =>
    sheet.table
      ? [
          [
            sheet.table.name,
            {
              titles: sheet.table.columns.map(({ name }) => name),
              rows: bodyShown(sheet, shown).map((row) =>
                row.map((cell) => (isError(cell) ? cell.error : cell)),
              ),
            },
          ] as const,
        ]
      : [],
  );
  return annexReport(snapshotOf(new Map(tables), named));
}

import { isError } from "../domain/cell";
import { calculate } from "./calculate/calculate";
import { bodyRows } from "../sheets/a1/tableRange";
import type { Report } from "../sheets/annex/report";
import type { Constant, SheetDefinition } from "../sheets/types";
import { snapshotOf } from "../tracker/snapshot";

/**
 * The report of sheets that are in no workbook, from the values their formulas have.
 *
 * @param reportingYear year the sheets judge by
 * @param today Excel serial number of the day TODAY() stands for
 * @example reportOf(standardSheets(programme, 2026), 2026, 46350, termYears(programme))
 */
export function reportOf(
  sheets: readonly SheetDefinition[],
  reportingYear: number,
  today: number,
  years: readonly number[],
): Report {
  const { value } = calculate(sheets, today);
  const tables = sheets.flatMap(({ name, table }) => {
    if (!table) return [];
    const { first, last } = bodyRows(table);
    const shown = (row: number, column: number): Constant => {
      const cell = value(name, row, column);
      return isError(cell) ? cell.error : cell;
    };
    const rows = Array.from({ length: last - first + 1 }, (_, down) =>
      table.columns.map((__, column) => shown(first - 1 + down, column)),
    );
    return [[table.name, { titles: table.columns.map((column) => column.name), rows }] as const];
  });
  return snapshotOf(new Map(tables), { reportingYear, years, today });
}

import { isComputed, isFormulaText } from "../../sheets/content";
import { hasAddresses } from "../../sheets/formula/tokens";
import type { JournalLine } from "../../tracker/port";
import { type TableCells, tableCells } from "../../tracker/table";
import { Refusal } from "../run/faults";
import { refuseProtected, standardTable } from "./standardTable";

/** The journal as it stands, with what writing into it needs. */
export interface Journal extends TableCells {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  /** Number formats of the last row, which a new row takes over. */
  readonly formats: readonly string[];
  /** For each column the formula all its computed cells have; null without one, or one that means the cells of its row. */
  readonly formulas: readonly (string | null)[];
  /** What is printed of its sheet; a null object where that is everything. */
  readonly printed: Excel.RangeAreas;
  readonly isComputed: (row: number, column: number) => boolean;
}

/**
 * Reads the journal. Refuses ("column-not-found") where it has lost a column that lines need, and ("sheet-protected")
 * where it takes no writing.
 */
export async function readJournal(
  context: Excel.RequestContext,
  lines: readonly JournalLine[],
): Promise<Journal> {
  const table = await standardTable(context, "NhatKy");
  const range = table.getRange().load("values,formulas,numberFormat,rowIndex,rowCount");
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  const printed = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
  await context.sync();
  refuseProtected(sheet);
  const { titles, rows } = tableCells(range.values);
  const lost = lines.flatMap(Object.keys).find((title) => !titles.includes(title));
  if (lost !== undefined)
    throw new Refusal({ code: "column-not-found", detail: { column: lost, sheet: sheet.name } });
  const formulas = range.formulas as unknown[][];
  // A text that looks like a formula is what somebody wrote: "=1+1" as a reason.
  const isComputedAt = (row: number, column: number) =>
    isComputed(formulas[row + 1]?.[column], rows[row]?.[column]);
  return {
    table,
    range,
    titles,
    rows,
    formats: (range.numberFormat as string[][]).at(-1) ?? [],
    formulas: titles.map((_, column) => {
      const all = new Set(
        rows
          .flatMap((_cells, row) => (isComputedAt(row, column) ? [formulas[row + 1]?.[column]] : []))
          .filter(isFormulaText),
      );
      const [formula] = all;
      return formula !== undefined && all.size === 1 && !hasAddresses(formula) ? formula : null;
    }),
    printed,
    isComputed: isComputedAt,
  };
}

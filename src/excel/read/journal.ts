import { isComputed } from "../../sheets/content";
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
  const range = table.getRange().load("values,formulas,numberFormat");
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  await context.sync();
  refuseProtected(sheet);
  const { titles, rows } = tableCells(range.values);
  const lost = lines.flatMap(Object.keys).find((title) => !titles.includes(title));
  if (lost !== undefined)
    throw new Refusal({ code: "column-not-found", detail: { column: lost, sheet: sheet.name } });
  const formulas = range.formulas as unknown[][];
  return {
    table,
    range,
    titles,
    rows,
    formats: (range.numberFormat as string[][]).at(-1) ?? [],
    isComputed: (row, column) => isComputed(formulas[row + 1]?.[column], rows[row]?.[column]),
  };
}

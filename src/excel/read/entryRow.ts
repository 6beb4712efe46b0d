import { isComputed } from "../../sheets/content";
import { FORMATS } from "../../sheets/look";
import type { CellContent, Entry } from "../../tracker/port";
import { tableCells } from "../../tracker/table";
import { Refusal } from "../run/faults";
import { rowOfCode } from "./rowOfCode";
import { refuseProtected, standardTable } from "./standardTable";

/** A cell of a row that an entry names. */
interface EntryCell {
  readonly title: string;
  readonly column: number;
  readonly content: CellContent;
  readonly format: string;
}

/** The row of an entry, read, and the cells in it that the entry names, found fit to be written to. */
export interface EntryRow {
  readonly row: Excel.Range;
  readonly cells: readonly EntryCell[];
}

/**
 * Reads the row of an entry. Refuses ("column-not-found" or "not-an-entry-cell") cells that can't be written to, and
 * ("sheet-protected") a protected sheet.
 */
export async function entryRow(
  context: Excel.RequestContext,
  { table: name, code, cells: named }: Entry,
): Promise<EntryRow> {
  const table = await standardTable(context, name);
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  const header = table.getHeaderRowRange().load("values");
  const place = await rowOfCode(context, table, code);
  refuseProtected(sheet);
  const row = table.getDataBodyRange().getRow(place).load("values,formulas,numberFormat");
  await context.sync();
  const {
    titles,
    rows: [contents = []],
  } = tableCells([...header.values, ...row.values]);
  const [formulas = []] = row.formulas as unknown[][];
  const [formats = []] = row.numberFormat as string[][];
  const cells = Object.keys(named).map((title) => {
    const column = titles.indexOf(title);
    if (column < 0)
      throw new Refusal({ code: "column-not-found", detail: { column: title, sheet: sheet.name } });
    const content = contents[column] ?? null;
    const formula = formulas[column];
    if (isComputed(formula, content)) {
      throw new Refusal({ code: "not-an-entry-cell", detail: { column: title, sheet: sheet.name } });
    }
    return { title, column, content, format: formats[column] ?? FORMATS.general };
  });
  return { row, cells };
}

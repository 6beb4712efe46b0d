import { at } from "../../domain/at";
import { isComputed } from "../../sheets/content";
import { FORMATS } from "../../sheets/look";
import type { CellContent, Entry, RowTable } from "../../tracker/port";
import { tableCells } from "../../tracker/table";
import { Refusal } from "../run/faults";
import { type Coded, rowsOfCodes } from "./rowsOfCodes";
import { refuseProtected } from "./standardTable";

/** A cell of a row that an entry names. */
interface EntryCell {
  readonly title: string;
  readonly column: number;
  readonly content: CellContent;
  readonly format: string;
}

/** The row of an entry, read, and the cells in it that the entry names, found fit to be written to. */
export interface EntryRow {
  readonly table: RowTable;
  readonly range: Excel.Range;
  /** Place in the table, from 0. */
  readonly place: number;
  readonly cells: readonly EntryCell[];
}

/**
 * Reads the rows of entries, in two round trips however many there are. Refuses ("column-not-found" or
 * "not-an-entry-cell") cells that can't be written to, and ("sheet-protected") a protected sheet.
 *
 * @param tables the tables of the entries
 */
export async function entryRows(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  entries: readonly Entry[],
): Promise<readonly EntryRow[]> {
  const heads = tables.map((table) => {
    const sheet = table.worksheet.load("name");
    sheet.protection.load("protected");
    return { sheet, header: table.getHeaderRowRange().load("values") };
  });
  const coded = entries.map(({ table, code }): Coded => ({
    table: tables.findIndex(({ name }) => name === table),
    code,
  }));
  const places = await rowsOfCodes(context, tables, coded);
  for (const { sheet } of heads) refuseProtected(sheet);
  const rows = places.map((place, index) =>
    at(tables, at(coded, index).table).getDataBodyRange().getRow(place).load("values,formulas,numberFormat"),
  );
  await context.sync();
  return rows.map((range, index) => {
    const { sheet, header } = at(heads, at(coded, index).table);
    const {
      titles,
      rows: [contents = []],
    } = tableCells([...header.values, ...range.values]);
    const [formulas = []] = range.formulas as unknown[][];
    const [formats = []] = range.numberFormat as string[][];
    const cells = Object.keys(at(entries, index).cells).map((title) => {
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
    return { table: at(entries, index).table, range, place: at(places, index), cells };
  });
}

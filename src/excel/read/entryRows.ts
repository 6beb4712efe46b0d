import { at } from "../../domain/at";
import { isComputed } from "../../sheets/content";
import { FORMATS } from "../../sheets/look";
import type { CellContent, Entry } from "../../tracker/port";
import { tableCells } from "../../tracker/table";
import { Refusal } from "../run/faults";
import { rowsOfCodes } from "./rowsOfCodes";
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
  readonly range: Excel.Range;
  /** Place in the table, from 0. */
  readonly place: number;
  readonly cells: readonly EntryCell[];
}

/**
 * Reads the rows of entries of one table, in two round trips however many there are. Refuses ("column-not-found" or
 * "not-an-entry-cell") cells that can't be written to, and ("sheet-protected") a protected sheet.
 */
export async function entryRows(
  context: Excel.RequestContext,
  table: Excel.Table,
  entries: readonly Entry[],
): Promise<readonly EntryRow[]> {
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  const header = table.getHeaderRowRange().load("values");
  const codes = entries.map(({ code }) => code);
  const places = await rowsOfCodes(context, table, codes);
  refuseProtected(sheet);
  const rows = places.map((place) =>
    table.getDataBodyRange().getRow(place).load("values,formulas,numberFormat"),
  );
  await context.sync();
  return rows.map((range, index) => {
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
    return { range, place: at(places, index), cells };
  });
}

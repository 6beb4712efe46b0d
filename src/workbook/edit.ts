import { NAMES } from "../sheets/names";
import type { CellContent, Entry, RowTable, Written } from "./actions";
import { cellValue } from "./cells";
import { Refusal } from "./run";
import { placeOf, tableCells } from "./table";

/** Writes the reporting year into its cell; every verdict follows by its own formula. */
export async function writeReportingYear(context: Excel.RequestContext, year: number): Promise<null> {
  const [cell, years] = [NAMES.reportingYear, NAMES.years].map((name) =>
    context.workbook.names.getItemOrNullObject(name).load("name"),
  );
  await context.sync();
  if (!cell || !years || cell.isNullObject || years.isNullObject)
    throw new Refusal({ code: "no-status-sheet" });
  const term = years.getRange().load("values");
  const sheet = cell.getRange().worksheet.load("name");
  sheet.protection.load("protected");
  await context.sync();
  refuseProtected(sheet);
  const known = ((term.values as unknown[][])[0] ?? []).map(Number);
  if (!known.includes(year)) {
    throw new Refusal({
      code: "year-out-of-term",
      detail: { year, first: Math.min(...known), last: Math.max(...known) },
    });
  }
  cell.getRange().values = [[year]];
  await context.sync();
  return null;
}

function refuseProtected(sheet: Excel.Worksheet): void {
  if (sheet.protection.protected)
    throw new Refusal({ code: "sheet-protected", detail: { sheet: sheet.name } });
}

async function standardTable(context: Excel.RequestContext, name: RowTable): Promise<Excel.Table> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();
  if (table.isNullObject) {
    throw new Refusal(
      name === "TinhHinh" ? { code: "no-status-sheet" } : { code: "no-table", detail: { table: name } },
    );
  }
  return table;
}

/** Shows and selects the row of a code in a standard sheet. */
export async function selectRow(context: Excel.RequestContext, name: RowTable, code: string): Promise<null> {
  const table = await standardTable(context, name);
  const cells = table.getRange().load("values");
  await context.sync();
  const row = placeOf(tableCells(cells.values), code);
  if (row < 0) throw new Refusal({ code: "row-not-found", detail: { code } });
  table.worksheet.activate();
  table.getDataBodyRange().getRow(row).select();
  await context.sync();
  return null;
}

interface Place {
  readonly title: string;
  readonly cell: Excel.Range;
  readonly content: CellContent;
}

/** The cells of an entry, read and found fit to be written to. */
async function entryCells(
  context: Excel.RequestContext,
  { table: name, code, cells }: Entry,
): Promise<readonly Place[]> {
  const table = await standardTable(context, name);
  const range = table.getRange().load("values,formulas");
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  await context.sync();
  refuseProtected(sheet);
  const contents = tableCells(range.values);
  const row = placeOf(contents, code);
  if (row < 0) throw new Refusal({ code: "row-not-found", detail: { code } });
  const formulas = range.formulas as unknown[][];
  return Object.keys(cells).map((title) => {
    const column = contents.titles.indexOf(title);
    if (column < 0)
      throw new Refusal({ code: "column-not-found", detail: { column: title, sheet: sheet.name } });
    const formula = formulas[row + 1]?.[column];
    if (typeof formula === "string" && formula.startsWith("=")) {
      throw new Refusal({ code: "not-an-entry-cell", detail: { column: title, sheet: sheet.name } });
    }
    return {
      title,
      cell: range.getCell(row + 1, column),
      content: contents.rows[row]?.[column] ?? null,
    };
  });
}

/** Writes entry cells of one row, all in one request, and tells what they held before. */
export async function writeEntry(context: Excel.RequestContext, entry: Entry): Promise<Written> {
  const places = await entryCells(context, entry);
  for (const { title, cell } of places) cell.values = [[cellValue(entry.cells[title] ?? null)]];
  await context.sync();
  return { ...entry, before: Object.fromEntries(places.map(({ title, content }) => [title, content])) };
}

/** Puts back what an entry replaced, unless somebody has since typed something else there. */
export async function undoEntry(context: Excel.RequestContext, written: Written): Promise<null> {
  const places = await entryCells(context, written);
  const changed = places.find(({ title, content }) => content !== (written.cells[title] ?? null));
  if (changed) throw new Refusal({ code: "changed-since", detail: { column: changed.title } });
  for (const { title, cell } of places) cell.values = [[cellValue(written.before[title] ?? null)]];
  await context.sync();
  return null;
}

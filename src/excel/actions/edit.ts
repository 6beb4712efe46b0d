import { FORMATS } from "../../sheets/look";
import { NAMES } from "../../sheets/names";
import type { CellContent, Entry, RowTable, Written } from "../../tracker/port";
import { cellValue } from "../write/cells";
import { addLines, takeLines } from "../write/journal";
import { Refusal } from "../run/faults";
import { commit } from "../run/run";
import { refuseProtected, standardTable } from "../read/standardTable";
import { readTables } from "../read/readTables";
import { CODE, placeOf, tableCells, textOf } from "../../tracker/table";

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
  await commit(context, "whole");
  return null;
}

/** Place of a row in a table by its code, from 0. Refuses ("row-not-found") where there is none. */
async function rowOfCode(context: Excel.RequestContext, table: Excel.Table, code: string): Promise<number> {
  const [codes] = await readTables(context, [table], CODE);
  const row = codes ? placeOf(codes, code) : -1;
  if (row < 0) throw new Refusal({ code: "row-not-found", detail: { code } });
  return row;
}

/** Shows and selects the row of a code in a standard sheet. */
export async function selectRow(context: Excel.RequestContext, name: RowTable, code: string): Promise<null> {
  const table = await standardTable(context, name);
  const row = await rowOfCode(context, table, code);
  table.worksheet.activate();
  table.getDataBodyRange().getRow(row).select();
  await context.sync();
  return null;
}

interface Place {
  readonly title: string;
  readonly column: number;
  readonly content: CellContent;
  readonly format: string;
}

/** The row of an entry, read, and the places in it that the entry names, found fit to be written to. */
interface EntryRow {
  readonly row: Excel.Range;
  readonly places: readonly Place[];
}

async function entryRow(
  context: Excel.RequestContext,
  { table: name, code, cells }: Entry,
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
  const places = Object.keys(cells).map((title) => {
    const column = titles.indexOf(title);
    if (column < 0)
      throw new Refusal({ code: "column-not-found", detail: { column: title, sheet: sheet.name } });
    const content = contents[column] ?? null;
    const formula = formulas[column];
    // Text that begins with "=" is no formula: it is its own value.
    if (typeof formula === "string" && formula.startsWith("=") && formula !== content) {
      throw new Refusal({ code: "not-an-entry-cell", detail: { column: title, sheet: sheet.name } });
    }
    return { title, column, content, format: formats[column] ?? FORMATS.general };
  });
  return { row, places };
}

/**
 * Puts contents into the places of a row, all by one assignment, so that they are all written or none is. A null in
 * Range.values leaves its cell alone, formulas included (learn.microsoft.com, "Excel JavaScript API: blank and null
 * values"); a cell to be emptied takes "".
 */
function fill({ row, places }: EntryRow, contents: Entry["cells"]): void {
  if (places.length === 0) return;
  const columns = places.map(({ column }) => column);
  const first = Math.min(...columns);
  const values = Array.from({ length: Math.max(...columns) - first + 1 }, (_, offset) => {
    const place = places.find(({ column }) => column === first + offset);
    return place ? cellValue(contents[place.title] ?? null, place.format) : null;
  });
  row.getCell(0, first).getResizedRange(0, values.length - 1).values = [values];
}

/** Writes entry cells of one row, and its lines of the journal with them; tells what the cells held before. */
export async function writeEntry(context: Excel.RequestContext, entry: Entry): Promise<Written> {
  const found = await entryRow(context, entry);
  const { seen = {} } = entry;
  const changed = found.places.find(
    ({ title, content }) => title in seen && textOf(content) !== textOf(seen[title] ?? null),
  );
  if (changed) {
    const { title: column, content } = changed;
    throw new Refusal({ code: "changed-elsewhere", detail: { column, content: textOf(content) || "–" } });
  }
  if (entry.journal) await addLines(context, entry.journal);
  fill(found, entry.cells);
  await commit(context, entry.journal ? "parts" : "whole");
  return { ...entry, before: Object.fromEntries(found.places.map(({ title, content }) => [title, content])) };
}

/** Puts back what an entry replaced, unless somebody has since typed something else there. */
export async function undoEntry(context: Excel.RequestContext, written: Written): Promise<null> {
  const found = await entryRow(context, written);
  const changed = found.places.find(({ title, content }) => content !== (written.cells[title] ?? null));
  if (changed) throw new Refusal({ code: "changed-since", detail: { column: changed.title } });
  if (written.journal) await takeLines(context, written.journal);
  fill(found, written.before);
  await commit(context, written.journal ? "parts" : "whole");
  return null;
}

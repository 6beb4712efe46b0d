import { at } from "../../domain/at";
import { FIGURES, yearColumn } from "../../sheets/columns";
import { NAMES } from "../../sheets/names";
import { cellsOfName, NAMED } from "../read/namedCells";
import { refuseProtected, standardTable } from "../read/standardTable";
import { Refusal } from "../run/faults";
import { commit } from "../run/run";

/** Writes the reporting year into its cell; every verdict follows by its own formula. */
export async function writeReportingYear(context: Excel.RequestContext, year: number): Promise<null> {
  const [cell, years] = [NAMES.reportingYear, NAMES.years].map((name) =>
    context.workbook.names.getItemOrNullObject(name).load(NAMED),
  );
  await context.sync();
  if (!cell || !years || cell.isNullObject || years.isNullObject)
    throw new Refusal({ code: "no-status-sheet" });
  const term = cellsOfName(years).load("values");
  const sheet = cellsOfName(cell).worksheet.load("name");
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

/**
 * Opens the columns in which figures of a year are typed, which a set-up for another year folded, and shows them. The
 * other columns stay as they are: nothing is hidden unasked.
 */
export async function openYearColumns(context: Excel.RequestContext, year: number): Promise<null> {
  const table = await standardTable(context, "SoLieu");
  const columns = FIGURES.map((figure) =>
    table.columns.getItemOrNullObject(yearColumn[figure](year)).load("name"),
  );
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  await context.sync();
  refuseProtected(sheet);
  const gone = columns.findIndex((column) => column.isNullObject);
  if (gone >= 0)
    throw new Refusal({
      code: "column-not-found",
      detail: { column: yearColumn[at(FIGURES, gone)](year), sheet: sheet.name },
    });
  for (const column of columns) column.getRange().columnHidden = false;
  sheet.activate();
  at(columns, 0).getHeaderRowRange().select();
  await commit(context, "whole");
  return null;
}

import { NAMES } from "../../sheets/names";
import { refuseProtected } from "../read/standardTable";
import { Refusal } from "../run/faults";
import { commit } from "../run/run";

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

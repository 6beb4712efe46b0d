import { verdictOf } from "../domain/verdict";
import { NAMES } from "../sheets/names";
import type { StatusRow, StatusSnapshot } from "./actions";
import { Refusal } from "./run";

/** A row of Range.values; blank cells are "". */
type Row = readonly (string | number | boolean)[];

const text = (value: Row[number] | undefined) => String(value ?? "");
const figure = (value: Row[number] | undefined) =>
  typeof value === "number" ? value : text(value).trim() === "" ? null : text(value);

/** The rows of the status table as cells show them; columns are found by their titles, in whatever order they stand. */
function rowsOf(titles: Row, body: readonly Row[]): readonly StatusRow[] {
  const place = (title: string) => titles.indexOf(title);
  return body
    .map((row): StatusRow => {
      const cell = (title: string) => row[place(title)];
      const due = cell("Năm đích");
      const verdictText = text(cell("Đánh giá"));
      return {
        code: text(cell("Mã")),
        name: text(cell("Chỉ tiêu")),
        group: text(cell("Nhóm")),
        unit: text(cell("ĐVT")),
        target: text(cell("Mục tiêu")),
        dueYear: typeof due === "number" ? due : null,
        actual: figure(cell("TH năm")),
        verdict: verdictOf(verdictText) ?? null,
        verdictText,
        lead: text(cell("Cơ quan chủ trì")),
      };
    })
    .filter(({ code }) => code !== "");
}

/** The status sheet as it stands, in two round trips; null when the workbook has none. */
export async function readStatus(context: Excel.RequestContext): Promise<StatusSnapshot | null> {
  const { tables, names } = context.workbook;
  const table = tables.getItemOrNullObject("TinhHinh");
  const yearName = names.getItemOrNullObject(NAMES.reportingYear);
  const yearsName = names.getItemOrNullObject(NAMES.years);
  for (const thing of [table, yearName, yearsName]) thing.load("name");
  await context.sync();
  if (table.isNullObject || yearName.isNullObject || yearsName.isNullObject) return null;

  const cells = table.getRange().load("values");
  const year = yearName.getRange().load("values");
  const years = yearsName.getRange().load("values");
  await context.sync();
  const [titles = [], ...body] = cells.values as Row[];
  return {
    reportingYear: Number((year.values as Row[])[0]?.[0]),
    years: ((years.values as Row[])[0] ?? []).map(Number),
    rows: rowsOf(titles, body),
  };
}

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
  if (sheet.protection.protected)
    throw new Refusal({ code: "sheet-protected", detail: { sheet: sheet.name } });
  const known = ((term.values as Row[])[0] ?? []).map(Number);
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

/** Shows and selects the row of a target in the status sheet, found by its code. */
export async function selectRow(context: Excel.RequestContext, code: string): Promise<null> {
  const table = context.workbook.tables.getItemOrNullObject("TinhHinh").load("name");
  await context.sync();
  if (table.isNullObject) throw new Refusal({ code: "no-status-sheet" });
  const cells = table.getRange().load("values");
  await context.sync();
  const [titles = [], ...body] = cells.values as Row[];
  const row = body.findIndex((cellsOfRow) => text(cellsOfRow[titles.indexOf("Mã")]) === code);
  if (row < 0) throw new Refusal({ code: "row-not-found", detail: { code } });
  table.worksheet.activate();
  table.getDataBodyRange().getRow(row).select();
  await context.sync();
  return null;
}

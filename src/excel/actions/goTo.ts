import type { RowTable } from "../../tracker/port";
import { at } from "../../domain/at";
import { rowsOfCodes } from "../read/rowsOfCodes";
import { standardTable } from "../read/standardTable";
import { Refusal } from "../run/faults";

/** Shows and selects the row of a code in a standard sheet. */
export async function selectRow(context: Excel.RequestContext, name: RowTable, code: string): Promise<null> {
  const table = await standardTable(context, name);
  const row = at(await rowsOfCodes(context, [table], [{ table: 0, code }]), 0);
  table.worksheet.activate();
  table.getDataBodyRange().getRow(row).select();
  await context.sync();
  return null;
}

/** Shows a sheet by its name. */
export async function showSheet(context: Excel.RequestContext, name: string): Promise<null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) throw new Refusal({ code: "sheet-gone", detail: { sheet: name } });
  sheet.activate();
  await context.sync();
  return null;
}

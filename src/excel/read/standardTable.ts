import type { RowTable } from "../../tracker/port";
import { Refusal } from "../run/faults";

/** A standard table by its name. Refuses where the workbook has none. */
export async function standardTable(context: Excel.RequestContext, name: RowTable): Promise<Excel.Table> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();
  if (table.isNullObject) {
    throw new Refusal(
      name === "TinhHinh" ? { code: "no-status-sheet" } : { code: "no-table", detail: { table: name } },
    );
  }
  return table;
}

/** Refuses where a sheet, loaded with its name and protection, takes no writing. */
export function refuseProtected(sheet: Excel.Worksheet): void {
  if (sheet.protection.protected)
    throw new Refusal({ code: "sheet-protected", detail: { sheet: sheet.name } });
}

import { at } from "../../domain/at";
import type { RowTable } from "../../tracker/port";
import { Refusal } from "../run/faults";

/** Standard tables by their names, in one round trip. Refuses where the workbook lacks one. */
export async function standardTables(
  context: Excel.RequestContext,
  names: readonly RowTable[],
): Promise<readonly Excel.Table[]> {
  const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name).load("name"));
  await context.sync();
  tables.forEach((table, place) => {
    if (!table.isNullObject) return;
    const name = at(names, place);
    throw new Refusal(
      name === "TinhHinh" ? { code: "no-status-sheet" } : { code: "no-table", detail: { table: name } },
    );
  });
  return tables;
}

/** A standard table by its name. Refuses where the workbook has none. */
export const standardTable = async (context: Excel.RequestContext, name: RowTable): Promise<Excel.Table> =>
  at(await standardTables(context, [name]), 0);

/** Refuses where a sheet, loaded with its name and protection, takes no writing. */
export function refuseProtected(sheet: Excel.Worksheet): void {
  if (sheet.protection.protected)
    throw new Refusal({ code: "sheet-protected", detail: { sheet: sheet.name } });
}

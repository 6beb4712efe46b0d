import type { RowTable } from "../../tracker/port";
import { rowOfCode } from "../read/rowOfCode";
import { standardTable } from "../read/standardTable";

/** Shows and selects the row of a code in a standard sheet. */
export async function selectRow(context: Excel.RequestContext, name: RowTable, code: string): Promise<null> {
  const table = await standardTable(context, name);
  const row = await rowOfCode(context, table, code);
  table.worksheet.activate();
  table.getDataBodyRange().getRow(row).select();
  await context.sync();
  return null;
}

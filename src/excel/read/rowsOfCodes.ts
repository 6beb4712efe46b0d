import { CODE } from "../../sheets/columns";
import { placeOf } from "../../tracker/table";
import { Refusal } from "../run/faults";
import { readTables } from "./readTables";

/** Places of rows in a table by their codes, from 0. Refuses ("row-not-found") where one is missing. */
export async function rowsOfCodes(
  context: Excel.RequestContext,
  table: Excel.Table,
  codes: readonly string[],
): Promise<readonly number[]> {
  const [column] = await readTables(context, [table], CODE);
  return codes.map((code) => {
    const row = column ? placeOf(column, code) : -1;
    if (row < 0) throw new Refusal({ code: "row-not-found", detail: { code } });
    return row;
  });
}

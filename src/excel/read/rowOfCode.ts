import { CODE } from "../../sheets/columns";
import { placeOf } from "../../tracker/table";
import { Refusal } from "../run/faults";
import { readTables } from "./readTables";

/** Place of a row in a table by its code, from 0. Refuses ("row-not-found") where there is none. */
export async function rowOfCode(
  context: Excel.RequestContext,
  table: Excel.Table,
  code: string,
): Promise<number> {
  const [codes] = await readTables(context, [table], CODE);
  const row = codes ? placeOf(codes, code) : -1;
  if (row < 0) throw new Refusal({ code: "row-not-found", detail: { code } });
  return row;
}

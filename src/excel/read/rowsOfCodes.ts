import { at } from "../../domain/at";
import { CODE } from "../../sheets/columns";
import { placeOf } from "../../tracker/table";
import { Refusal } from "../run/faults";
import { readTables } from "./readTables";

/** A row to be found: its table's place among those asked for, and its code. */
export interface Coded {
  readonly table: number;
  readonly code: string;
}

/**
 * Places of rows in tables by their codes, from 0, in one round trip where they are of one commune's size. Refuses
 * ("row-not-found") where one is missing.
 */
export async function rowsOfCodes(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  rows: readonly Coded[],
): Promise<readonly number[]> {
  const columns = await readTables(context, tables, CODE);
  return rows.map(({ table, code }) => {
    const row = placeOf(at(columns, table), code);
    if (row < 0) throw new Refusal({ code: "row-not-found", detail: { code } });
    return row;
  });
}

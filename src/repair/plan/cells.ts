import { formatOf } from "../../sheets/block";
import { FORMATS } from "../../sheets/look";
import { columnIndex } from "../../sheets/a1/tableRange";
import type { Column, TableDefinition } from "../../sheets/types";
import { codesOf } from "../codes";
import type { PlainCell } from "./edit";

/** What the programme has in a column for the row of a code: blank in rows it does not have and in computed columns. */
export function standardCell(table: TableDefinition, column: Column, code: string): PlainCell {
  const row = codesOf(table).indexOf(code);
  const constant = table.rows[row]?.[columnIndex(table, column.name)];
  return {
    content: column.formula === undefined ? (constant ?? null) : null,
    format: formatOf(column, row) ?? FORMATS.general,
  };
}

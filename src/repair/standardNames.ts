import { isFormulaText } from "../sheets/content";
import { withTable } from "../sheets/formula/rename";
import type { SheetId } from "../sheets/columns";
import type { Held } from "./cells";
import type { Home } from "./homes";

type Rows = readonly (readonly Held[])[];

/** Formulas as they would read if every table had our name for it: Excel writes a table's new name into all of them. */
export function withStandardNames(homes: ReadonlyMap<SheetId, Home>): (rows: Rows) => Rows {
  const renamed = [...homes].flatMap(([id, { table }]) =>
    table === undefined || table === id ? [] : [{ id, now: table }],
  );
  return (rows) =>
    renamed.length === 0
      ? rows
      : rows.map((row) =>
          row.map((held) =>
            isFormulaText(held)
              ? renamed.reduce((formula, { id, now }) => withTable(formula, now, id), held)
              : held,
          ),
        );
}

import type { SheetId } from "../sheets/types";
import type { Held } from "./cells";
import type { Home } from "./homes";

type Rows = readonly (readonly Held[])[];

/** Formulas as they would read if every table had the name of ours: Excel writes a table's new name into all of them. */
export function withStandardNames(homes: ReadonlyMap<SheetId, Home>): (rows: Rows) => Rows {
  const renamed = [...homes].flatMap(([id, { table }]) =>
    table === undefined || table === id
      ? []
      : [
          {
            id,
            now: new RegExp(
              `(?<![\\p{L}\\p{N}_.])${table.replace(/[.?\\]/g, "\\$&")}(?![\\p{L}\\p{N}_.])`,
              "giu",
            ),
          },
        ],
  );
  return (rows) =>
    renamed.length === 0
      ? rows
      : rows.map((row) =>
          row.map((held) =>
            typeof held === "string" && held.startsWith("=")
              ? renamed.reduce((formula, { id, now }) => formula.replace(now, id), held)
              : held,
          ),
        );
}

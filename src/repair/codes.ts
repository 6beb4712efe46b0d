import { at } from "../domain/at";
import { CODE } from "../sheets/columns";
import type { TableDefinition } from "../sheets/types";
import type { TableRead } from "./reading";

/** Codes of a standard table in their order; none where its rows come from its users. */
export function codesOf({ columns, rows }: TableDefinition): readonly string[] {
  const place = columns.findIndex(({ name }) => name === CODE);
  return rows.map((row) => row[place] ?? null).filter((code) => typeof code === "string");
}

/** Codes of the rows that stand, "" where a row has none. `titles` are those the columns should have. */
export function standingCodes({ rows }: TableRead, titles: readonly string[]): readonly string[] {
  const place = titles.indexOf(CODE);
  return rows.map((row) => (place < 0 ? "" : String(at(row, place))));
}

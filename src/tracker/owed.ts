import { groupsBy } from "../domain/groups";
import type { StatusRow } from "./port";

/** A body and the targets it leads that have no figure for the reporting year; "" where a target has no lead. */
export interface Debt {
  readonly body: string;
  readonly rows: readonly StatusRow[];
}

/** Who still owes figures for the reporting year, the most first. Counts as the sheet Cơ quan does. */
export function owedFigures(rows: readonly StatusRow[]): readonly Debt[] {
  const owing = rows.filter(({ actual }) => actual === null);
  return [...groupsBy(owing, ({ lead }) => lead)]
    .map(([body, owed]) => ({ body, rows: owed }))
    .sort((one, other) => other.rows.length - one.rows.length);
}

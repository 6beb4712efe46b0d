import type { StatusRow } from "./port";

/** A body and the targets it leads that have no figure for the reporting year; "" where a target has no lead. */
export interface Debt {
  readonly body: string;
  readonly rows: readonly StatusRow[];
}

/** Who still owes figures for the reporting year, the most first. Counts as the sheet Cơ quan does. */
export function owedFigures(rows: readonly StatusRow[]): readonly Debt[] {
  const debts = new Map<string, StatusRow[]>();
  for (const row of rows) {
    if (row.actual !== null) continue;
    const known = debts.get(row.lead);
    if (known) known.push(row);
    else debts.set(row.lead, [row]);
  }
  return [...debts]
    .map(([body, owing]) => ({ body, rows: owing }))
    .sort((one, other) => other.rows.length - one.rows.length);
}

import { attention, NO_DUE_YEAR } from "../domain/attention";
import type { StatusRow } from "./port";
import { assessRow } from "./assessRow";

function pace(row: StatusRow, asOf: number): number {
  const judged = assessRow(row, asOf);
  return judged.ok && typeof judged.value.pace === "number" ? judged.value.pace : Infinity;
}

/**
 * Targets in the order of attention they need: worst verdict first, then the nearest due year, then the slowest pace;
 * the order of the sheet decides the rest.
 */
export function byUrgency(rows: readonly StatusRow[], reportingYear: number): readonly StatusRow[] {
  return rows
    .map((row) => ({ row, pace: pace(row, reportingYear) }))
    .sort(
      (one, other) =>
        attention(one.row.verdict) - attention(other.row.verdict) ||
        (one.row.dueYear ?? NO_DUE_YEAR) - (other.row.dueYear ?? NO_DUE_YEAR) ||
        (one.pace < other.pace ? -1 : one.pace > other.pace ? 1 : 0),
    )
    .map(({ row }) => row);
}

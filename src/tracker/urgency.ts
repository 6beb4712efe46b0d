import type { StatusRow } from "./port";
import { assessRow } from "./assessRow";
import { attention } from "./severity";

const LATE = 9999;

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
        (one.row.dueYear ?? LATE) - (other.row.dueYear ?? LATE) ||
        (one.pace < other.pace ? -1 : one.pace > other.pace ? 1 : 0),
    )
    .map(({ row }) => row);
}

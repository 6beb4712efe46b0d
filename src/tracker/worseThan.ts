import type { Verdict } from "../domain/verdict";
import type { StatusRow } from "./port";
import { assessRow } from "./assessRow";
import { isWorse } from "./severity";

/** A target whose verdict got worse, with the one it had. */
export interface Worsened {
  readonly row: StatusRow;
  readonly before: Verdict;
}

/** Targets that stand worse now than the same figures made them stand in an earlier reporting year. */
export function worseThan(year: number, rows: readonly StatusRow[]): readonly Worsened[] {
  return rows.flatMap((row) => {
    const then = assessRow(row, year);
    return then.ok && isWorse(row.verdict, then.value.verdict) ? [{ row, before: then.value.verdict }] : [];
  });
}

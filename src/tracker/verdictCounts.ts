import { type Verdict, VERDICTS } from "../domain/verdict";
import type { StatusRow } from "./port";

export interface VerdictCount {
  readonly verdict: Verdict | null;
  readonly count: number;
}

/** How many targets have each verdict, in the order of the method; null, the unreadable cells, last. None is zero. */
export function verdictCounts(rows: readonly StatusRow[]): readonly VerdictCount[] {
  return [...VERDICTS.map(({ code }) => code), null]
    .map((verdict) => ({ verdict, count: rows.filter((row) => row.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
}

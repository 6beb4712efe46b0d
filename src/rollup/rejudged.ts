import { verdictRow } from "../domain/verdict";
import { assessRow } from "../tracker/assessRow";
import type { RolledBook } from "./tidy";

/** One target whose verdict in the workbook is not what the rules give. */
export interface Difference {
  readonly code: string;
  /** What the cell shows, an error of Excel included. */
  readonly shown: string;
  readonly judged: string;
}

/**
 * Judges every target of a workbook anew, in its reporting year and from the figures typed in it, and tells where its
 * cells show another word: they were not calculated since, were typed over, or an earlier version judged them.
 */
export const rejudged = ({
  snapshot: { rows, reportingYear },
}: Pick<RolledBook, "snapshot">): readonly Difference[] =>
  rows.flatMap((row): readonly Difference[] => {
    const outcome = assessRow(row, reportingYear);
    const judged = outcome.ok ? verdictRow(outcome.value.verdict).word : "#VALUE!";
    return judged === row.verdictText ? [] : [{ code: row.code, shown: row.verdictText, judged }];
  });

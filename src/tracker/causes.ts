import { BEHIND, verdictCounted } from "../domain/tally";
import type { Verdict } from "../domain/verdict";
import type { StatusRow } from "./port";

/** Verdicts that a report has to give a cause for: late, in danger, or not met. */
const TO_EXPLAIN: readonly (Verdict | null)[] = [...BEHIND, "nearly", "missed"];

/** Whether a report has to say why a target stands where it does. */
export const asksForCause = (row: StatusRow, reportingYear: number): boolean =>
  TO_EXPLAIN.includes(verdictCounted(row, reportingYear));

/** Whether a target that has to be explained has no cause yet. */
export const lacksCause = (row: StatusRow, reportingYear: number): boolean =>
  asksForCause(row, reportingYear) && row.cause.trim() === "";

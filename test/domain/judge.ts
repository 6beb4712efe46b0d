import { assess } from "../../src/domain/assess";
import type { Assessment } from "../../src/domain/assessment";
import type { Question } from "../../src/domain/question";
import type { InputFault } from "../../src/domain/outcome";

const question = (
  values: unknown[],
  years: unknown[],
  target: unknown,
  due?: unknown,
  kind?: unknown,
  asOf?: unknown,
): Question => ({ values, years, target, due, kind, asOf });

/** Judges a row that has to be readable; arguments in the order of the cell functions. */
export function judge(...row: Parameters<typeof question>): Assessment {
  const outcome = assess(question(...row));
  if (!outcome.ok) throw new Error(`unexpected fault ${JSON.stringify(outcome.fault)}`);
  return outcome.value;
}

/** The verdict alone. */
export const verdict = (...row: Parameters<typeof question>): string => judge(...row).verdict;

/** The fault of a row that has to be refused. */
export function faultOf(...row: Parameters<typeof question>): InputFault {
  const outcome = assess(question(...row));
  if (outcome.ok) throw new Error(`no fault, but ${outcome.value.verdict}`);
  return outcome.fault;
}

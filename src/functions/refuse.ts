import type { Absence } from "../domain/assessment";
import { words } from "../i18n/vi/faults";
import { type FunctionFault, functionFaultText } from "../sentences/functionFaultText";

/** An Excel error with its message, as a function returns it. Outside Excel it is a plain object of the same shape. */
export interface FunctionError {
  readonly code: string;
  readonly message: string;
}

/** Faults for which nothing is there; all others are #VALUE!. Excel shows messages with these two only. */
const NOT_THERE: ReadonlySet<FunctionFault["code"]> = new Set([
  "too-few-years",
  "no-today",
  "no-date",
  "unknown-target",
  "no-value",
]);

// Errors a function may give back; others in a cell (#SPILL!, #BUSY! …) become #VALUE! with a message that names them.
const RETURNABLE = new Set(["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#REF!", "#NAME?", "#NULL!"]);

function excelError(code: string, message: string): FunctionError {
  if (typeof CustomFunctions === "undefined") return { code, message };
  // The typings know the codes only as an enum of the host, whose values are these texts.
  const HostError = CustomFunctions.Error as new (code: string, message: string) => FunctionError;
  return new HostError(code, message);
}

/**
 * The Excel error for a fault: the error of the cell itself, #N/A for what is not there, else #VALUE!; with the
 * Vietnamese message.
 */
export function refuse(fault: FunctionFault): FunctionError {
  const passed = fault.code === "cell-error" && RETURNABLE.has(fault.error) ? fault.error : undefined;
  const own = NOT_THERE.has(fault.code) ? "#N/A" : "#VALUE!";
  return excelError(passed ?? own, functionFaultText(fault, words));
}

/** The Excel error for a measure that has no number: #N/A, or #VALUE! for what cannot be computed, with the reason. */
export const refuseAbsent = (absence: Absence): FunctionError =>
  excelError(
    absence === "overflow" || absence === "base-not-positive" ? "#VALUE!" : "#N/A",
    words.absences[absence],
  );

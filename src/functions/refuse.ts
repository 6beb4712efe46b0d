import type { Absence } from "../domain/assessment";
import { words } from "../i18n/vi/faults";
import { type FunctionFault, functionFaultText } from "../sentences/functionFaultText";

/** An Excel error with its message, as a function returns it. Outside Excel it is a plain object of the same shape. */
export interface FunctionError {
  readonly code: string;
  readonly message: string;
}

type ExcelError = "#VALUE!" | "#N/A" | "#NUM!";

/** The Excel error of a fault where it is not #VALUE!. */
const EXCEL_ERRORS: Readonly<Partial<Record<FunctionFault["code"], ExcelError>>> = {
  "base-not-positive": "#NUM!",
  "sign-change": "#NUM!",
  overflow: "#NUM!",
  "too-few-years": "#N/A",
  "no-today": "#N/A",
  "no-date": "#N/A",
  "unknown-target": "#N/A",
  "no-value": "#N/A",
};

// Errors a function may give back; others in a cell (#SPILL!, #BUSY! …) become #VALUE! with a message that names them.
const RETURNABLE = new Set(["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#REF!", "#NAME?", "#NULL!"]);

function excelError(code: string, message: string): FunctionError {
  if (typeof CustomFunctions === "undefined") return { code, message };
  // The typings know the codes only as an enum of the host; its values are these texts.
  const HostError = CustomFunctions.Error as new (code: string, message: string) => FunctionError;
  return new HostError(code, message);
}

/**
 * The Excel error for a fault: the error of the cell itself, #NUM! for what cannot be computed, #N/A for what is not
 * there, else #VALUE!; with the Vietnamese message.
 */
export function refuse(fault: FunctionFault): FunctionError {
  const passed = fault.code === "cell-error" && RETURNABLE.has(fault.error) ? fault.error : undefined;
  return excelError(passed ?? EXCEL_ERRORS[fault.code] ?? "#VALUE!", functionFaultText(fault, words));
}

/** The Excel error for a measure that has no number: #N/A, or #NUM! for what cannot be computed, with the reason. */
export const refuseAbsent = (absence: Absence): FunctionError =>
  excelError(
    absence === "overflow" || absence === "base-not-positive" ? "#NUM!" : "#N/A",
    words.absences[absence],
  );

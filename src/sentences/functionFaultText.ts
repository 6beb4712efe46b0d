import { type Day, dayText } from "../domain/calendar";
import type { InputFault } from "../domain/outcome";
import { writeFigure } from "../i18n/figure";
import { quote } from "../i18n/quote";
import type { Words } from "../i18n/vi/faults";

/** Faults of the cell functions beyond those of the domain. */
export type FunctionFault =
  | InputFault
  | { readonly code: "unknown-target"; readonly text: string }
  | { readonly code: "unknown-field"; readonly text: string }
  | { readonly code: "no-value"; readonly target: string; readonly field: string }
  | { readonly code: "column-length"; readonly rows: number; readonly given: number };

/**
 * The message of a refused input, its blanks filled from the fault.
 *
 * @param words those of i18n/vi/faults or of i18n/en/faults
 * @example functionFaultText({ code: "duplicate-year", year: 2026 }, words)
 * // "Năm 2026 có hai số liệu. Hãy giữ một số cho mỗi năm."
 */
export function functionFaultText(fault: FunctionFault, words: Words): string {
  const details = new Map<string, string | number | Day>(Object.entries(fault));
  return words.faults[fault.code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const detail = details.get(name) ?? "…";
    if (typeof detail === "object") return dayText(detail);
    if (typeof detail === "string") return quote(detail);
    // A year takes no thousands sign, nor does the number of a place.
    const isYear = Number.isInteger(detail) && Math.abs(detail) < 10_000;
    return isYear ? String(detail) : writeFigure(detail, words.signs);
  });
}

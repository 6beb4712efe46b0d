import { quote } from "../i18n/quote";
import type { Words } from "../i18n/vi/figureFaults";

/** A fault of a line of a figures file; its details fill the blanks of its wording. */
type LineFault = Readonly<Record<string, string | number>> & { readonly code: keyof Words };

/**
 * A fault of a figures file in words.
 *
 * @param words those of i18n/vi/figureFaults or of i18n/en/figureFaults
 * @example figureFaultLine({ code: "unknown-code", line: 3, text: "K99" }, words) // "Dòng 3: không có chỉ tiêu …"
 */
export const figureFaultLine = (fault: LineFault, words: Words): string =>
  words[fault.code].replace(/\{(\w+)\}/g, (_, name: string) => quote(String(fault[name] ?? "…")));

import { formatDay, formatNumber, type Language } from "../../i18n/language";
import type { CellContent } from "../../tracker/port";

/** What a cell holds as a reader of the language expects it; "" when blank. */
export function contentWords(content: CellContent, language: Language): string {
  if (content === null) return "";
  return typeof content === "number" ? formatNumber(content, language) : String(content);
}

/** The content of a named column of an entry; columns named after a day or a last day hold days, those after a year years. */
export const entryWords = (column: string, content: CellContent, language: Language): string =>
  typeof content === "number" && /^(?:Ngày|Hạn) /.test(column)
    ? formatDay(content)
    : typeof content === "number" && column.startsWith("Năm")
      ? String(content)
      : contentWords(content, language);

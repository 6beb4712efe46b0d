import type { FindingCode, Words } from "../i18n/vi/findings";

type Detail = Readonly<Record<string, string | number>>;

/** What was found, and what mending would do or what to do by hand. */
interface FindingText {
  readonly what: string;
  readonly remedy: string;
}

/**
 * What was found and what mending would do.
 *
 * @param words those of i18n/vi/findings or of i18n/en/findings
 * @example findingText("row-missing", { sheet: "Số liệu", code: "K15" }, words).what // "Số liệu: không có dòng K15."
 */
export function findingText(code: FindingCode, detail: Detail, words: Words): FindingText {
  const { what, remedy } = words.found[code];
  const fill = (sentence: string) =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) =>
      name === "count" ? words.cells(Number(detail["count"])) : String(detail[name] ?? "…"),
    );
  return { what: fill(what), remedy: fill(remedy) };
}

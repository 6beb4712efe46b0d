import type { Assessment } from "../../domain/assessment";
import { verdictRow } from "../../domain/verdict";
import { writeFigure } from "../../i18n/figure";
import type { Words } from "../../i18n/vi/explain";
import { familyOf } from "../family";
import { BlanksOf } from "./blanks";
import { paceText } from "./figures";

/** R and the class it falls in, where a pace decided. */
function paceNote({ pace, reason, rule, verdict }: Assessment, words: Words): string {
  if (typeof pace !== "number") return "";
  const decides =
    reason === "pace" ||
    (rule !== null && AVERAGES.has(rule) && (reason === "nearly" || reason === "missed"));
  return decides ? `; R = ${paceText(pace, words)}${words.paces[verdict] ?? ""}` : "";
}

const AVERAGES: ReadonlySet<Assessment["rule"]> = new Set(["growth", "points", "rates"]);

/** What has to be known beside the facts: figures set aside, a figure out of line. */
function notesOf({ brokeIn, reason, odd }: Assessment, words: Words): string {
  const since = brokeIn === null || reason === "break" ? "" : words.since(String(brokeIn));
  return `${since}${odd === null ? "" : words.odd(String(odd.year), writeFigure(odd.value, words.signs))}`;
}

/**
 * What tells an assessment in whole: the facts, what has to be known beside them, the verdict, and R where a pace
 * decided.
 *
 * @param words those of i18n/vi/explain or of i18n/en/explain
 * @example explain(assessment, words)
 * // "Năm 2027 là 38% (năm 2025: 10%), mục tiêu 100% vào năm 2030; … Đánh giá: Chậm tiến độ; R = 0,78 …."
 */
export function explain(a: Assessment, words: Words): string {
  const family = familyOf(a);
  const own = family && words.own[family][a.reason];
  const facts = (own ?? words.sentences[a.reason])(new BlanksOf(a, words));
  const verdict = verdictRow(a.verdict)[words.verdict];
  const isOneYear = a.base?.year === a.latest?.year;
  const early = a.early && !isOneYear && (a.reason === "pace" || a.reason === "trend") ? words.early : "";
  return `${facts}.${notesOf(a, words)} ${words.judged}: ${verdict}${early}${paceNote(a, words)}.`;
}

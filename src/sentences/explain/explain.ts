import type { Assessment } from "../../domain/assessment";
import type { Words } from "../../i18n/vi/explain";
import { BlanksOf } from "./blanks";
import { familyOf } from "../family";

/**
 * One sentence that tells an assessment: the figures, the rule, R where there is one, and why this word.
 *
 * @param words those of i18n/vi/explain or of i18n/en/explain
 * @example explain(assessment, words)
 * // "Năm 2027 là 82 (năm 2025: 70), mục tiêu > 90 vào năm 2030; theo tốc độ tăng bình quân, R = … = 1,6; …"
 */
export function explain(a: Assessment, words: Words): string {
  const family = familyOf(a);
  const own = family && words.own[family][a.reason];
  const sentence = (own ?? words.sentences[a.reason])(new BlanksOf(a, words));
  return a.brokeIn === null || a.reason === "break"
    ? sentence
    : sentence.replace(/\.$/, `${words.since(String(a.brokeIn))}.`);
}

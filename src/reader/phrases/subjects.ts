import { fold } from "../../domain/text";
import { LINK, LINK_LEFT, OPENS_WITH_SHARER, SAID_OF_BOTH, SHARE } from "../lexicon/sharers";

/** Which sharer the words open with, by the longest name that fits, and how long it is. */
function sharerOf(words: string): { readonly index: number; readonly length: number } | null {
  const lengths = OPENS_WITH_SHARER.map((name) => name.exec(words)?.[0].length ?? 0);
  const length = Math.max(...lengths);
  return length === 0 ? null : { index: lengths.indexOf(length), length };
}

/**
 * Where a second body begins that shares the figure or the grade of the first, as a place in the folded words; null
 * where there is one subject. "xã, phường" is one subject, "tổ chức đảng, đảng viên" are two.
 *
 * @example secondSubject("tổ chức đảng trực thuộc, đảng viên được đánh giá") // 25
 */
export function secondSubject(words: string): number | null {
  const first = sharerOf(words);
  if (first === null) return null;
  for (let from = first.length; from < words.length;) {
    const link = LINK.exec(words.slice(from));
    if (!link) return null;
    const next = from + link.index + link[0].length;
    const other = sharerOf(words.slice(next));
    if (other !== null && other.index !== first.index) return next;
    from = next;
  }
  return null;
}

/**
 * Two subjects of one figure, as names; one where there is one.
 *
 * @example subjectsOf("Tỷ lệ chi bộ, đảng viên được khen") // ["Tỷ lệ chi bộ được khen", "Tỷ lệ đảng viên được khen"]
 */
export function subjectsOf(name: string): string[] {
  const share = SHARE.exec(fold(name))?.[0].length ?? 0;
  const second = secondSubject(fold(name.slice(share)));
  if (second === null) return [name];
  const first = name.slice(0, share + second).replace(LINK_LEFT, "");
  const other = name.slice(share + second);
  // "tổ chức đảng, đảng viên được xếp loại …": what is said of the last is said of both.
  const said = SAID_OF_BOTH.exec(other)?.[0] ?? "";
  return [`${first} ${said}`.trim(), `${name.slice(0, share)}${other}`];
}

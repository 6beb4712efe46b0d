import { anyOf } from "../words";

/** Bodies and people that share one figure or grade; each row is one of them, whatever its name in the text. */
const SHARERS: readonly (readonly string[])[] = [
  [
    "tổ chức đảng",
    "tổ chức cơ sở đảng",
    "các tổ chức đảng",
    "tổ chức đảng trực thuộc",
    "chi bộ",
    "các chi bộ",
    "chi, đảng bộ",
    "chi bộ, đảng bộ",
    "chi bộ trực thuộc",
    "đảng bộ, chi bộ",
  ],
  ["đảng viên"],
  ["đảng bộ", "đảng bộ xã", "đảng bộ phường"],
  ["chính quyền", "chính quyền xã", "ủy ban nhân dân", "ubnd"],
  ["mặt trận tổ quốc", "mttq", "ủy ban mặt trận tổ quốc", "ủy ban mttq"],
  [
    "các tổ chức chính trị - xã hội",
    "tổ chức chính trị - xã hội",
    "các đoàn thể",
    "đoàn thể",
    "các đoàn thể chính trị - xã hội",
    "các tổ chức đoàn thể",
  ],
];
const LINK = /(?:,| và|, và) (?:trên |hơn |số )?/u;
const HEAD = SHARERS.map((names) => new RegExp(`^(?:tỷ lệ |số |các )?${anyOf(names)}`, "u"));

/** Which sharer the words open with, and how long its name is. */
const sharer = (words: string): { readonly index: number; readonly length: number } => {
  let [index, length] = [-1, 0];
  HEAD.forEach((head, at) => {
    const match = head.exec(words);
    if (match && match[0].length > length) [index, length] = [at, match[0].length];
  });
  return { index, length };
};

/**
 * Where a second body begins that shares the figure or the grade of the first, as a place in the folded words; null
 * where there is one subject. "xã, phường" is one subject, "tổ chức đảng, đảng viên" are two.
 *
 * @example secondSubject("tổ chức đảng trực thuộc, đảng viên được đánh giá") // 26
 */
export function secondSubject(words: string): number | null {
  const first = sharer(words);
  if (first.index < 0) return null;
  for (let from = first.length; from < words.length;) {
    const link = LINK.exec(words.slice(from));
    if (!link) return null;
    const next = from + link.index + link[0].length;
    const other = sharer(words.slice(next)).index;
    if (other >= 0 && other !== first.index) return next;
    from = next;
  }
  return null;
}

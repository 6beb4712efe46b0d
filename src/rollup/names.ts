import { fold } from "../domain/text";
import { searchKey } from "../tracker/findTargets";
import { nameKey } from "./tidy";

/**
 * Words, as `nameKey` writes them, by which names speak of different things however alike the rest is: "hộ nghèo" and "hộ
 * cận nghèo", "có" and "không có". A name with such a word is near none without it.
 */
const APART: ReadonlySet<string> = new Set(
  [
    "không có chưa cận còn hết",
    "trên dưới tăng giảm tối đa thiểu",
    "nam nữ trai gái trẻ già",
    "thành thị đô nông thôn",
    "nâng cao kiểu mẫu",
    "công tư trong ngoài trước sau",
    "xuất nhập thu chi sinh tử",
    "mầm tiểu trung phổ",
    "thường xuyên đầu tư",
    "khá giỏi tốt xuất sắc",
    "rắn lỏng",
  ].flatMap((line) => searchKey(line).split(" ")),
);

/** Arabic and Roman numbers, and signs: "2025", "II", "%". */
const NUMBER = /^(?:\d+%?|[ivx]+|[<>≤≥=+%])$/;

/** What compares, and is no word: "≥ 90%" is not "≤ 90%". */
const SIGNS = /[<>≤≥=+]/g;

const wordsOf = (key: string): readonly string[] => key.split(" ");

/** A name by its words and numbers without accents, and the signs that compare. */
export const comparedName = (name: string): string =>
  [nameKey(name), ...(fold(name).match(SIGNS) ?? [])].join(" ");

/** A name's words with their accents, as far as somebody typed any. */
const accented = (name: string): readonly string[] =>
  fold(name)
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim()
    .split(" ");

/**
 * Whether names that are the same without accents are also the same with them: a word may have been typed without any,
 * but not with others.
 *
 * @example sameWithAccents("Ty le ho ngheo", "Tỷ lệ hộ nghèo") // true
 * @example sameWithAccents("Số hộ có vốn", "Số hộ cố vấn") // false
 */
export function sameWithAccents(one: string, other: string): boolean {
  const [words, others] = [accented(one), accented(other)];
  return (
    words.length === others.length &&
    words.every((word, place) => {
      const against = others[place] ?? "";
      return word === against || word === searchKey(word) || against === searchKey(against);
    })
  );
}

/** Words of one that the other has not, each as often as it is missing. */
function missingIn(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const place = left.indexOf(word);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** How many words of a name may be others: one in a short name, two in a long one. */
const mayDiffer = (words: number): number => (words >= 10 ? 2 : words >= 4 ? 1 : 0);

/**
 * Whether two names, as `comparedName` gives them, are merely near each other: most words alike, the same numbers and
 * signs in the same order, and none of the words that tell things apart in one alone.
 *
 * @example isNear("ty le ho ngheo da chieu", "ty le ho ngheo theo chieu") // true
 * @example isNear("ty le ho ngheo", "ty le ho can ngheo") // false
 */
export function isNear(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const allowed = mayDiffer(Math.min(words.length, others.length));
  if (Math.abs(words.length - others.length) > allowed) return false;
  const kept = (from: readonly string[], isKept: (word: string) => boolean) => from.filter(isKept).join(" ");
  const agree = (isKept: (word: string) => boolean) => kept(words, isKept) === kept(others, isKept);
  if (!agree((word) => NUMBER.test(word)) || !agree((word) => APART.has(word))) return false;
  const [more, less] = [missingIn(words, others), missingIn(others, words)];
  return Math.max(more.length, less.length) <= allowed;
}

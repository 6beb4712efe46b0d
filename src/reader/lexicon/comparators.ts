import type { Comparator } from "../../domain/target";
import { closing } from "../words";

/** Words before a figure, and what they compare. The longest that fits counts. */
const BEFORE: readonly (readonly [Comparator, readonly string[]])[] = [
  [
    ">",
    [
      "trên",
      "hơn",
      "vượt",
      "vượt mức",
      "vượt trên",
      "cao hơn",
      "lớn hơn",
      "nhiều hơn",
      "từ trên",
      "trên mức",
      "đạt trên mức",
    ],
  ],
  [
    ">=",
    [
      "từ",
      "ít nhất",
      "ít nhất là",
      "ít nhất từ",
      "tối thiểu",
      "tối thiểu là",
      "tối thiểu từ",
      "không dưới",
      "không thấp hơn",
      "không ít hơn",
      "không nhỏ hơn",
      "đạt và vượt",
      "đạt hoặc vượt",
      "thấp nhất",
      "thấp nhất là",
    ],
  ],
  ["<", ["dưới", "dưới mức", "thấp hơn", "nhỏ hơn", "ít hơn", "còn dưới"]],
  [
    "<=",
    [
      "không quá",
      "không vượt quá",
      "không vượt",
      "không cao hơn",
      "không lớn hơn",
      "không nhiều hơn",
      "không trên",
      "tối đa",
      "tối đa là",
      "nhiều nhất",
      "giảm còn",
      "còn",
      "giảm xuống",
      "giảm xuống còn",
      "xuống còn",
      "giảm về",
      "chỉ còn",
      "xuống",
    ],
  ],
  ["about", ["khoảng", "xấp xỉ", "chừng", "gần", "ước khoảng", "khoảng từ", "vào khoảng", "tương đương"]],
];
const SIGNS: readonly (readonly [Comparator, RegExp])[] = [
  [">=", /(?:≥|>=|=>) ?$/u],
  ["<=", /(?:≤|<=|=<) ?$/u],
  [">", /> ?$/u],
  ["<", /< ?$/u],
  ["about", /[~≈] ?$/u],
];
const CLOSINGS = BEFORE.flatMap(([comparator, phrases]) => phrases.map((phrase) => ({ comparator, phrase })))
  .sort((one, other) => other.phrase.length - one.phrase.length)
  .map(({ comparator, phrase }) => ({ comparator, phrase, pattern: closing([phrase]) }));
/** Words before a figure that may compare. */
export const LONGEST_BEFORE = 40;
/** A place in a ranking: "trong top 10", "thuộc nhóm 15 tỉnh dẫn đầu". */
export const RANK = /(?<!\p{L})(?:top|tốp|nhóm|xếp hạng|thứ hạng|vị trí)(?: thứ)? $/u;

/** Words after a figure. "trở lên" may stand behind the thing counted: "từ 3% tổng số đảng viên trở lên". */
const AFTER: readonly (readonly [Comparator, RegExp])[] = [
  [">=", /^[^;:.()]{0,70}?(?:trở lên|hoặc hơn|hoặc cao hơn)(?!\p{L})/u],
  ["<=", /^[^;:.()]{0,70}?trở xuống(?!\p{L})/u],
];

/** What the words after a figure compare, if they do. */
export const comparatorAfter = (words: string): Comparator | undefined =>
  AFTER.find(([, pattern]) => pattern.test(words))?.[0];

/** What the words before a figure compare, and how much of them says so. */
export function comparatorBefore(
  before: string,
): { readonly comparator: Comparator; readonly length: number; readonly phrase: string } | null {
  for (const [comparator, pattern] of SIGNS) {
    const match = pattern.exec(before);
    if (match) return { comparator, length: match[0].length, phrase: "" };
  }
  for (const { comparator, pattern, phrase } of CLOSINGS) {
    const match = pattern.exec(before);
    if (match) return { comparator, length: match[0].length, phrase };
  }
  return null;
}

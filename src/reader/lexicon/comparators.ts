import type { Comparator } from "../../domain/target";
import { anyOf, expression, oneOf } from "../words";

type Row<T> = readonly [comparator: Comparator, words: T];

/** Words before a figure, and what they compare. The longest that fits counts. */
const BEFORE: readonly Row<readonly string[]>[] = [
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
      "tối thiểu có",
      "tối thiểu đạt",
      "ít nhất có",
      "ít nhất đạt",
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
export const SIGNS: readonly Row<RegExp>[] = [
  [">=", /(?:≥|>=|=>) ?$/u],
  ["<=", /(?:≤|<=|=<) ?$/u],
  [">", /> ?$/u],
  ["<", /< ?$/u],
  ["about", /[~≈] ?$/u],
];

/** What each phrase before a figure compares. */
export const COMPARATOR_OF: ReadonlyMap<string, Comparator> = new Map(
  BEFORE.flatMap(([comparator, phrases]) => phrases.map((phrase) => [phrase, comparator])),
);
/** Words that end with such a phrase; the group is the longest that fits. */
export const COMPARES_BEFORE = expression(`(${anyOf([...COMPARATOR_OF.keys()])})`, String.raw`[\s:,]{0,3}$`);
/** Before a figure it compares, or names where a change begins. */
export const FROM = "từ";
const RISES_OR_FALLS = oneOf("lên", "xuống", "xuống còn", "lên thành", "còn");
/** "tăng từ 20% lên 30%": the second figure is the target, the first where it starts. */
export const GOES_TO = expression(
  String.raw`^(?: ?\([^()\d]{0,16}\))?[^;:.()\d]{0,25} ${RISES_OR_FALLS}`,
  "(?: trên| dưới| khoảng| đến)? ?$",
);
const RANKINGS = oneOf("top", "tốp", "nhóm", "xếp hạng", "thứ hạng", "vị trí");
/** A place in a ranking: "trong top 10", "thuộc nhóm 15 tỉnh dẫn đầu". */
export const RANK = expression(String.raw`(?<!\p{L})${RANKINGS}(?: thứ)? $`);
/** What a place in a ranking is counted in. */
export const RANK_UNIT = "hạng";

/** Words after a figure. "trở lên" may stand behind the thing counted: "từ 3% tổng số đảng viên trở lên". */
export const COMPARES_AFTER: readonly Row<RegExp>[] = [
  [">=", /^[^;:.()]{0,70}?(?:trở lên|hoặc hơn|hoặc cao hơn)(?!\p{L})/u],
  ["<=", /^[^;:.()]{0,70}?trở xuống(?!\p{L})/u],
];

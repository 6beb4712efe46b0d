import { fold, literally } from "./text";

/** The signs and words that say how a figure is compared with a target. */
const WORDS = {
  ">=": [
    "≥",
    ">=",
    "=>",
    "từ",
    "ít nhất",
    "tối thiểu",
    "không dưới",
    "không ít hơn",
    "không thấp hơn",
    "không nhỏ hơn",
  ],
  ">": [">", "trên", "hơn", "lớn hơn", "cao hơn", "nhiều hơn", "vượt"],
  "<=": [
    "≤",
    "<=",
    "=<",
    "không quá",
    "không vượt quá",
    "không trên",
    "không lớn hơn",
    "không cao hơn",
    "không nhiều hơn",
    "tối đa",
    "nhiều nhất",
    "giảm còn",
    "giảm xuống",
    "giảm xuống còn",
    "còn",
  ],
  "<": [
    "<",
    "dưới",
    "còn dưới",
    "giảm còn dưới",
    "giảm xuống dưới",
    "giảm xuống còn dưới",
    "nhỏ hơn",
    "thấp hơn",
    "ít hơn",
  ],
  "=": ["=", "bằng", "đúng"],
  about: ["khoảng", "xấp xỉ", "chừng", "~", "≈"],
} as const;

/** How one figure is compared with another; "about" is within 5 %. */
export type Sign = keyof typeof WORDS;

const BY_WORDS = new Map(
  (Object.keys(WORDS) as Sign[]).flatMap((sign) => WORDS[sign].map((words) => [fold(words), sign] as const)),
);
const LONGEST_FIRST = [...BY_WORDS.keys()].sort((one, other) => other.length - one.length);
const OPENING = new RegExp(`^(${LONGEST_FIRST.map(literally).join("|")})(?!\\p{L}) ?`, "u");

/** A comparator at the head of a text. */
export interface LeadingSign {
  readonly sign: Sign;
  /** As written, folded. */
  readonly words: string;
  /** The text after it. */
  readonly rest: string;
}

/**
 * The comparator a folded text begins with, the longest that fits; undefined where it begins with none.
 *
 * @example leadingSign("còn dưới 5") // { sign: "<", words: "còn dưới", rest: "5" }
 */
export function leadingSign(text: string): LeadingSign | undefined {
  const [all, words = ""] = OPENING.exec(text) ?? [];
  const sign = BY_WORDS.get(words);
  return all === undefined || sign === undefined ? undefined : { sign, words, rest: text.slice(all.length) };
}

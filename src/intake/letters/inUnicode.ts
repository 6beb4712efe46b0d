import { at } from "../../domain/at";
import { isSyllable } from "../../domain/syllable";
import { OLD_ENCODINGS, type OldEncoding } from "./encodings";

/** What was turned into Unicode: how many paragraphs of which encoding. */
export interface Converted {
  readonly encoding: string;
  readonly paragraphs: number;
}

/** A text in Unicode, with what was converted for it. */
export interface InUnicode {
  readonly text: string;
  readonly converted: readonly Converted[];
}

/** What ends a word; the soft hyphen is a letter of TCVN3. */
export const BETWEEN_WORDS = /[\s\d!-/:-@[-`{-~“”‘’…–—•]+/u;
const TELLS_ENCODING = /[\u00a1-\u1fff]/u;
/** Letters and marks of Unicode that old encodings, read as Windows reads them, never give. */
const ONLY_UNICODE = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1eff]|\p{M}/u;
/** The number of a note, or a power: what stands behind a digit is no letter. */
const BEHIND_DIGIT = /(?<=\d)[¹²³]/gu;
/** "HĐND", "ƯTH", also before they are converted; and the letter of an item: "đ)". */
const ABBREVIATION = /^(?:[A-ZĐƯÑ]{2,6}|\p{L})$/u;
/** No word goes on in capitals: "tÕ". */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;
/** Shares of impossible words: of a paragraph that is surely not in Unicode, and of one surely read rightly. */
const SURELY_WRONG = 0.2;
const SURELY_RIGHT = 0.1;
/** Words that settle what a paragraph is in; fewer need a paragraph like it that is settled. */
const ENOUGH_WORDS = 4;

/** Whether a word can stand in a Vietnamese text. */
export const isPossible = (word: string): boolean =>
  ABBREVIATION.test(word) || (isSyllable(word) && !CAPITAL_INSIDE.test(word));

const LONGEST_SIGN = 2;

/** A text with the signs of an old encoding turned into the letters they showed. */
export function converted(text: string, { letters }: OldEncoding): string {
  let out = "";
  for (let at = 0; at < text.length;) {
    let length = LONGEST_SIGN;
    while (length > 1 && !letters.has(text.slice(at, at + length))) length -= 1;
    const old = text.slice(at, at + length);
    out += /\d$/.test(out) ? old : (letters.get(old) ?? old);
    at += length;
  }
  return out;
}

/** What a paragraph turns out to be in, judged by its words with other letters than ASCII. */
interface Reading {
  readonly words: number;
  readonly inUnicode: boolean;
  /** The encodings that read it rightly. */
  readonly fits: readonly OldEncoding[];
}

/** Reads paragraphs; a word is looked at once in a text, however often it is said. */
function reader(): (paragraph: string) => Reading {
  const known = new Map<string, readonly boolean[]>();
  /** Whether a word is possible as it stands, and then once converted by each encoding. */
  const lookAt = (word: string): readonly boolean[] => {
    const seen = known.get(word) ?? [
      isPossible(word),
      ...OLD_ENCODINGS.map((encoding) => isPossible(converted(word, encoding))),
    ];
    known.set(word, seen);
    return seen;
  };
  return (paragraph) => {
    const words = paragraph
      .replace(BEHIND_DIGIT, "")
      .split(BETWEEN_WORDS)
      .filter((word) => TELLS_ENCODING.test(word))
      .map(lookAt);
    const impossible = (reading: number): number =>
      words.filter((possible) => possible[reading] !== true).length / words.length;
    if (ONLY_UNICODE.test(paragraph)) return { words: words.length, inUnicode: true, fits: [] };
    return {
      words: words.length,
      inUnicode: !(impossible(0) >= SURELY_WRONG),
      fits: OLD_ENCODINGS.filter((_, place) => impossible(place + 1) <= SURELY_RIGHT),
    };
  };
}

/** The encodings some longer paragraph is in for certain. */
const certainIn = (readings: readonly Reading[]): ReadonlySet<OldEncoding> =>
  new Set(
    readings
      .filter(({ words, inUnicode, fits }) => words >= ENOUGH_WORDS && !inUnicode && fits.length === 1)
      .flatMap(({ fits }) => fits),
  );

/**
 * A text with the paragraphs of old machines turned into Unicode, each judged by itself: one in TCVN3 or VNI may stand
 * among others. Only where it is certain: most of its words are impossible in Vietnamese as they stand, and hardly any
 * once converted by one encoding that longer paragraphs of the text are in. Where no longer paragraph is in Unicode,
 * those that could be either are converted with the others. The rest stays as it was, and so does a paragraph with any
 * letter that only Unicode has.
 *
 * @example inUnicode("phÊn ®Êu tû lÖ hé nghÌo d­íi 1%").text // "phấn đấu tỷ lệ hộ nghèo dưới 1%"
 */
export function inUnicode(text: string): InUnicode {
  const paragraphs = text.split("\n");
  const readings = paragraphs.map(reader());
  const certain = certainIn(readings);
  if (certain.size === 0) return { text, converted: [] };
  const mixed =
    certain.size > 1 || readings.some(({ words, inUnicode }) => words >= ENOUGH_WORDS && inUnicode);
  const counts = new Map<string, number>();
  const read = paragraphs.map((paragraph, place) => {
    const { inUnicode, fits } = at(readings, place);
    const encodings = fits.filter((one) => certain.has(one));
    const [encoding] = encodings;
    if (encoding === undefined || encodings.length > 1 || (inUnicode && mixed)) return paragraph;
    counts.set(encoding.name, (counts.get(encoding.name) ?? 0) + 1);
    return converted(paragraph, encoding);
  });
  return {
    text: read.join("\n"),
    converted: [...counts].map(([encoding, count]) => ({ encoding, paragraphs: count })),
  };
}

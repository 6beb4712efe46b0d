import { seen } from "../../domain/text";

/** A text made fit for reading, with the way back: `origins[i]` is where its character i stands in the original. */
export interface Clean {
  readonly text: string;
  readonly origins: Int32Array;
}

/** A stroke through the letter before it. */
export const STROKE = "\u0336";
/** What stands among the marks of a letter and is none. */
const NO_MARK = /[\u0336\u034f]/g;
/** Signs of notes, when no unit stands before them: "250¹ tỷ đồng", but "km²" and "10⁶". */
const RAISED = new Set(Array.from("⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾", (sign) => sign.charCodeAt(0)));
const TAKES_POWER = /(?:^|[^\p{L}\d])(?:[kdcm]?m|10)$/u;
const LONGEST_TAKING_POWER = 3;
const NEW_LINES = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);
const SPACES = new Set([0xa0, 0x1680, 0x202f, 0x205f, 0x3000]);
/** A Vietnamese letter carries at most two marks; the limit keeps a hostile run of marks cheap to compose. */
const MOST_MARKS = 8;

const TAB = 0x09;
const isControl = (code: number): boolean => code < 0x20;
const isSpace = (code: number): boolean => SPACES.has(code) || (code >= 0x2000 && code <= 0x200a);
/** Latin letters, Vietnamese ones included, are already composed when they stand alone. */
const isComposed = (code: number): boolean => code < 0x340 || (code >= 0x1ea0 && code <= 0x1eff);
const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** What replaces one character and the marks on it. */
function plainOf(piece: string, code: number): string {
  if (code === TAB) return "\t";
  if (NEW_LINES.has(code)) return "\n";
  if (isControl(code) || isSpace(code)) return " ";
  return piece.length === 1 && isComposed(code) ? piece : piece.replace(NO_MARK, "").normalize("NFC");
}

/** Where a character ends, the second half of a surrogate pair and the marks on it included. */
function endOf(input: string, from: number): number {
  const code = input.charCodeAt(from);
  const paired = code >= 0xd800 && code <= 0xdbff && from + 1 < input.length;
  let to = from + (paired ? 2 : 1);
  const limit = Math.min(input.length, to + MOST_MARKS);
  while (to < limit && isMark(input.charCodeAt(to))) to += 1;
  return to;
}

/** Whether a character says nothing: no one sees it, or it refers to a note. */
function isDropped(letter: string, code: number, before: readonly string[]): boolean {
  if (code < 0x80) return false;
  if (RAISED.has(code)) return !TAKES_POWER.test(before.slice(-LONGEST_TAKING_POWER).join(""));
  return seen(letter) === "";
}

/**
 * Composes letters and loose accents (NFC), turns every kind of space into " ", every kind of line break into "\n" and
 * drops invisible characters, strokes through letters and the numbers of notes. Tabs stay: they separate the cells of a pasted table.
 *
 * @example clean("hộ nghe\u0300o").text // "hộ nghèo"
 */
export function clean(input: string): Clean {
  const pieces: string[] = [];
  const origins: number[] = [];
  for (let from = 0; from < input.length;) {
    const code = input.charCodeAt(from);
    const to = endOf(input, from);
    if (!isDropped(input.charAt(from), code, pieces)) {
      const piece = plainOf(input.slice(from, to), code);
      pieces.push(piece);
      for (let unit = 0; unit < piece.length; unit += 1) origins.push(from);
    }
    from = to;
  }
  origins.push(input.length);
  return { text: pieces.join(""), origins: Int32Array.from(origins) };
}

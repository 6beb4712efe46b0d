import { markupKind } from "./kinds";
import { inUnicode, oldLetters } from "../letters";
import { refuse } from "./refusal";

/** What files in Unicode may begin with; the longer mark first, since it begins with the shorter. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: "utf-32le" },
  { bytes: [0, 0, 0xfe, 0xff], encoding: "utf-32be" },
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** Letters of Vietnamese texts, and the signs around them; composed and loose accents. */
const LEGIBLE =
  /[\u0300-\u036f\t\n\r\u0020-\u007e\u00a0-\u024f\u1e00-\u1eff\u2010-\u2044\u20ab\u2190-\u22ff\ufeff]/gu;
const SHARE_LEGIBLE = 0.98;
/** How much of a text tells how it is encoded. */
const SAMPLE = 20_000;

/** A text, if the bytes are one in that encoding and hold nothing else. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isLegible = (text: string): boolean =>
  (text.match(LEGIBLE)?.length ?? 0) >= SHARE_LEGIBLE * text.length && text.length > 0;

/** Whether zeros stand where UTF-32 has them: two behind or two before the letter's own bytes, all through the file. */
function isUtf32(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = (places: readonly number[]): boolean =>
    sample.every((byte, at) => byte === 0 || !places.includes(at % 4));
  return bytes.length % 4 === 0 && sample.some((byte) => byte !== 0) && (zeros([2, 3]) || zeros([0, 1]));
}

/** Text with zero bytes: UTF-16 without a mark, or no text at all. */
function textWithZeros(bytes: Uint8Array): string {
  if (isUtf32(bytes)) throw refuse("file-encoding", { encoding: "UTF-32" });
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const sample = decoded(even.subarray(0, SAMPLE), encoding);
    if (sample !== undefined && isLegible(sample)) return wholeText(bytes, encoding);
  }
  throw refuse("file-not-document");
}

const BAD = "\uFFFD";

/** How many letters are damaged, in which line, from 1, the first of them stands, and how many beyond ASCII are sound. */
function damageIn(text: string): { readonly count: number; readonly line: number; readonly sound: number } {
  let [count, line, sound] = [0, 1, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === BAD) count += 1;
    else if (letter === "\n" && count === 0) line += 1;
    else if (letter > "\x7f") sound += 1;
  }
  return { count, line, sound };
}

/** Refuses what is not in its encoding from the first byte to the last: a letter left out may be a digit. */
function wholeText(bytes: Uint8Array, encoding: string): string {
  const text = decoded(bytes, encoding);
  if (text !== undefined) return text;
  const { count, line } = damageIn(new TextDecoder(encoding).decode(bytes));
  throw refuse("file-bad-bytes", { count, line });
}

/** Bytes of an old machine, one a letter; undefined where most are UTF-8 and some are damaged. */
function oldText(bytes: Uint8Array): string | undefined {
  const { count, sound } = damageIn(new TextDecoder().decode(bytes.subarray(0, SAMPLE)));
  const text = new TextDecoder("windows-1252").decode(bytes);
  if (sound > count) return undefined;
  return oldLetters(text) !== undefined || inUnicode(text).converted.length > 0 ? text : undefined;
}

/** The text of bytes in UTF-8, or in the encoding of an old machine, its letters as they stand. */
function textOf(bytes: Uint8Array): string {
  const text = decoded(bytes, "utf-8");
  if (text !== undefined) return text;
  const markup = markupKind(new TextDecoder("windows-1252").decode(bytes.subarray(0, SAMPLE)));
  if (markup) throw markup;
  return oldText(bytes) ?? wholeText(bytes, "utf-8");
}

/**
 * Text of a plain file: UTF-8, UTF-16 with or without a byte order mark, or the encoding of an old machine, whose letters
 * come as they stand.
 *
 * Refuses ("file-encoding") UTF-32, ("file-bad-bytes") a text in which bytes are no letters, told with their number and
 * the line of the first, ("file-other-document") RTF, HTML and XML, and ("file-not-document") what is no text: a program,
 * a picture.
 */
export function plainText(bytes: Uint8Array): string {
  const encoding = MARKS.find((mark) => mark.bytes.every((byte, place) => bytes[place] === byte))?.encoding;
  if (encoding?.startsWith("utf-32") === true) throw refuse("file-encoding", { encoding: "UTF-32" });
  const marked = encoding === undefined ? undefined : wholeText(bytes, encoding);
  const text = marked ?? (bytes.includes(0) ? textWithZeros(bytes) : textOf(bytes));
  const markup = markupKind(text);
  if (markup) throw markup;
  return text;
}

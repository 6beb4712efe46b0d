import { fold } from "../domain/text";

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// JavaScript's \b takes "ạ" for a gap between words, so the ends of a word are looked up by hand.
const START = String.raw`(?<![\p{L}\d])`;
const END = String.raw`(?![\p{L}\d])`;

/**
 * The source of a pattern that finds any of the phrases as whole words in folded text, the longest first.
 *
 * @example new RegExp(anyOf(["hoá", "văn hoá"]), "u").exec("gia đình văn hóa")?.[0] // "văn hóa"
 */
export function anyOf(phrases: readonly string[]): string {
  const longestFirst = phrases.map(fold).sort((one, other) => other.length - one.length);
  return `${START}(?:${longestFirst.map(escape).join("|")})${END}`;
}

/** A pattern that finds any of the phrases as whole words in folded text. */
export const matcher = (phrases: readonly string[]): RegExp => new RegExp(anyOf(phrases), "u");

/** The same, only where the text opens with the phrase. */
export const opening = (phrases: readonly string[]): RegExp =>
  new RegExp(`^[^\\p{L}\\d]{0,3}${anyOf(phrases)}`, "u");

/** The same, only where the text closes with the phrase. */
export const closing = (phrases: readonly string[]): RegExp =>
  new RegExp(`${anyOf(phrases)}[\\s:,]{0,3}$`, "u");

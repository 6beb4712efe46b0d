import { fold, literally } from "../domain/text";

// How the expressions of the lexicon are put together: from parts with a name, each the source of an expression.

// JavaScript's \b takes "ạ" for a gap between words, so the ends of a word are looked up by hand.
const START = String.raw`(?<![\p{L}\d])`;
const END = String.raw`(?![\p{L}\d])`;

/** The expression that the parts make one after the other, for folded text. */
export const expression = (...parts: readonly string[]): RegExp => new RegExp(parts.join(""), "u");

/** The same, to be looked for everywhere. */
export const everywhere = (...parts: readonly string[]): RegExp => new RegExp(parts.join(""), "gu");

/** The source of a choice: the first part that fits counts. The parts are sources themselves, taken as they stand. */
export const oneOf = (...parts: readonly string[]): string => `(?:${parts.join("|")})`;

/**
 * The source of an expression that finds any of the phrases as whole words in folded text, the longest first.
 *
 * @example expression(anyOf(["hoá", "văn hoá"])).exec("gia đình văn hóa")?.[0] // "văn hóa"
 */
export function anyOf(phrases: readonly string[]): string {
  const longestFirst = phrases.map(fold).sort((one, other) => other.length - one.length);
  return `${START}(?:${longestFirst.map(literally).join("|")})${END}`;
}

/** Finds any of the phrases as whole words in folded text. */
export const matcher = (phrases: readonly string[]): RegExp => expression(anyOf(phrases));

/** The same, only where the text opens with the phrase. */
export const opening = (phrases: readonly string[]): RegExp =>
  expression(String.raw`^[^\p{L}\d]{0,3}`, anyOf(phrases));

/** The same, only where the text closes with the phrase. */
export const closing = (phrases: readonly string[]): RegExp =>
  expression(anyOf(phrases), String.raw`[\s:,]{0,3}$`);

/**
 * Finds the run of the given signs that ends a text. What stands behind such a sign begins none, so that a long run in
 * the middle is looked at once and not from each of its signs.
 */
export const closingRun = (signs: string): RegExp => new RegExp(`(?<![${signs}])[${signs}]+$`, "u");

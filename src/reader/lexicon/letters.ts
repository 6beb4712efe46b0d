/**
 * A word without a vowel, which no Vietnamese word is: what is left where a PDF lost letters or spaced them out. Not a
 * unit behind a figure ("5 km", "tấn/h") nor the letter of an item ("b)", "tr."). As printed.
 */
export const WITHOUT_VOWEL = /(?<![\p{L}\p{M}\d/.,-]|\d\s?)[bcdđghklmnpqrstvx]{1,3}(?![\p{L}\p{M}\d/).:-])/gu;
/** A word of small letters, abbreviations and names left out. As printed. */
export const SMALL_WORD = /(?<![\p{L}\p{M}\d/.,-])\p{Ll}{2,}(?![\p{L}\p{M}\d])/gu;
/** As many words that are no Vietnamese in a sentence come from no typing error. */
export const FEWEST_IMPOSSIBLE = 2;
/** Foreign words ("logistics", "internet") are no more of a sentence than this. */
export const SHARE_OF_FOREIGN = 0.2;
/** A letter that a font shows and that nobody can name, where it may be part of a figure or of its comparator. */
export const UNKNOWN_LETTER = /\uFFFD|\p{Co}\s*\d|\d\s*\p{Co}/u;

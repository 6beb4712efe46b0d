/**
 * A word without a vowel, which no Vietnamese word is: what is left where a PDF lost letters or spaced them out. Not a
 * unit behind a figure ("5 km", "tấn/h") nor the letter of an item ("b)", "tr."). As printed.
 */
export const WITHOUT_VOWEL = /(?<![\p{L}\p{M}\d/.,-]|\d\s?)[bcdđghklmnpqrstvx]{1,3}(?![\p{L}\p{M}\d/).:-])/gu;
/** As many in a sentence come from no typing error. */
export const FEWEST_WITHOUT_VOWEL = 2;

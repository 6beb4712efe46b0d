import { fitsRow } from "../heights";
import type { Look } from "../types";

/**
 * The most of a text that a printed row shows: a row has a greatest height, and what is below it is neither printed nor
 * missed by who reads the paper.
 *
 * @param cut the text with at most so many letters of each part that a person typed
 * @param longest letters of the longest part
 * @param width of its cell, in digits of the default font
 */
export function printed(
  cut: (letters: number) => string,
  longest: number,
  look: Look,
  width: number,
): string {
  if (fitsRow(cut(longest), look, width)) return cut(longest);
  let [fits, tooMany] = [0, longest];
  while (tooMany - fits > 1) {
    const letters = Math.floor((fits + tooMany) / 2);
    if (fitsRow(cut(letters), look, width)) fits = letters;
    else tooMany = letters;
  }
  return cut(fits);
}

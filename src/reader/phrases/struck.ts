import { COUNTS, GRADE_UPWARDS, NO_FIGURES, type NoFigure } from "../lexicon/noFigures";

/** A stretch of words, searched for what is no figure. All four texts have the same length. */
export interface Searched {
  /** The words folded, and as printed. */
  readonly key: string;
  readonly text: string;
  /** Folded, with the digits of everything that measures or counts nothing struck out. */
  readonly numbers: string;
  /** The same with the digits of what only counts ("12 chỉ tiêu") and "trở lên" of a grade struck out as well. */
  readonly figures: string;
}

const strike = (text: string): string => text.replace(/\d/g, "#");
const hide = (text: string): string => "§".repeat(text.length);

/** `left` with the digits of every match in `text` struck out. */
function struckWhere(pattern: RegExp, text: string, left: string): string {
  let words = left;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const end = index + found.length;
    words = words.slice(0, index) + strike(words.slice(index, end)) + words.slice(end);
  }
  return words;
}

function struck(left: string, key: string, text: string, patterns: readonly NoFigure[]): string {
  if (!/\d/.test(left)) return left;
  return patterns
    .filter(({ unless }) => unless?.test(key) !== true)
    .reduce(
      (words, { pattern, cased }) =>
        cased === true ? struckWhere(pattern, text, words) : words.replace(pattern, strike),
      left,
    );
}

/**
 * Looks through a stretch of words for what is no figure. `key` is `text` folded, character for character.
 *
 * @example searched("theo nghị quyết số 57, đạt 90%", "Theo Nghị quyết số 57, đạt 90%").figures // "theo nghị quyết số ##, đạt 90%"
 */
export function searched(key: string, text: string): Searched {
  const numbers = struck(key, key, text, NO_FIGURES);
  // What only counts is recognised by the words left, so an `unless` is looked for among them.
  const figures = struck(numbers, numbers, text, COUNTS).replace(GRADE_UPWARDS, hide);
  return { key, text, numbers, figures };
}

/** Whether a person should see words that gave no row: they have a number that is more than a date or a paper's. */
export const hasFigure = ({ numbers }: Searched): boolean => /\d/.test(numbers);

import type { Kind } from "../../domain/kinds";
import { AVERAGE_OF_YEARS, RECRUITS } from "../lexicon/kinds";
import type { ReadTerm } from "../phrases/years";
import type { Clues } from "./clues";

/** A term from one congress to the next, its first year the year of the congress. */
export const CONGRESS_TERM = 5;

/**
 * The first year whose growth counts. "hằng năm … tăng bình quân 10%" asks for it every year, but the first year of a
 * term, the year of the congress, has no growth of its own. Nor does it have recruits of its own: they were called up
 * before the congress.
 */
export function startYear(
  { years, lead, tail, yearly }: Clues,
  kind: Kind,
  term: ReadTerm | null,
): number | null {
  if (term === null) return years.start;
  // The term itself names no other start.
  if (years.start !== null && years.start !== term.start) return years.start;
  if (term.end - term.start !== CONGRESS_TERM) return term.start;
  const words = `${lead} ${tail}`;
  const fromTheSecond =
    (kind === "growth" && yearly && !AVERAGE_OF_YEARS.test(words)) ||
    (kind === "yearly" && RECRUITS.test(words));
  return fromTheSecond ? term.start + 1 : term.start;
}

import type { Comparator } from "../../domain/target";
import { COMPARES_AFTER, COMPARES_BEFORE, FROM, GOES_TO, RANK } from "../lexicon/comparators";

/** Words before a figure that may compare. */
const LONGEST_BEFORE = 40;

/** What the words around a figure compare. */
interface Comparing {
  readonly comparator: Comparator;
  /** How much before the figure says so. */
  readonly length: number;
  /** A place in a ranking: "trong top 10". */
  readonly rank: boolean;
}

/**
 * What the words around a figure compare; null where it is only the start of a change: "từ 20% lên 30%".
 *
 * @param before folded text up to the figure
 * @param after folded text behind its unit, up to the next figure
 * @param goesOn whether another figure follows
 * @example comparingAt("hộ nghèo còn dưới ", "", false) // { comparator: "<", length: 9, rank: false }
 */
export function comparingAt(before: string, after: string, goesOn: boolean): Comparing | null {
  const near = before.slice(-LONGEST_BEFORE);
  const rank = RANK.test(near);
  for (const { comparator, phrase, pattern } of COMPARES_BEFORE) {
    const match = pattern.exec(near);
    if (match === null) continue;
    if (phrase === FROM && goesOn && GOES_TO.test(after)) return null;
    const own = comparator === ">=" ? (saidAfter(after) ?? comparator) : comparator;
    return { comparator: own, length: match[0].length, rank };
  }
  return { comparator: saidAfter(after) ?? "=", length: 0, rank };
}

const saidAfter = (words: string): Comparator | undefined =>
  COMPARES_AFTER.find(([, pattern]) => pattern.test(words))?.[0];

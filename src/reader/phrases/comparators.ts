import { at } from "../../domain/at";
import type { Comparator } from "../../domain/target";
import {
  COMPARATOR_OF,
  COMPARES_AFTER,
  COMPARES_BEFORE,
  FROM,
  GOES_TO,
  RANK,
  SIGNS,
} from "../lexicon/comparators";

/** Words before a figure that may compare. */
const LONGEST_BEFORE = 40;

/** What the words around a figure compare. */
interface Comparing {
  readonly comparator: Comparator;
  /** How many characters before the figure say so. */
  readonly length: number;
  /** A place in a ranking: "trong top 10". */
  readonly rank: boolean;
}

/** What the words before a figure compare, and how many characters of them say so; null where none do. */
function saidBefore(words: string): { comparator: Comparator; length: number; phrase: string } | null {
  for (const [comparator, sign] of SIGNS) {
    const length = sign.exec(words)?.[0].length;
    if (length !== undefined) return { comparator, length, phrase: "" };
  }
  const match = COMPARES_BEFORE.exec(words);
  if (match === null) return null;
  const phrase = at(match, 1);
  const comparator = COMPARATOR_OF.get(phrase);
  return comparator === undefined ? null : { comparator, length: match[0].length, phrase };
}

const saidAfter = (words: string): Comparator | undefined =>
  COMPARES_AFTER.find(([, pattern]) => pattern.test(words))?.[0];

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
  const said = saidBefore(near);
  if (said === null) return { comparator: saidAfter(after) ?? "=", length: 0, rank };
  if (said.phrase === FROM && goesOn && GOES_TO.test(after)) return null;
  const upwards = said.comparator === ">=" ? saidAfter(after) : undefined;
  return { comparator: upwards ?? said.comparator, length: said.length, rank };
}

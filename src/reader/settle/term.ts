import { at } from "../../domain/at";
import {
  CONGRESS,
  COUNCIL_TERM,
  DUE,
  ORIENTATION,
  PLAN_OF_YEAR,
  TERM_PERIOD,
  YEAR_PLANNED,
} from "../lexicon/years";
import type { ReadTerm } from "../phrases/years";

interface Period {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** What a text names, and how often. */
interface Named {
  readonly periods: readonly Period[];
  /** The terms congresses open: "2025-2030". */
  readonly congresses: ReadonlySet<string>;
  readonly dues: ReadonlyMap<number, number>;
  readonly plans: ReadonlyMap<number, number>;
}

const LONGEST_TERM = 10;
/** A term by name counts as often as two periods. */
const NAMED_WEIGHT = 2;
/** From one congress to the next. */
const YEARS_OF_A_TERM = 5;

function tally<K>(counts: Map<K, number>, key: K, weight = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + weight);
}

const termName = (start: number, end: number): string => `${String(start)}-${String(end)}`;

function namedIn(keys: readonly string[]): Named {
  const congresses = new Set<string>();
  const periods = new Map<string, number>();
  const dues = new Map<number, number>();
  const plans = new Map<number, number>();
  for (const key of keys) {
    const text = key.replace(ORIENTATION, " ").replace(COUNCIL_TERM, " ");
    for (const [, year] of [...text.matchAll(PLAN_OF_YEAR), ...text.matchAll(YEAR_PLANNED)])
      tally(plans, Number(year));
    for (const [, named, from, to] of text.matchAll(TERM_PERIOD)) {
      const length = Number(to) - Number(from);
      if (length < 1 || length > LONGEST_TERM) continue;
      tally(periods, termName(Number(from), Number(to)), named === undefined ? 1 : NAMED_WEIGHT);
    }
    for (const [, from, to] of text.matchAll(CONGRESS)) congresses.add(termName(Number(from), Number(to)));
    for (const [, year] of text.matchAll(DUE)) tally(dues, Number(year));
  }
  const counted = [...periods].map(([period, count]) => {
    const years = period.split("-").map(Number);
    return { start: at(years, 0), end: at(years, 1), count };
  });
  return { periods: counted, congresses, dues, plans };
}

const most = (counts: ReadonlyMap<number, number>): readonly [year: number, count: number] | undefined =>
  [...counts].sort(([, one], [, other]) => other - one)[0];

/** Of the periods at least a quarter as frequent as the most frequent, the one that ends last. */
function latestOf(periods: readonly Period[], frequent: number): Period | undefined {
  return periods
    .filter(({ count }) => count * 4 >= frequent)
    .sort((one, other) => other.end - one.end || other.count - one.count)[0];
}

/**
 * Results of the last term are told at length. A later year in which things are due shows that a new term has begun,
 * unless the text is about the congress of that very term and looks no further than it.
 */
function hasNewTerm({ start, end }: Period, { congresses, dues }: Named): boolean {
  const next = dues.get(end + YEARS_OF_A_TERM);
  const holds = congresses.has(termName(start, end)) && (dues.get(end) ?? 0) >= (next ?? 0);
  return next !== undefined && !holds;
}

/**
 * The term a text is about. Of the period it names most and those at least a quarter as frequent, it is the one that
 * ends last; a term by name ("nhiệm kỳ") counts twice, and the term of a council does not count. A plan of one year is
 * about that year. Without a period, it is the five years up to the year in which most things are due. null when no
 * year is named at all.
 *
 * @example termOf(["nhiệm kỳ 2025 - 2030", "kết quả nhiệm kỳ 2020-2025"]) // { start: 2025, end: 2030, guessed: false }
 */
export function termOf(keys: readonly string[]): ReadTerm | null {
  const named = namedIn(keys);
  const frequent = Math.max(0, ...named.periods.map(({ count }) => count));
  const plan = [...named.plans].sort(([one], [other]) => other - one)[0];
  if (plan !== undefined && plan[1] * 2 > frequent) return { start: plan[0], end: plan[0], guessed: false };
  const latest = latestOf(named.periods, frequent);
  if (latest !== undefined && !hasNewTerm(latest, named))
    return { start: latest.start, end: latest.end, guessed: false };
  const end = latest === undefined ? most(named.dues)?.[0] : latest.end + YEARS_OF_A_TERM;
  return end === undefined ? null : { start: end - YEARS_OF_A_TERM, end, guessed: true };
}

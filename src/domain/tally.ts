import { groupsBy } from "./groups";
import { type Verdict, verdictOf } from "./verdict";

/** What a report needs to count one target. */
export interface Judged {
  /** null where the cell holds an error or a word the method does not have. */
  readonly verdict: Verdict | null;
  /** The word of whoever has the authority to decide, as typed; "" where there is none. */
  readonly officialVerdict: string;
  /** Where it stands in the programme: "II.1.2.2(5)". */
  readonly clause: string;
  readonly dueYear: number | null;
}

/** What a report counts: the numbered items of the programme, or the components they are made of. */
export const COUNT_BASES = ["item", "component"] as const;
export type CountBase = (typeof COUNT_BASES)[number];

/** How many targets stand in each class of a report. The parts of `ongoing` and all other classes add up to `total`. */
export interface Classes {
  readonly total: number;
  readonly exceeded: number;
  readonly met: number;
  /** Not due: on the way, late, and in danger. */
  readonly ongoing: { readonly onTrack: number; readonly slow: number; readonly atRisk: number };
  /** Due and not met, `nearly` among them. */
  readonly missed: number;
  readonly nearly: number;
  /** Not due yet, or without enough figures. */
  readonly open: number;
  /** Targets whose verdict could not be read. */
  readonly unread: number;
}

export interface Tally extends Classes {
  /** What was counted. */
  readonly base: CountBase;
  readonly items: number;
  readonly components: number;
  /** Components that belong to no item. */
  readonly outside: number;
}

/** The verdict that counts in a report: the official one where it is a word of the method, else the computed one. */
const verdictInForce = ({
  verdict,
  officialVerdict,
}: Pick<Judged, "verdict" | "officialVerdict">): Verdict | null => verdictOf(officialVerdict) ?? verdict;

/** Words of a target that is on its way; in the year it is due they say that it did not arrive. */
export const BEHIND: readonly Verdict[] = ["slow", "unlikely", "backsliding"];

/** The verdict in force as it is counted: what lags behind in its due year is not met. */
export function verdictCounted(target: Judged, asOf: number): Verdict | null {
  const verdict = verdictInForce(target);
  const isDue = target.dueYear !== null && target.dueYear <= asOf;
  return isDue && verdict !== null && BEHIND.includes(verdict) ? "missed" : verdict;
}

/** Verdicts from the weakest: an item stands where its weakest part does. null: a verdict that can't be read. */
export const FROM_WEAKEST: readonly (Verdict | null)[] = [
  "missed",
  "nearly",
  "backsliding",
  "unlikely",
  "slow",
  null,
  "no-data",
  "not-due",
  "on-track",
  "met",
  "exceeded",
];

/** Where an item stands by its parts: at the weakest, but beyond as soon as all are met and one is beyond. */
function weakest(parts: readonly (Verdict | null)[]): Verdict | null {
  const found = FROM_WEAKEST.find((verdict) => parts.includes(verdict)) ?? null;
  return found === "met" && parts.includes("exceeded") ? "exceeded" : found;
}

/**
 * Whether a clause is an item of the programme, whose targets are its parts: it ends with a number in brackets.
 *
 * @example isItem("II.1.2.1(1)") // true
 */
export const isItem = (clause: string): boolean => clause.endsWith(")");

function classesOf(verdicts: readonly (Verdict | null)[]): Classes {
  const count = (...those: readonly (Verdict | null)[]) =>
    verdicts.filter((verdict) => those.includes(verdict)).length;
  return {
    total: verdicts.length,
    exceeded: count("exceeded"),
    met: count("met"),
    ongoing: { onTrack: count("on-track"), slow: count("slow"), atRisk: count("unlikely", "backsliding") },
    missed: count("missed", "nearly"),
    nearly: count("nearly"),
    open: count("not-due", "no-data"),
    unread: count(null),
  };
}

/**
 * Counts targets for a report of a year. Where no clause is an item, components are counted whatever is asked for.
 *
 * @example
 * tally([{ verdict: "slow", officialVerdict: "Đạt", clause: "II.1(1)", dueYear: 2030 }], 2026, "item")
 * // { total: 1, met: 1, exceeded: 0, …, base: "item", items: 1, components: 1, outside: 0 }
 */
export function tally(targets: readonly Judged[], asOf: number, base: CountBase): Tally {
  const judged = targets.map((target) => ({
    clause: target.clause,
    verdict: verdictCounted(target, asOf),
  }));
  // Cells compare without regard to case.
  const parts = groupsBy(
    judged.filter(({ clause }) => isItem(clause)),
    ({ clause }) => clause.toLowerCase(),
  );
  const items = [...parts.values()].map((those) => weakest(those.map(({ verdict }) => verdict)));
  const components = judged.map(({ verdict }) => verdict);
  const counted = items.length === 0 ? "component" : base;
  return {
    ...classesOf(counted === "item" ? items : components),
    base: counted,
    items: items.length,
    components: targets.length,
    outside: targets.filter(({ clause }) => !isItem(clause)).length,
  };
}

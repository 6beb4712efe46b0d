import { type Verdict, VERDICTS, verdictOf } from "./verdict";

/** What a report needs to count one target. */
export interface Judged {
  /** null where the cell holds an error or a word the method does not have. */
  readonly verdict: Verdict | null;
  /** The word of whoever has the authority to decide, as typed; "" where there is none. */
  readonly officialVerdict: string;
}

/** The verdicts of a target that is not met. */
export type Unmet = Exclude<Verdict, "exceeded" | "met">;

const UNMET: readonly Unmet[] = VERDICTS.flatMap(({ code }) =>
  code === "exceeded" || code === "met" ? [] : [code],
);

export interface Tally {
  readonly total: number;
  /** Exceeded ones included. */
  readonly met: number;
  readonly exceeded: number;
  /** Every other verdict that came up, in the order of the method. */
  readonly others: readonly { readonly verdict: Unmet; readonly count: number }[];
  /** Targets whose verdict could not be read. */
  readonly unread: number;
}

/** The verdict that counts in a report: the official one where it is a word of the method, else the computed one. */
export const verdictInForce = ({ verdict, officialVerdict }: Judged): Verdict | null =>
  verdictOf(officialVerdict) ?? verdict;

/**
 * Counts targets for a report. The parts add up to the total: met + others + unread.
 *
 * @example tally([{ verdict: "slow", officialVerdict: "Đạt" }]) // { total: 1, met: 1, exceeded: 0, others: [], unread: 0 }
 */
export function tally(targets: readonly Judged[]): Tally {
  const inForce = targets.map(verdictInForce);
  const countOf = (verdict: Verdict | null) => inForce.filter((one) => one === verdict).length;
  const exceeded = countOf("exceeded");
  return {
    total: targets.length,
    met: exceeded + countOf("met"),
    exceeded,
    others: UNMET.map((verdict) => ({ verdict, count: countOf(verdict) })).filter(({ count }) => count > 0),
    unread: countOf(null),
  };
}

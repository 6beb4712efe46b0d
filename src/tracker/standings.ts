import type { Verdict } from "../domain/verdict";
import type { StatusRow } from "./port";

/** Verdicts that share a colour and stand together wherever targets are counted at a glance, from the best. */
export const STANDINGS = {
  done: ["exceeded", "met"],
  coming: ["on-track"],
  slow: ["slow", "nearly"],
  unlikely: ["unlikely"],
  failing: ["backsliding", "missed"],
  open: ["not-due", "no-data"],
  /** Cells that hold no word of the method. */
  unreadable: [null],
} as const satisfies Readonly<Record<string, readonly (Verdict | null)[]>>;

export type Standing = keyof typeof STANDINGS;

/** Whether a verdict belongs to a standing. */
export const standsAt = (verdict: Verdict | null, standing: Standing): boolean =>
  STANDINGS[standing].some((one) => one === verdict);

/** How many targets stand where, from the best; where none stands is left out. */
export const standingCounts = (
  rows: readonly StatusRow[],
): readonly { readonly standing: Standing; readonly count: number }[] =>
  (Object.keys(STANDINGS) as Standing[])
    .map((standing) => ({
      standing,
      count: rows.filter(({ verdict }) => standsAt(verdict, standing)).length,
    }))
    .filter(({ count }) => count > 0);

import { COLOUR_GROUPS, type ColourGroup, colourGroupOf, type Verdict } from "../domain/verdict";
import type { StatusRow } from "./port";

export type Standing = ColourGroup["code"] | "unreadable";

type Verdicts = readonly [Verdict | null, ...(Verdict | null)[]];

/**
 * Where targets may stand, from the best, with the verdicts of each: those that share a colour, and cells that hold no
 * word of the method.
 */
export const STANDINGS: ReadonlyMap<Standing, Verdicts> = new Map<Standing, Verdicts>([
  ...COLOUR_GROUPS.map(({ code, verdicts }): [Standing, Verdicts] => [code, verdicts]),
  ["unreadable", [null]],
]);

/** The verdicts of a standing. */
export const verdictsAt = (standing: Standing): Verdicts => STANDINGS.get(standing) ?? [null];

/** Whether a verdict belongs to a standing. */
export const standsAt = (verdict: Verdict | null, standing: Standing): boolean =>
  (verdict === null ? "unreadable" : colourGroupOf(verdict).code) === standing;

/** How many targets stand where, from the best; where none stands is left out. */
export const standingCounts = (
  rows: readonly StatusRow[],
): readonly { readonly standing: Standing; readonly count: number }[] =>
  [...STANDINGS.keys()]
    .map((standing) => ({
      standing,
      count: rows.filter(({ verdict }) => standsAt(verdict, standing)).length,
    }))
    .filter(({ count }) => count > 0);

import { parseKind } from "../domain/kinds";
import { maySlip } from "../domain/scale";
import type { SharedGroup } from "./shared";

/**
 * What the figures of a shared target are averaged by: another shared target, such as households, that a person chose for
 * it. Ids of groups, by the id of the group that is averaged; none is averaged without.
 */
export type Weights = ReadonlyMap<string, string>;

/** Kinds whose figures are amounts of things. */
const AMOUNTS = ["total", "count"];

const unitsOf = ({ members }: SharedGroup) => members.map(({ row }) => row.figuresUnit);

/** Of a hundred, or of one of something: such figures are never added up. */
const isPer = (unit: string): boolean => /[%‰/]/.test(unit);

/** The figures of the reporting year, by the place of their commune. */
const figuresOf = ({ members }: SharedGroup): ReadonlyMap<number, number> =>
  new Map(
    members.flatMap(({ commune, row }) =>
      typeof row.actual === "number" ? [[commune, row.actual] as const] : [],
    ),
  );

/** What figures of several communes come to, and of how many of them. */
interface Total {
  readonly value: number;
  readonly of: number;
}

/** The sum of a group's figures; null where they can't be added up. */
export function sumOf(group: SharedGroup): Total | null {
  if (!AMOUNTS.includes(parseKind(group.kind) ?? "") || unitsOf(group).some(isPer)) return null;
  const figures = [...figuresOf(group).values()];
  return figures.length === 0
    ? null
    : { value: figures.reduce((total, one) => total + one, 0), of: figures.length };
}

/** Whether a group's figures are rates, which can be averaged by what they are rates of. */
export const isRate = (group: SharedGroup): boolean =>
  unitsOf(group).every(isPer) && figuresOf(group).size > 0;

/** Whether a group's figures can be weights: amounts above 0. */
export const isWeight = (group: SharedGroup): boolean =>
  !unitsOf(group).some(isPer) && [...figuresOf(group).values()].some((figure) => figure > 0);

/**
 * The mean of rates, each counted by the weight of its commune: Σ wᵢxᵢ / Σ wᵢ over the communes that have both. "none" where
 * no commune has, "mixed" where a figure may be a share of 1 beside percentages (0.92 beside 91), which nobody can tell.
 *
 * @example meanOf(rates, households) // 2 % of 300 and 4 % of 100 households: { value: 2.5, of: 2 }
 */
export function meanOf(rates: SharedGroup, weights: SharedGroup): Total | "none" | "mixed" {
  const weightIn = figuresOf(weights);
  const pairs = [...figuresOf(rates)].flatMap(([commune, rate]) => {
    const weight = weightIn.get(commune) ?? 0;
    return weight > 0 ? [{ rate, weight }] : [];
  });
  if (pairs.length === 0) return "none";
  if (pairs.some(({ rate }) => pairs.some(({ rate: other }) => maySlip(rate, other)))) return "mixed";
  const all = pairs.reduce((sum, { weight }) => sum + weight, 0);
  return {
    value: pairs.reduce((sum, { rate, weight }) => sum + rate * weight, 0) / all,
    of: pairs.length,
  };
}

import { type CountBase, isItem } from "../domain/tally";

/** Stands in place of a number before a component that belongs to no item of the programme. */
export const OUTSIDE = "*";

/**
 * Numbers of targets in the order they stand in, so that the last one is how many there are: items, with their parts
 * counted under them, or components throughout.
 *
 * @param clauses where each target stands in the programme
 * @example numbersOf(["II.1(1)", "II.1(1)", "II.1(2)", "II.2"], "item") // ["1.1", "1.2", 2, "*"]
 * @example numbersOf(["II.1(1)", "II.1(1)"], "component") // [1, 2]
 */
export function numbersOf(clauses: readonly string[], base: CountBase): readonly (number | string)[] {
  const parts = new Map<string, number>();
  for (const clause of clauses.filter(isItem)) parts.set(clause, (parts.get(clause) ?? 0) + 1);
  if (base === "component" || parts.size === 0) return clauses.map((_, place) => place + 1);
  const seen = new Map<string, { readonly item: number; part: number }>();
  return clauses.map((clause) => {
    if (!isItem(clause)) return OUTSIDE;
    const known = seen.get(clause) ?? { item: seen.size + 1, part: 0 };
    seen.set(clause, known);
    known.part += 1;
    return parts.get(clause) === 1 ? known.item : `${known.item}.${known.part}`;
  });
}

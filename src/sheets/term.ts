import type { Programme } from "../programme/types";

/** Every year of the programme's term, ascending. */
export function termYears(programme: Programme): readonly number[] {
  const { start, end } = programme.term;
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

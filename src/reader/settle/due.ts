import { type ReadTerm, type Years, namesEndOfTerm } from "../phrases/years";

/** The year something has to be met by, and whether the text tells it or the term's last year was taken. */
export interface Due {
  readonly year: number | null;
  readonly told: boolean;
}

/**
 * When the words of a target make it due.
 *
 * @param words folded words of the target
 * @param own years they name themselves
 * @param years years that hold, named here or before
 */
export function dueOf(words: string, own: Years, years: Years, term: ReadTerm | null): Due {
  if (own.due !== null) return { year: own.due, told: true };
  if (term !== null && namesEndOfTerm(words)) return { year: term.end, told: true };
  if (years.due !== null) return { year: years.due, told: true };
  return { year: term?.end ?? null, told: false };
}

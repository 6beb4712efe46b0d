import { inForce, latestBreak } from "../domain/adjustment";
import { ADJUSTED, type AdjustedWord } from "../domain/adjustment";
import type { JournalRow, StatusRow } from "./port";

/** A row of the journal that counts, as its cells count it. */
type Counted = JournalRow & { readonly fromYear: number };

/** Whether a row of the journal changes anything: it names what is changed, from a year of the term, and what held before. */
export const counts = (row: JournalRow, { figures }: StatusRow): row is Counted =>
  row.about !== null &&
  figures.some(({ year }) => year === row.fromYear) &&
  (row.about === ADJUSTED.break || row.before !== "");

const rowsAbout = (row: StatusRow, word: AdjustedWord): readonly Counted[] =>
  row.journal.filter((one): one is Counted => one.about === word && counts(one, row));

/** What a target is judged by in one year. */
export interface Terms {
  readonly target: string;
  /** A year, or text where the journal has some: "-" for none. */
  readonly due: number | string | null;
  readonly breakYear: number | null;
}

/** The target, due year and break in force in a year, by the journal as the cells read it. */
export function termsIn(row: StatusRow, year: number): Terms {
  return {
    target: inForce(rowsAbout(row, ADJUSTED.target), row.targetNow, year),
    due: inForce<number | string | null>(rowsAbout(row, ADJUSTED.due), row.dueYearNow, year),
    breakYear: latestBreak(
      rowsAbout(row, ADJUSTED.break).map(({ fromYear }) => fromYear),
      year,
    ),
  };
}

/**
 * What a row of the journal changes, in the words of its column "Nội dung": the target's text, its due year (both
 * also titles of ChiTieu), or the year from which figures are no longer comparable with earlier ones.
 */
export const ADJUSTED = { target: "Mục tiêu", due: "Năm đích", break: "Thay đổi chuẩn" } as const;

export type AdjustedWord = (typeof ADJUSTED)[keyof typeof ADJUSTED];

/** A row of the journal about one target, reduced to what decides what is in force. */
export interface JournalNote {
  /** What was changed; null where the cell holds another word, so that the row changes nothing. */
  readonly about: AdjustedWord | null;
  /** What held before; blank for a break. */
  readonly before: string;
  /** First year the change applies to; null where the cell holds no year, so that the row changes nothing. */
  readonly fromYear: number | null;
}

/** A target with its journal. */
export interface Journalled {
  /** What holds since the latest change. */
  readonly targetNow: string;
  readonly dueYearNow: number | null;
  /** One entry for each year of the term. */
  readonly figures: readonly { readonly year: number }[];
  /** In the order the rows were written. */
  readonly journal: readonly JournalNote[];
}

/** What a target is judged by in one year. */
export interface InForce {
  readonly target: string;
  /** A year, or text where the journal has some: "-" for none. */
  readonly due: number | string | null;
  /** Year of the latest break so far. */
  readonly breakYear: number | null;
}

/** A row that changes something, so its year is known. */
type Counted<Row> = Row & { readonly fromYear: number };

/** Whether a row changes anything: it must say what changes, from which year of the term, and what held before. */
export const counts = <Row extends JournalNote>(
  row: Row,
  { figures }: Pick<Journalled, "figures">,
): row is Counted<Row> =>
  row.about !== null &&
  figures.some(({ year }) => year === row.fromYear) &&
  (row.about === ADJUSTED.break || row.before !== "");

/**
 * The target, due year and break in force in a year. Until a change comes into force its target is judged by what the
 * change replaced; when several changes fall in one year, the first says what held before them all.
 *
 * `sheets/inForce.ts` has the same rule as formulas.
 *
 * @example inForce({ targetNow: "> 92", journal: [{ about: "Mục tiêu", before: "> 90", fromYear: 2028 }], … }, 2027).target
 * // "> 90"
 */
export function inForce(target: Journalled, year: number): InForce {
  const rows = target.journal.filter((row) => counts(row, target));
  return {
    target: replacedAfter(rows, ADJUSTED.target, year) ?? target.targetNow,
    due: replacedAfter(rows, ADJUSTED.due, year) ?? target.dueYearNow,
    breakYear: latestBreak(rows, year),
  };
}

/** What the earliest change after a year replaced; undefined where there is no such change. */
function replacedAfter(
  rows: readonly Counted<JournalNote>[],
  about: AdjustedWord,
  year: number,
): string | undefined {
  let next: Counted<JournalNote> | undefined;
  for (const row of rows)
    if (row.about === about && row.fromYear > year && (!next || row.fromYear < next.fromYear)) next = row;
  return next?.before;
}

function latestBreak(rows: readonly Counted<JournalNote>[], year: number): number | null {
  let latest: number | null = null;
  for (const { about, fromYear } of rows)
    if (about === ADJUSTED.break && fromYear <= year && (latest === null || fromYear > latest))
      latest = fromYear;
  return latest;
}

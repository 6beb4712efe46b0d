import { withUnit } from "../domain/target";
import { CODE, COLUMNS } from "../sheets/columns";
import { readers, textOf } from "../tracker/table";
import type { RolledBook } from "./tidy";

/** One target whose verdict in the workbook is not what the rules give. */
export interface Difference {
  readonly code: string;
  /** What the cell shows, an error of Excel included. */
  readonly shown: string;
  readonly judged: string;
}

/** NLB.STATUS, as `src/functions/functions.ts` has it. */
type Status = (
  values: unknown[][],
  years: unknown[][],
  target: unknown,
  due: unknown,
  kind: unknown,
  asOf: unknown,
  breakYear: unknown,
) => unknown;

/**
 * Judges every target of a workbook anew, in its reporting year and from the figures typed in it, and tells where its
 * cells show another word: they were not calculated since, were typed over, or an earlier version judged them.
 *
 * @param status the rules
 */
export function rejudged({ snapshot, tables }: RolledBook, status: Status): readonly Difference[] {
  const { ChiTieu } = COLUMNS;
  const breaks = new Map(
    readers<"ChiTieu">(tables.get("ChiTieu") ?? { titles: [], rows: [] }).map((read) => [
      textOf(read(CODE)),
      read(ChiTieu.breakYear),
    ]),
  );
  return snapshot.rows.flatMap((row): readonly Difference[] => {
    const figures = row.figures.filter(({ year }) => row.firstYear === null || year >= row.firstYear);
    const answer = status(
      // A typed 0 is a figure; Excel for Windows hands an empty cell over as one.
      [figures.map(({ used }) => (used === 0 ? "0" : used))],
      [figures.map(({ year }) => year)],
      withUnit(row.target, row.unit),
      row.dueYear,
      row.kind,
      snapshot.reportingYear,
      breaks.get(row.code) ?? null,
    );
    const judged = typeof answer === "string" ? answer : "#VALUE!";
    return judged === row.verdictText ? [] : [{ code: row.code, shown: row.verdictText, judged }];
  });
}

import { runsOf } from "../domain/runs";
import type { Column } from "./types";

/** Columns that go into collapsed groups. */
export const foldedAll = (columns: readonly Omit<Column, "folded">[]): readonly Column[] =>
  columns.map((column) => ({ ...column, folded: true }));

/**
 * First and last place of each run of folded columns, which is one outline group.
 *
 * @example foldedRuns([{}, { folded: true }, { folded: true }, {}]) // [[1, 2]]
 */
export const foldedRuns = (
  columns: readonly { readonly folded?: boolean }[],
): readonly (readonly [first: number, last: number])[] =>
  runsOf(columns, ({ folded }) => folded === true).filter(([first]) => columns[first]?.folded === true);

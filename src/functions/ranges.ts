import { at } from "../domain/at";

/**
 * The rows of an argument: a range as it is, one cell as a 1×1 range. A list of plain cells, which no host hands over
 * but a caller in code may, is one row.
 */
export function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  return isGrid(rows) ? rows : [rows];
}

const isGrid = (rows: readonly unknown[]): rows is readonly (readonly unknown[])[] => Array.isArray(rows[0]);

/** The cells of an argument in one line, whether the range lies along a row or a column. */
export function lineOf(argument: unknown): readonly unknown[] {
  const rows = rowsOf(argument);
  return rows.length === 1 ? at(rows, 0) : rows.flat();
}

/** Whether an optional argument was left out: null, undefined, or one cell that is blank or 0. */
export function isOmitted(argument: unknown): boolean {
  const line = lineOf(argument);
  return (
    line.length === 0 ||
    (line.length === 1 && (line[0] === null || line[0] === undefined || line[0] === "" || line[0] === 0))
  );
}

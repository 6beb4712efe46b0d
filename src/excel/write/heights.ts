import { at } from "../../domain/at";
import { runsOf } from "./runs";

/**
 * Gives rows that follow one another their heights, neighbours of one height by one call. Excel fits no row when a
 * formula's result changes, so this goes with whatever changes the texts that may stand in them.
 *
 * @param rows cells of those rows
 * @param heights one in points for each row
 */
export function writeHeights(rows: Excel.Range, heights: readonly number[]): void {
  for (const [from, to] of runsOf(heights, (height) => height))
    rows.getRow(from).getResizedRange(to - from, 0).format.rowHeight = at(heights, from);
}

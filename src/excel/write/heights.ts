/**
 * Gives rows that follow one another their heights, in one call. Excel fits no row when a formula's result changes, so
 * this goes with whatever changes the texts that may stand in them.
 *
 * @param rows cells that begin with those of the first of the rows
 * @param heights one in points for each row
 */
export function writeHeights(rows: Excel.Range, heights: readonly number[]): void {
  if (heights.length === 0) return;
  rows
    .getRow(0)
    .getResizedRange(heights.length - 1, 0)
    .setRowProperties(heights.map((rowHeight) => ({ format: { rowHeight } })));
}

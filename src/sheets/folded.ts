/**
 * First and last place of each run of folded columns, which is one outline group.
 *
 * @example foldedRuns([{}, { folded: true }, { folded: true }, {}]) // [[1, 2]]
 */
export function foldedRuns(
  columns: readonly { readonly folded?: boolean }[],
): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  columns.forEach(({ folded }, place) => {
    if (folded !== true) return;
    const run = runs.at(-1);
    if (run?.[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  });
  return runs;
}

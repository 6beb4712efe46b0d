/**
 * Runs of neighbours that agree in `key`, as first and last place.
 *
 * @example runsOf(["a", "a", "b"], (letter) => letter) // [[0, 1], [2, 2]]
 * @example runsOf([4, 5, 7], (number, place) => number - place) // [[0, 1], [2, 2]]
 */
export function runsOf<T>(
  items: readonly T[],
  key: (item: T, place: number) => unknown,
): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  let before: unknown;
  items.forEach((item, place) => {
    const now = key(item, place);
    const run = runs.at(-1);
    if (run && now === before) run[1] = place;
    else runs.push([place, place]);
    before = now;
  });
  return runs;
}

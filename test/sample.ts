/**
 * Short tests take a sample of what long ones try whole. The sample is chosen by the day, so that in time the short
 * tests try everything too; scripts/test.mjs prints the seed. `SEED=20261129 npm test` takes the sample of that day
 * again.
 */
const today = new Date();
export const SEED = Number(
  process.env["SEED"] ?? today.getFullYear() * 10_000 + (today.getMonth() + 1) * 100 + today.getDate(),
);

/** Numbers from 0 to below 1, the same for the same seed: a linear congruential generator (Numerical Recipes, 7.1). */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** `count` of them, each at most once, in their order; all where there are no more. */
export function sample<T>(from: readonly T[], count: number): readonly T[] {
  const random = pseudoRandom(SEED);
  const places = from.map((_, place) => place);
  while (places.length > count) places.splice(Math.floor(random() * places.length), 1);
  return places.flatMap((place) => from.slice(place, place + 1));
}

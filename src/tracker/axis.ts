/** Steps that people count in, times a power of ten. */
const NICE = [1, 1.5, 2, 2.5, 3, 4, 5];

/** A change of this share of the largest figure fills the axis at most: a slip of a point must not look like a fall. */
const LEAST_SPAN = 0.1;

/**
 * Three values to mark on an axis, evenly spaced, round, with all figures between the first and the last. The axis
 * begins at zero unless the figures keep far from it; where percentages reach near the top it ends at 100.
 *
 * @param whole what a figure cannot exceed, such as 100 for a percentage; null for no such bound
 * @example axisOf([38, 31, 0], null) // [0, 20, 40]
 * @example axisOf([97, 99.5], 100) // [80, 90, 100]
 */
export function axisOf(values: readonly number[], whole: number | null): readonly [number, number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const largest = Math.max(Math.abs(least), Math.abs(most));
  const size = largest < 1e-12 ? 1 : largest;
  const lacking = Math.max(0, LEAST_SPAN * size - (most - least)) / 2;
  const low = least < 0 ? least - lacking : least <= most / 2 ? 0 : Math.max(0, least - lacking);
  const high = most < 0 && most >= least / 2 ? 0 : most + lacking;
  const power = 10 ** Math.floor(Math.log10((high - low) / 2));
  const steps = [power, 10 * power].flatMap((unit) => NICE.map((nice) => nice * unit));
  const startOf = (step: number) => Math.floor(low / step + 1e-9) * step;
  const step = steps.find((one) => startOf(one) + 2 * one >= high - 1e-9 * size) ?? 10 * power;
  const start = startOf(step);
  const over = whole !== null && most <= whole && start + 2 * step > whole;
  const first = over ? Math.min(low, Math.max(Math.min(0, low), whole - 2 * step)) : start;
  const last = over ? whole : start + 2 * step;
  return [tidy(first), tidy((first + last) / 2), tidy(last)];
}

/** Without the crumbs that binary fractions leave: 0.30000000000000004 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));

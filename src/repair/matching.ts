import { at } from "../domain/at";
import { runsOf } from "../domain/runs";

/** How a row of labels, perhaps changed by hand, matches the standard one. */
export interface Matching {
  /** Place of each label that is surely a standard one under another name → that one. */
  readonly sure: ReadonlyMap<number, string>;
  /**
   * Place of each strange label that stands where exactly one standard label is missing → that one. It may as well be
   * somebody's own in the place of one deleted: only a person can tell.
   */
  readonly guessed: ReadonlyMap<number, string>;
  /** Standard labels that are nowhere, in their order; those guessed are among them. */
  readonly missing: readonly string[];
  /** Places of labels that stand a second time. */
  readonly repeated: readonly number[];
  /** Places of labels the standard does not have. */
  readonly unknown: readonly number[];
}

/** What is known of labels besides how they read. */
interface Known {
  /** Labels that belong there though the standard does not have them. */
  readonly keeps?: ReadonlySet<string>;
  /** Place of a strange label → the missing standard one that what stands with it shows it to be. */
  readonly shown?: ReadonlyMap<number, string>;
}

/** A label whatever its case, its white space and the way its letters are composed. */
export const spelt = (label: string) => label.normalize("NFC").replace(/\s+/g, "").toLowerCase();

/** Standard labels at their places: those that read so, then those that are surely meant. */
function settle(standard: readonly string[], actual: readonly string[], shown: ReadonlyMap<number, string>) {
  const ours = new Set(standard);
  const places = new Map<string, number>();
  const repeated: number[] = [];
  actual.forEach((label, index) => {
    if (!ours.has(label)) return;
    if (places.has(label)) repeated.push(index);
    else places.set(label, index);
  });
  const bySpelling = new Map(standard.map((label) => [spelt(label), label]));
  const sure = new Map<number, string>();
  actual.forEach((label, index) => {
    const meant = shown.get(index) ?? (ours.has(label) ? undefined : bySpelling.get(spelt(label)));
    if (meant === undefined || places.has(meant)) return;
    sure.set(index, meant);
    places.set(meant, index);
  });
  return { places, sure, repeated: repeated.filter((index) => !sure.has(index)) };
}

/**
 * What strange labels may stand for by their place: nothing once the labels that are known stand in another order than
 * the standard one, and nothing where more or fewer are strange than are missing there.
 */
function guess(
  standard: readonly string[],
  labels: readonly (string | undefined)[],
  strange: readonly number[],
): ReadonlyMap<number, string> {
  const order = labels.flatMap((label) => (label === undefined ? [] : [standard.indexOf(label)]));
  if (order.some((place, index) => index > 0 && place < at(order, index - 1))) return new Map();
  const known = (label: string | undefined) => (label === undefined ? undefined : standard.indexOf(label));
  return new Map(
    runsOf(strange, (index, place) => index - place).flatMap(([from, to]): [number, string][] => {
      const run = strange.slice(from, to + 1);
      const [first, last] = [at(strange, from), at(strange, to)];
      const before =
        known(
          labels
            .slice(0, first)
            .filter((label) => label !== undefined)
            .at(-1),
        ) ?? -1;
      const after = known(labels.slice(last + 1).find((label) => label !== undefined)) ?? standard.length;
      const gap = standard.slice(before + 1, after);
      return gap.length === run.length ? run.map((index, nth) => [index, at(gap, nth)]) : [];
    }),
  );
}

/**
 * Compares labels (titles of columns, codes of rows) with the standard ones. A label is known by its letters; one that
 * differs in spelling only, or that what stands with it shows, is sure. Everything else is for a person to say: likeness
 * counts for nothing.
 */
export function match(
  standard: readonly string[],
  actual: readonly string[],
  { keeps = new Set(), shown = new Map() }: Known = {},
): Matching {
  const { places, sure, repeated } = settle(standard, actual, shown);
  const standing = new Map([...places].map(([label, index]) => [index, label]));
  const ours = new Set(standard);
  const isKept = (index: number) => keeps.has(at(actual, index)) && !ours.has(at(actual, index));
  const strange = [...actual.keys()].filter((index) => !standing.has(index) && !isKept(index));
  const inOrder = [...actual.keys()].map((index) => standing.get(index));
  return {
    sure,
    guessed: guess(standard, inOrder, strange),
    missing: standard.filter((label) => !places.has(label)),
    repeated,
    unknown: [...actual.keys()].filter((index) => !standing.has(index) && !repeated.includes(index)),
  };
}

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
  /** Places of labels that nothing accounts for: those repeated, and those unknown that do not belong there either. */
  readonly strange: readonly number[];
  /** Whether the labels that are known follow one another as in the standard. */
  readonly isOrdered: boolean;
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
 * What strange labels may stand for by their place; nothing where more or fewer are strange than are missing there.
 *
 * @param known place in the standard of each label, -1 where it is none; they follow one another as there
 */
function guess(
  standard: readonly string[],
  known: readonly number[],
  strange: readonly number[],
): ReadonlyMap<number, string> {
  return new Map(
    runsOf(strange, (index, place) => index - place).flatMap(([from, to]): [number, string][] => {
      const run = strange.slice(from, to + 1);
      const before =
        known
          .slice(0, run[0])
          .filter((place) => place >= 0)
          .at(-1) ?? -1;
      const after = known.slice(at(strange, to) + 1).find((place) => place >= 0) ?? standard.length;
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
  const order = new Map(standard.map((label, place) => [label, place]));
  const isKept = (label: string) => keeps.has(label) && !order.has(label);
  const strange = [...actual.keys()].filter((index) => !standing.has(index) && !isKept(at(actual, index)));
  const known = [...actual.keys()].map((index) => order.get(standing.get(index) ?? "") ?? -1);
  const ascending = known.filter((place) => place >= 0);
  const isOrdered = ascending.every((place, index) => index === 0 || place > at(ascending, index - 1));
  const twice = new Set(repeated);
  return {
    sure,
    // In another order than the standard one a place tells nothing.
    guessed: isOrdered ? guess(standard, known, strange) : new Map(),
    missing: standard.filter((label) => !places.has(label)),
    repeated,
    unknown: [...actual.keys()].filter((index) => !standing.has(index) && !twice.has(index)),
    strange,
    isOrdered,
  };
}

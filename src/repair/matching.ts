import { at } from "../domain/at";
/** How a row of labels, perhaps changed by hand, matches the standard one. */
export interface Matching {
  /** Place of each label that was changed → what it was. */
  readonly changed: ReadonlyMap<number, string>;
  /** Standard labels that are nowhere, in their order. */
  readonly missing: readonly string[];
  /** Places of labels that stand a second time. */
  readonly repeated: readonly number[];
  /** Places of labels the standard does not have. */
  readonly unknown: readonly number[];
}

const spelt = (label: string) => label.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

const pairs = (label: string) => {
  const letters = spelt(label).replaceAll(" ", "");
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
};

/** How much two labels look alike, 0…1: the share of pairs of letters they have in common (Dice's coefficient). */
function likeness(one: string, other: string): number {
  const [ours, theirs] = [pairs(one), new Set(pairs(other))];
  const common = ours.filter((pair) => theirs.has(pair)).length;
  return ours.length === 0 ? 0 : (2 * common) / (ours.length + theirs.size);
}

/**
 * Compares labels (titles of columns, codes of rows) with the standard ones. A label that does not belong where it
 * stands is taken for a changed one in two cases: the standard label that follows the one before it is missing, or it
 * differs from a missing one only in spelling. Where more strange labels stand side by side than are missing there,
 * some were added: the one most like the missing label is taken for it.
 *
 * @param keeps labels known to belong there though the standard does not have them
 */
export function match(
  standard: readonly string[],
  actual: readonly string[],
  keeps: ReadonlySet<string> = new Set(),
): Matching {
  const place = new Map(standard.map((label, index) => [label, index]));
  const found = new Set<string>();
  const strangers = new Map<number, "repeated" | "unknown">();
  actual.forEach((label, index) => {
    if (!place.has(label)) strangers.set(index, "unknown");
    else if (found.has(label)) strangers.set(index, "repeated");
    else found.add(label);
  });
  const missing = new Set(standard.filter((label) => !found.has(label)));
  const bySpelling = new Map([...missing].map((label) => [spelt(label), label]));
  const changed = new Map<number, string>();
  const belongs = (label: string) => keeps.has(label) && !place.has(label);
  /** Place of the label taken for the missing `meant`: the one most like it among the strange labels from `from` on. */
  const mostLike = (meant: string, from: number): number => {
    let end = from;
    while (strangers.has(end) && !belongs(at(actual, end))) end++;
    const gap = standard.slice(standard.indexOf(meant));
    const known = gap.findIndex((label) => !missing.has(label));
    const added = end - from - (known < 0 ? gap.length : known);
    const like = (index: number) => likeness(at(actual, index), meant);
    let best = from;
    for (let index = from + 1; index <= from + added; index++) if (like(index) > like(best)) best = index;
    return best;
  };
  for (const [index] of strangers) {
    const label = at(actual, index);
    const before = index === 0 ? -1 : place.get(changed.get(index - 1) ?? at(actual, index - 1));
    const follows = before === undefined ? undefined : standard[before + 1];
    const spelling = bySpelling.get(spelt(label));
    const meant = spelling ?? (belongs(label) ? undefined : follows);
    if (meant === undefined || !missing.has(meant)) continue;
    const taken = spelling === undefined ? mostLike(meant, index) : index;
    changed.set(taken, meant);
    missing.delete(meant);
    strangers.delete(taken);
  }
  const of = (kind: "repeated" | "unknown") =>
    [...strangers].filter(([, how]) => how === kind).map(([index]) => index);
  return { changed, missing: [...missing], repeated: of("repeated"), unknown: of("unknown") };
}

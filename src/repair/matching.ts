/** How a row of labels that may have been changed by hand answers to the standard one. */
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

/**
 * Holds labels (titles of columns, codes of rows) against the standard ones. A label that does not belong where it stands
 * is taken for a changed one when the standard label that follows the one before it is missing, or when only its spelling
 * differs from a missing one.
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
  for (const [index] of strangers) {
    const label = actual[index] ?? "";
    const before = index === 0 ? -1 : place.get(changed.get(index - 1) ?? actual[index - 1] ?? "");
    const follows = before === undefined ? undefined : standard[before + 1];
    const meant =
      bySpelling.get(spelt(label)) ?? (keeps.has(label) && !place.has(label) ? undefined : follows);
    if (meant === undefined || !missing.has(meant)) continue;
    changed.set(index, meant);
    missing.delete(meant);
    strangers.delete(index);
  }
  const of = (kind: "repeated" | "unknown") =>
    [...strangers].filter(([, how]) => how === kind).map(([index]) => index);
  return { changed, missing: [...missing], repeated: of("repeated"), unknown: of("unknown") };
}

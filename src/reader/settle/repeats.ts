import { fold } from "../../domain/text";
import type { TextSpan, TargetProposal } from "../types";

/** A row as it was read; `listed` where it stands in a list of targets, which words it best. */
export interface ReadRow {
  readonly row: TargetProposal;
  readonly listed: boolean;
}

/** A target with what it is recognised by, and where else it is said. */
interface Entry {
  row: TargetProposal;
  listed: boolean;
  readonly name: string;
  readonly words: ReadonlySet<string>;
  /** Places of rows that a better one took the place of, the latest last; then places said again. */
  readonly replaced: TextSpan[];
  readonly again: TextSpan[];
}

/** Rows with the same figures that are looked through for the same target; more would make a long text slow. */
const MOST_COMPARED = 200;
const SAME_WORDS = 0.6;

const figuresOf = ({ value, low, high, grade, comparator }: TargetProposal): string =>
  [value, low, high, grade, comparator].join("|");

/** Whether at least three of five words of the shorter name stand in the longer. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  return short.size > 0 && [...short].filter((word) => long.has(word)).length >= SAME_WORDS * short.size;
}

/** Whether every word of one name stands in the other. */
const within = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((word) => other.has(word));

/**
 * Whether two rows may be one target by where they stand. Two rows of one list with like names are two targets: water in
 * towns, water in villages. A headline says the row below it in fewer words.
 */
function mayBeOne(one: Entry, other: Entry): boolean {
  if (one.listed !== other.listed || one.name === other.name) return true;
  const headline = !one.listed && one.row.clause === "";
  return headline && one.row.unit.length > 1 && within(one.words, other.words);
}

function repeats(one: Entry, other: Entry): boolean {
  const [left, right] = [one.row, other.row];
  return (
    mayBeOne(one, other) &&
    left.span[0] !== right.span[0] &&
    (left.kind === right.kind || (left.value !== undefined && left.unit === right.unit)) &&
    (left.dueYear === right.dueYear || left.dueYear === null || right.dueYear === null) &&
    alike(one.words, other.words)
  );
}

/** Whether the later of two rows that say one target words it better. */
const isBetter = (later: Entry, known: Entry): boolean =>
  later.listed !== known.listed ? later.listed : !later.listed && later.words.size > known.words.size;

function entryOf({ row, listed }: ReadRow): Entry {
  const name = fold(row.name);
  return { row, listed, name, words: new Set(name.match(/[\p{L}\d]+/gu)), replaced: [], again: [] };
}

/** Adds a row to the one known for the same target. */
function join(known: Entry, later: Entry): void {
  if (!isBetter(later, known)) known.again.push(later.row.span);
  else {
    known.replaced.push(known.row.span);
    known.row = later.row;
    known.listed ||= later.listed;
  }
}

/** Rows in reading order, one a target: said again, it adds a place to its row. Takes time in proportion to the rows. */
export function withoutRepeats(rows: readonly ReadRow[]): TargetProposal[] {
  const entries: Entry[] = [];
  const byFigures = new Map<string, Entry[]>();
  for (const read of rows) {
    const entry = entryOf(read);
    const figures = figuresOf(read.row);
    const same = byFigures.get(figures) ?? [];
    const known = same.find((other) => repeats(other, entry));
    if (known !== undefined) join(known, entry);
    else {
      entries.push(entry);
      if (same.length < MOST_COMPARED) same.push(entry);
      byFigures.set(figures, same);
    }
  }
  return entries.map(({ row, replaced, again }) => ({ ...row, again: [...replaced.reverse(), ...again] }));
}

import { fold } from "../../domain/text";
import type { TargetProposal } from "../types";

/** A row with what it is recognised by. */
interface Entry {
  row: TargetProposal;
  listed: boolean;
  readonly name: string;
  readonly words: ReadonlySet<string>;
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

function repeats(one: Entry, other: Entry): boolean {
  const [left, right] = [one.row, other.row];
  return (
    // Two rows of one list with like names are two targets: water in towns, water in villages. A headline says the row
    // below it in fewer words.
    (one.listed !== other.listed ||
      one.name === other.name ||
      (!one.listed && one.row.clause === "" && left.unit.length > 1 && within(one.words, other.words))) &&
    left.span[0] !== right.span[0] &&
    (left.kind === right.kind || (left.value !== undefined && left.unit === right.unit)) &&
    (left.dueYear === right.dueYear || left.dueYear === null || right.dueYear === null) &&
    alike(one.words, other.words)
  );
}

/** Gathers rows in reading order; a target said again adds a place to its row instead of a row. */
export class Gathered {
  readonly #entries: Entry[] = [];
  readonly #byFigures = new Map<string, Entry[]>();

  /** `listed`: the row stands in a list of targets, which words it best. */
  add(row: TargetProposal, listed: boolean): void {
    const name = fold(row.name);
    const entry: Entry = { row, listed, name, words: new Set(name.match(/[\p{L}\d]+/gu)) };
    const figures = figuresOf(row);
    const same = this.#byFigures.get(figures) ?? [];
    const known = same.find((other) => repeats(other, entry));
    if (known === undefined) {
      this.#entries.push(entry);
      if (same.length < MOST_COMPARED) same.push(entry);
      this.#byFigures.set(figures, same);
    } else if (
      (listed && !known.listed) ||
      (!listed && !known.listed && entry.words.size > known.words.size)
    ) {
      known.row = { ...row, again: [known.row.span, ...known.row.again] };
      known.listed ||= listed;
    } else known.row = { ...known.row, again: [...known.row.again, row.span] };
  }

  get rows(): TargetProposal[] {
    return this.#entries.map(({ row }) => row);
  }
}

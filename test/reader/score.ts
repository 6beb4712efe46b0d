import { fold } from "../../src/domain/text";
import type { ProgrammeProposal, TargetProposal } from "../../src/reader";

/** A row that a text should give, as settled by a person. */
export interface TruthRow {
  readonly code: string;
  readonly quote: string;
  /** Where it stands in the text; found by the quote where not given. */
  readonly at?: readonly [from: number, to: number];
  readonly name: string;
  /** "*" for a row whose kind may be taken in more than one way. */
  readonly kind: string;
  readonly comparator: string;
  /** The figure or both bounds; empty for a row without one. */
  readonly values: readonly number[];
  readonly grade?: string;
  readonly startYear: number | null;
  readonly dueYear: number | null;
  /** A row that may be proposed but need not. */
  readonly optional?: boolean;
}

export interface Score {
  /** Truth rows without a proposal. */
  readonly missed: string[];
  /** Found, with another value. */
  readonly wrongValue: string[];
  /** Found with the value, but another kind, comparator or year. */
  readonly wrongKind: string[];
  /** Proposals that match no truth row. */
  readonly extra: string[];
  readonly counted: number;
  readonly recall: number;
  readonly rightValue: number;
  readonly rightKind: number;
  readonly falseRows: number;
}

const plain = (text: string): string => fold(text).replace(/[“”]/gu, '"');
const wordsOf = (text: string): Set<string> => new Set(plain(text).match(/[\p{L}\d]+/gu) ?? []);

const valuesOf = (row: TargetProposal): number[] =>
  [row.value, row.low, row.high].filter((value) => value !== undefined);

const sameValues = (truth: TruthRow, row: TargetProposal): boolean =>
  truth.grade === row.grade && truth.values.join("-") === valuesOf(row).join("-");

const sameKind = (truth: TruthRow, row: TargetProposal): boolean =>
  (truth.kind === row.kind || truth.kind === "*") &&
  truth.comparator === row.comparator &&
  truth.startYear === row.startYear &&
  truth.dueYear === row.dueYear;

/** Share of the truth name's words that the proposal names as well. */
function likeness(truth: TruthRow, row: TargetProposal): number {
  const [wanted, given] = [wordsOf(truth.name), wordsOf(`${row.name} ${row.quote}`)];
  const names = wordsOf(row.name);
  const shared = [...wanted].filter((word) => given.has(word)).length;
  const named = [...wanted].filter((word) => names.has(word)).length;
  return wanted.size === 0 ? 0 : (shared + named) / (2 * wanted.size);
}

/**
 * Compares the rows a reader proposed with the rows it should have. A proposal and a truth row meet where their quotes
 * overlap in the text; of several the one with the same value and the most words in common is taken, each only once.
 */
export function score(text: string, truth: readonly TruthRow[], proposal: ProgrammeProposal): Score {
  const page = plain(text);
  const onPage = (from: number, to: number) =>
    [plain(text.slice(0, from)).length, plain(text.slice(0, to)).length] as const;
  const place = ({ quote, at }: TruthRow): readonly [number, number] => {
    if (at !== undefined) return onPage(...at);
    const from = page.indexOf(plain(quote));
    return [from, from + plain(quote).length];
  };
  const proposed = proposal.targets.map((other) => ({ other, span: onPage(...other.span) }));
  const pairs = truth.flatMap((row) => {
    const [from, to] = place(row);
    return proposed.flatMap(({ other, span: [start, end] }) => {
      if (from < 0 || start >= to || from >= end) return [];
      const weight =
        (sameValues(row, other) ? 2 : 0) + likeness(row, other) + (sameKind(row, other) ? 0.1 : 0);
      return [{ row, other, weight }];
    });
  });
  const met = new Map<TruthRow, TargetProposal>();
  for (const { row, other } of pairs.sort((one, next) => next.weight - one.weight)) {
    if (!met.has(row) && ![...met.values()].includes(other)) met.set(row, other);
  }
  const found = [...met];
  const needed = truth.filter((row) => row.optional !== true);
  const missed = needed.filter((row) => !met.has(row)).map((row) => row.code);
  const wrongValue = found
    .filter(([row, other]) => !sameValues(row, other))
    .map(([row, other]) => `${row.code}: ${valuesOf(other).join("-")}`);
  const wrongKind = found
    .filter(([row, other]) => sameValues(row, other) && !sameKind(row, other))
    .map(
      ([row, other]) =>
        `${row.code}: ${[other.kind, other.comparator, other.startYear, other.dueYear].join(" ")}`,
    );
  const extra = proposal.targets
    .filter((other) => ![...met.values()].includes(other))
    .map((other) => other.quote);
  return {
    missed,
    wrongValue,
    wrongKind,
    extra,
    counted: needed.length,
    recall: (needed.length - missed.length) / needed.length,
    rightValue: (needed.length - missed.length - wrongValue.length) / needed.length,
    rightKind: (found.length - wrongValue.length - wrongKind.length) / found.length,
    falseRows: extra.length / Math.max(1, proposal.targets.length),
  };
}

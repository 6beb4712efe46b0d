import { at } from "../../domain/at";
import { PART_OF_ALL } from "../lexicon/noFigures";
import {
  AND_FIGURE,
  AND_STATEMENT,
  FRAME,
  KEEPS_THEN,
  MAKES,
  OPENS_PARTS,
  PART,
  PART_BEHIND,
  STAGE_THEN,
} from "../lexicon/aims";
import { asked } from "../phrases/asked";
import { beginning, border } from "../phrases/borders";
import { core } from "../phrases/core";
import { type PrintedFigure, figuresIn, shifted } from "../phrases/figures";
import { strives } from "../phrases/mode";
import type { Stretch } from "../phrases/sentences";
import { type Searched, hasFigure, searched } from "../phrases/struck";
import { asksEveryYear, handedOn, mergeYears, yearsIn } from "../phrases/years";
import type { TargetProposal } from "../types";
import type { Carried } from "./carried";
import { type Passage, keyOf, toldAt } from "./passage";
import { type Piece, inOrder } from "./respective";
import { rowsOfFigure } from "./rows";
import { rowsOfStatement } from "./statementRows";
import { isMeans, isTarget } from "./wanted";

/** What a part of a sentence proposes, and what it hands on to the next. */
export interface PartRead {
  readonly rows: readonly TargetProposal[];
  /** Stretches with a figure that became no row. */
  readonly left: readonly Stretch[];
  readonly carried: Carried;
}

/** The same, with how far the part has been read, counted from its beginning. */
interface PartSoFar extends PartRead {
  readonly start: number;
}

/** A stretch of a passage as a passage; places count from the beginning of the passage. */
const within = (passage: Passage, from: number, to: number, carried: Carried): Passage => ({
  ...passage,
  stretch: { from: passage.stretch.from + from, to: passage.stretch.from + to },
  carried,
});

/**
 * A part without its first words where they head the rest ("… đến năm 2030: dịch vụ 45%"); what they say is carried on.
 */
function underFrame(passage: Passage, words: Searched): Passage {
  const length = FRAME.exec(words.figures)?.[0].length;
  if (length === undefined) return passage;
  const first = figuresIn(words).find(({ digits }) => digits >= length);
  const subject = core(words.key, length, Math.max(length, first?.from ?? words.key.length));
  if (subject.to <= subject.from) return passage;
  const { carried } = passage;
  const frame = words.key.slice(0, length);
  return within(passage, length, words.key.length, {
    ...carried,
    frame,
    years: mergeYears(carried.years, yearsIn(frame)),
    yearly: carried.yearly || asksEveryYear(frame),
  });
}

/** One statement or two: a state to keep, and one to reach; or two to reach, one after the other. */
function statementsIn(key: string): Stretch[] {
  const both = KEEPS_THEN.exec(key) ?? STAGE_THEN.exec(key);
  if (both === null) return [{ from: 0, to: key.length }];
  return [
    { from: 0, to: at(both, 1).length },
    { from: both[0].length, to: key.length },
  ];
}

/** Reads a statement before a figure: "hoàn thành nhiệm vụ quân sự và 100% chỉ tiêu giao quân". */
function readStatementBefore(passage: Passage, before: PartSoFar, figure: PrintedFigure): PartSoFar {
  if (passage.wanted === "figure" || !(figure.percent || figure.high === 0)) return before;
  const said = AND_FIGURE.exec(keyOf(passage).slice(before.start, figure.from));
  if (said === null) return before;
  const end = before.start + at(said, 1).length;
  const rows = rowsOfStatement(within(passage, before.start, end, before.carried));
  if (rows.length === 0) return before;
  return { ...before, rows: [...before.rows, ...rows], start: before.start + said[0].length };
}

/** Leaves out talk before a figure; a year the talk begins with stays in force. */
function skipTalk(key: string, before: PartSoFar, figure: PrintedFigure): PartSoFar {
  const { carried } = before;
  const start = beginning(key, before.start, figure);
  return {
    ...before,
    start,
    carried: { ...carried, years: handedOn(carried.years, key.slice(before.start, start)) },
  };
}

/** What a figure is a part of: of the target before it, where "trong đó" says so. */
const parentOf = (piece: string, { rows, carried }: PartRead): TargetProposal | null =>
  (PART.test(piece) ? (rows.at(-1) ?? carried.last) : null) ?? carried.parent;

/** Whether the words go on with what means are made of: "kinh phí 5 tỷ đồng, trong đó ngân sách xã 1 tỷ đồng". */
const goesOnWithMeans = (piece: string, { means }: Carried): boolean =>
  means === "parts" || (means === "told" && PART.test(piece) && !strives(piece));

/** What holds after a figure. */
function carriedAfter(
  piece: string,
  figure: PrintedFigure,
  carried: Carried,
  row: TargetProposal | undefined,
): Carried {
  const subject = core(piece, 0, figure.from);
  const made = MAKES.exec(piece.slice(subject.from))?.[1];
  const told = isMeans(piece.slice(0, figure.from)) ? "told" : null;
  const opensParts = !PART.test(piece) && OPENS_PARTS.test(piece);
  return {
    ...carried,
    years: handedOn(carried.years, piece),
    parent: opensParts ? (row ?? carried.parent) : carried.parent,
    last: row ?? carried.last,
    means: carried.means === "parts" ? "parts" : told,
    verb: made ?? (subject.to > subject.from ? "" : carried.verb),
  };
}

/** Where the words of the last figure end: "trong đó" begins others, which have none. */
function lastEnd(key: string, { to }: PrintedFigure): number {
  const part = PART_BEHIND.exec(key.slice(to));
  return part === null ? key.length : to + part.index;
}

/** Reads one figure and the words up to the next. */
function readFigure(
  passage: Passage,
  soFar: PartSoFar,
  figure: PrintedFigure,
  next: PrintedFigure | undefined,
  conditional: boolean,
): PartSoFar {
  const key = keyOf(passage);
  const whole = next === undefined ? lastEnd(key, figure) : border(key, soFar.start, figure, next);
  const statement = figure.percent ? AND_STATEMENT.exec(key.slice(figure.to, whole)) : null;
  const end = statement === null ? whole : figure.to + statement.index;
  const before = skipTalk(key, readStatementBefore(passage, soFar, figure), figure);
  const piece = key.slice(before.start, end);
  const given: Carried = goesOnWithMeans(piece, before.carried)
    ? { ...before.carried, means: "parts" }
    : before.carried;
  const own = within(passage, before.start, end, given);
  const placed = shifted(figure, before.start);
  const asPart: Carried = { ...given, parent: parentOf(piece, before) };
  const rows = isTarget(own, placed)
    ? rowsOfFigure({ ...own, carried: asPart }, placed, conditional, null)
    : [];
  const carried = carriedAfter(piece, placed, asPart, rows[0]);
  const behind = statement === null ? [] : rowsOfStatement(within(passage, end, whole, carried));
  return {
    rows: [...before.rows, ...rows, ...behind],
    left: rows.length === 0 ? [...before.left, own.stretch] : before.left,
    carried,
    start: whole,
  };
}

/** Reads a part with no figure to find. */
function readStatements(passage: Passage, numbered: boolean): PartRead {
  const { carried } = passage;
  const key = keyOf(passage);
  // "ít nhất 2/3 số thôn đạt chuẩn" is no yes.
  const stretches = numbered && PART_OF_ALL.test(key) ? [] : statementsIn(key);
  const rows = stretches.flatMap(({ from, to }) => rowsOfStatement(within(passage, from, to, carried)));
  return {
    rows,
    left: rows.length === 0 && numbered ? [passage.stretch] : [],
    carried: { ...carried, years: handedOn(carried.years, key) },
  };
}

const searchedIn = ({ block, stretch: { from, to } }: Passage): Searched =>
  searched(block.key.slice(from, to), block.text.slice(from, to));

/** What every reading of a passage begins with: what frames it taken off, and the words of the rest. */
function unframed(passage: Passage, words: Searched) {
  const framed = underFrame({ ...passage, carried: { ...passage.carried, verb: "" } }, words);
  return { framed, rest: framed.stretch.from === passage.stretch.from ? words : searchedIn(framed) };
}

/** Reads figures told in the order of names or years, and what stands around them. */
function readInOrder(passage: Passage, pieces: readonly Piece[]): PartRead {
  return pieces.reduce<PartRead>(
    (soFar, { passage: piece, told }) => {
      const own = { ...piece, carried: soFar.carried };
      const words = searchedIn(own);
      // What was told in order is put together anew; an order within it would be told without end.
      const { rows, left, carried } = told === null ? readPart(own, words) : readFigures(own, words);
      const read = told === null ? rows : rows.map((row) => toldAt(passage, row, told.doubts));
      return {
        rows: [...soFar.rows, ...read],
        left: told === null ? [...soFar.left, ...left] : soFar.left,
        carried,
      };
    },
    { rows: [], left: [], carried: passage.carried },
  );
}

/** The rows of a part of a sentence that tells its figures one by one. */
function readFigures(
  passage: Passage,
  words: Searched,
  { framed, rest } = unframed(passage, words),
): PartRead {
  const { main, conditional } = asked(rest);
  if (main.length === 0) return readStatements(framed, hasFigure(words));
  const { rows, left, carried, start } = main.reduce<PartSoFar>(
    (soFar, figure, index) => readFigure(framed, soFar, figure, main[index + 1], conditional.has(figure)),
    { rows: [], left: [], carried: framed.carried, start: 0 },
  );
  const behind = within(framed, start, framed.stretch.to - framed.stretch.from, carried);
  const unread = hasFigure(searchedIn(behind)) ? [behind.stretch] : [];
  return { rows, left: rows.length === 0 ? [passage.stretch] : [...left, ...unread], carried };
}

/** The rows of a part of a sentence, and what it hands on to the next part. `words` are the words of the passage. */
export function readPart(passage: Passage, words: Searched): PartRead {
  const begun = unframed(passage, words);
  const pieces = inOrder(begun.framed, begun.rest);
  if (pieces === null) return readFigures(passage, words, begun);
  const read = readInOrder(begun.framed, pieces);
  return read.rows.length === 0 ? { ...read, left: [passage.stretch] } : read;
}

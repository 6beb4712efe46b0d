import { fold } from "../../domain/text";
import { type TextBlock, cellTexts } from "../layout/blocks";
import { DATES_THE_PAPER, MONTH_ALONE, OVER_BEGINNINGS } from "../lexicon/deadlines";
import { type FoundDeadline, deadlinesIn, lastDayOf } from "../phrases/dates";
import { type Stretch, partsOf, sentencesOf } from "../phrases/sentences";
import type { ReadTerm } from "../phrases/years";
import type { MilestoneProposal, TextSpan } from "../types";
import { closingRun } from "../words";
import { spanOf } from "./passage";

/** Words around a deadline that say nothing of what is to be done. */
const MOST_AROUND = 25;

const SIGNS_BEHIND = closingRun(String.raw`\s;.,`);

const NONE: ReadonlySet<number> = new Set();

/** A deadline, and the stretch of its block that sets it. */
interface SetDeadline extends FoundDeadline {
  readonly what: string;
  readonly stretch: Stretch;
}

const isHistory = (lastDay: string, term: ReadTerm | null): boolean =>
  term !== null && Number(lastDay.slice(0, 4)) < term.start;

/** The deadlines a part of a sentence sets. */
function setIn({ key, text }: TextBlock, stretch: Stretch): SetDeadline[] {
  const words = text.slice(stretch.from, stretch.to);
  const what = words.replace(SIGNS_BEHIND, "");
  return deadlinesIn(key.slice(stretch.from, stretch.to), words).map((found) => ({
    ...found,
    what,
    stretch,
  }));
}

const partsIn = (block: Pick<TextBlock, "text" | "body">): Stretch[] =>
  sentencesOf(block).flatMap((sentence) => partsOf(block.text, sentence));

/** The deadline of a cell that holds a month alone: "12/2027". */
function monthIn(block: TextBlock, stretch: Stretch): SetDeadline[] {
  const [, month] = MONTH_ALONE.exec(block.key.slice(stretch.from, stretch.to)) ?? [];
  if (month === undefined) return setIn(block, stretch);
  const words = block.text.slice(stretch.from, stretch.to).trim();
  return [{ words, lastDay: lastDayOf(month), beginsLater: false, what: words, stretch }];
}

/**
 * The deadlines a table row sets. A day on which the work begins is none; a cell with hardly more than its deadline is
 * told by the whole row.
 */
function setInRow(block: TextBlock, beginnings: ReadonlySet<number>): SetDeadline[] {
  const row: Stretch = { from: block.body, to: block.text.length };
  const what = block.text.slice(block.body).replace(SIGNS_BEHIND, "");
  const ofCell = (index: number): SetDeadline[] => {
    const [from, to] = block.cells[index] ?? [0, 0];
    const start = Math.max(from, block.body);
    return partsIn({ text: block.text.slice(start, to), body: 0 }).flatMap((part) =>
      monthIn(block, { from: start + part.from, to: start + part.to }),
    );
  };
  const begins = [...beginnings]
    .flatMap(ofCell)
    .flatMap(({ lastDay }) => lastDay ?? [])
    .sort()[0];
  return block.cells
    .flatMap((_, index) => (beginnings.has(index) ? [] : ofCell(index)))
    .map((set) => ({
      ...set,
      ...(set.what.length > set.words.length + MOST_AROUND ? {} : { what, stretch: row }),
      beginsLater: set.beginsLater || (begins !== undefined && set.lastDay !== null && begins > set.lastDay),
    }));
}

/** The columns over which a title row says that work begins; null for other rows. */
function beginningsOver(block: TextBlock): ReadonlySet<number> | null {
  if (/\d/.test(block.key)) return null;
  const titles = cellTexts(block).map(fold);
  return new Set(titles.flatMap((title, index) => (OVER_BEGINNINGS.test(title) ? [index] : [])));
}

/**
 * The deadlines a text sets, in reading order: the words of each, the last day that keeps it, and what has to be done.
 * The same sentence said again (for the next scheme) is one milestone; what lies before the term is history. What
 * begins after it ends sets no deadline and is handed back unread.
 */
export function milestonesOf(
  blocks: readonly TextBlock[],
  term: ReadTerm | null,
): { readonly milestones: MilestoneProposal[]; readonly unread: TextSpan[] } {
  const known = new Map<string, MilestoneProposal>();
  const unread: TextSpan[] = [];
  let beginnings: ReadonlySet<number> = NONE;
  for (const block of blocks) {
    const row = block.cells.length > 0;
    beginnings = row ? (beginningsOver(block) ?? beginnings) : NONE;
    if (block.title || block.zone === "results" || DATES_THE_PAPER.test(block.key)) continue;
    const sets = row ? setInRow(block, beginnings) : partsIn(block).flatMap((part) => setIn(block, part));
    for (const { words, lastDay, what, stretch, beginsLater } of sets) {
      if (lastDay === null || isHistory(lastDay, term)) continue;
      if (beginsLater) {
        unread.push(spanOf(block, stretch));
        continue;
      }
      const same = `${fold(words)}|${fold(what)}`;
      const milestone = { clause: block.clause, words, lastDay, what, span: spanOf(block, stretch) };
      if (!known.has(same)) known.set(same, milestone);
    }
  }
  return { milestones: [...known.values()], unread };
}

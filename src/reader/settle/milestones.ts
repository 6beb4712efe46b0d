import { fold } from "../../domain/text";
import type { TextBlock } from "../layout/blocks";
import { DATES_THE_PAPER } from "../lexicon/deadlines";
import { deadlinesIn } from "../phrases/dates";
import { type Stretch, partsOf, sentencesOf } from "../phrases/sentences";
import type { ReadTerm } from "../phrases/years";
import type { MilestoneProposal } from "../types";
import { spanOf } from "./passage";

const isHistory = (lastDay: string, term: ReadTerm | null): boolean =>
  term !== null && Number(lastDay.slice(0, 4)) < term.start;

/** The deadlines a part of a sentence sets. */
function milestonesIn(block: TextBlock, part: Stretch, term: ReadTerm | null): MilestoneProposal[] {
  const text = block.text.slice(part.from, part.to);
  const what = text.replace(/[\s;.,]+$/u, "");
  return deadlinesIn(block.key.slice(part.from, part.to), text)
    .filter(({ lastDay }) => lastDay !== null && !isHistory(lastDay, term))
    .map(({ words, lastDay }) => ({
      clause: block.clause,
      words,
      lastDay,
      what,
      span: spanOf(block, part),
    }));
}

/**
 * The deadlines a text sets, in reading order: the words of each, the last day that keeps it, and what has to be done.
 * The same sentence said again (for the next scheme) is one milestone; what lies before the term is history.
 */
export function milestonesOf(blocks: readonly TextBlock[], term: ReadTerm | null): MilestoneProposal[] {
  const known = new Map<string, MilestoneProposal>();
  for (const block of blocks) {
    if (block.title || block.zone === "results" || DATES_THE_PAPER.test(block.key)) continue;
    for (const part of sentencesOf(block).flatMap((sentence) => partsOf(block.text, sentence))) {
      for (const milestone of milestonesIn(block, part, term)) {
        const same = `${fold(milestone.words)}|${fold(milestone.what)}`;
        if (!known.has(same)) known.set(same, milestone);
      }
    }
  }
  return [...known.values()];
}

import { fold } from "../../domain/text";
import type { Block } from "../layout/blocks";
import { deadlinesIn } from "../phrases/dates";
import { spanOf } from "./rows";
import { partsOf, sentencesOf } from "../phrases/sentences";
import type { Term } from "../phrases/time";
import type { MilestoneProposal } from "../types";

/**
 * The deadlines a text sets, in reading order: its words, the last day that keeps them, and what has to be done. The
 * same sentence said again (of the next scheme) is one milestone; what lies before the term is history.
 */
export function milestonesOf(blocks: readonly Block[], term: Term | null): MilestoneProposal[] {
  const milestones: MilestoneProposal[] = [];
  const known = new Set<string>();
  for (const block of blocks) {
    if (block.title || block.zone === "results") continue;
    for (const sentence of sentencesOf(block)) {
      for (const part of partsOf(block, sentence)) {
        const text = block.text.slice(part.from, part.to);
        for (const { words, lastDay } of deadlinesIn(block.key.slice(part.from, part.to), text)) {
          const what = text.replace(/[\s;.,]+$/u, "");
          const same = `${fold(words)}|${fold(what)}`;
          if (
            known.has(same) ||
            lastDay === null ||
            (term !== null && Number(lastDay.slice(0, 4)) < term.start)
          )
            continue;
          known.add(same);
          milestones.push({ clause: block.clause, words, lastDay, what, span: spanOf(block, part) });
        }
      }
    }
  }
  return milestones;
}

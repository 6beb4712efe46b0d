import { blocksOf } from "./layout/blocks";
import { withCells } from "./layout/cells";
import { type Doubt, confidenceOf, held } from "./doubts";
import { STROKE, clean } from "./layout/clean";
import { isSyllable } from "../domain/syllable";
import { RECOGNISED } from "../domain/text";
import {
  FEWEST_IMPOSSIBLE,
  SHARE_OF_FOREIGN,
  SMALL_WORD,
  UNKNOWN_LETTER,
  WITHOUT_VOWEL,
} from "./lexicon/letters";
import type { ReadTerm } from "./phrases/years";
import { agenciesOf } from "./settle/agencies";
import { milestonesOf } from "./settle/milestones";
import { schemesOf } from "./settle/schemes";
import { targetsOf } from "./settle/targets";
import { termOf } from "./settle/term";
import type { ProgrammeProposal, TargetProposal, TextSpan } from "./types";

/** What is wrong with the letters of a row, whatever they say. */
function doubtsOfLetters(letters: string): readonly Doubt[] {
  const words = letters.normalize("NFC");
  const small = words.match(SMALL_WORD) ?? [];
  const impossible = small.filter((word) => !isSyllable(word)).length;
  const lost =
    (words.match(WITHOUT_VOWEL)?.length ?? 0) >= FEWEST_IMPOSSIBLE ||
    (impossible >= FEWEST_IMPOSSIBLE && impossible > small.length * SHARE_OF_FOREIGN);
  return held([
    ["struck", letters.includes(STROKE)],
    ["recognised", letters.includes(RECOGNISED)],
    ["letters-lost", lost || UNKNOWN_LETTER.test(letters)],
  ]);
}

const withDoubtsOfLetters = (text: string, targets: readonly TargetProposal[]): TargetProposal[] =>
  targets.map((row) => {
    const doubts = [...row.doubts, ...doubtsOfLetters(text.slice(...row.span))];
    return { ...row, doubts, confidence: confidenceOf(doubts) };
  });

/** Stretches in reading order; of two that overlap, the one that begins first. */
const withoutOverlaps = (spans: readonly TextSpan[]): TextSpan[] =>
  [...spans]
    .sort(([one], [other]) => one - other)
    .reduce<TextSpan[]>((kept, span) => {
      const last = kept.at(-1);
      if (last === undefined || span[0] >= last[1]) kept.push(span);
      return kept;
    }, []);

/**
 * Reads a commune's programme, or a resolution or report about it, from its text as pasted: with lines broken inside
 * sentences, page numbers between them, accents composed or loose, items numbered in one paragraph or on lines of their
 * own, and tables with tabs.
 *
 * Every row quotes the text and every figure of a row stands in its quote; "không còn" is 0. What a rule had to guess
 * is recorded as doubts, each of which lowers the confidence. A figure that became no row is in `unread`. Nothing is
 * settled by reading: the rows are proposals for a person to look at.
 *
 * Never fails: a text without targets gives none. Takes time in proportion to the length of the text.
 *
 * @param text the text, any length
 * @param options first and last year of the term, where the reader knows better than the text
 * @example readProgramme("Đến năm 2030, tỷ lệ hộ nghèo dưới 1%.").targets[0] // kind "level", comparator "<", value 1
 */
export function readProgramme(
  text: string,
  options: { readonly termStart?: number; readonly termEnd?: number } = {},
): ProgrammeProposal {
  const blocks = blocksOf(withCells(clean(text)));
  const read = termOf(blocks.map(({ key }) => key));
  const start = options.termStart ?? read?.start;
  const end = options.termEnd ?? read?.end;
  const guessed = options.termStart === undefined && read?.guessed === true;
  const term: ReadTerm | null = start === undefined || end === undefined ? null : { start, end, guessed };
  const { targets, unread } = targetsOf(blocks, term);
  const dates = milestonesOf(blocks, term);
  return {
    term: term === null ? null : { start: term.start, end: term.end },
    targets: withDoubtsOfLetters(text, targets),
    schemes: schemesOf(blocks),
    agencies: agenciesOf(blocks),
    milestones: dates.milestones,
    unread: withoutOverlaps([...unread, ...dates.unread]),
  };
}

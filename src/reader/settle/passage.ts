import { at } from "../../domain/at";
import type { TextBlock } from "../layout/blocks";
import { JOINS } from "../lexicon/names";
import type { Stretch } from "../phrases/sentences";
import type { ReadTerm } from "../phrases/years";
import type { TextSpan, TargetProposal } from "../types";
import type { Carried } from "./carried";
import { type Doubt, confidenceOf } from "../doubts";
import { closingRun } from "../words";

/**
 * How much a stretch may be taken to say: all that a list of targets says, figures and dated yeses, or bare figures.
 */
export type Wanted = "list" | "goal" | "figure";

/** A stretch of a block with what holds for it. */
export interface Passage {
  readonly block: TextBlock;
  readonly stretch: Stretch;
  readonly carried: Carried;
  readonly wanted: Wanted;
  readonly term: ReadTerm | null;
}

/** The folded words of a passage. */
export const keyOf = ({ block, stretch }: Passage): string => block.key.slice(stretch.from, stretch.to);

/** Where a stretch of a block stands in the text as it was handed in. */
export const spanOf = ({ origins }: TextBlock, { from, to }: Stretch): TextSpan => [
  at(origins, from),
  at(origins, to),
];

const ENDS = closingRun(String.raw`\s,;:.…(–-`);
const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

/** A stretch without the marker, the white space and the commas around it. */
function quoted({ key, text }: TextBlock, { from, to }: Stretch): Stretch {
  const start = from + (JOINS.exec(key.slice(from, to))?.[0].length ?? 0);
  const kept = text.slice(start, to).replace(ENDS, "");
  const end = start + kept.length;
  const open = countOf(kept, "(") > countOf(kept, ")");
  return { from: start, to: open && text.charAt(end) === ")" ? end + 1 : end };
}

/** What a row says of a target, beside where it stands. */
type Said = Omit<TargetProposal, "clause" | "group" | "quote" | "span" | "again" | "confidence">;

const startsAfterDue = ({ startYear, dueYear }: Said): boolean =>
  startYear !== null && dueYear !== null && startYear > dueYear;

/** The words and the place of a passage, as a row gives them. */
function placeOf({ block, stretch }: Passage): Pick<TargetProposal, "quote" | "span"> {
  const place = quoted(block, stretch);
  return {
    // Empty cells of a table leave spaces behind.
    quote: block.text.slice(place.from, place.to).replace(/ {2,}/gu, " "),
    span: spanOf(block, place),
  };
}

/** A row read from words put together, with the words and the place of the passage they are from. */
export function toldAt(passage: Passage, row: TargetProposal, more: readonly Doubt[]): TargetProposal {
  const doubts = [...new Set([...row.doubts, ...more])];
  return { ...row, ...placeOf(passage), doubts, confidence: confidenceOf(doubts) };
}

/** The row of a passage. */
export function proposal(passage: Passage, said: Said): TargetProposal {
  const { clause, group } = passage.block;
  const doubts: readonly Doubt[] = startsAfterDue(said) ? [...said.doubts, "starts-after-due"] : said.doubts;
  return {
    clause,
    group,
    ...said,
    doubts,
    ...placeOf(passage),
    again: [],
    confidence: confidenceOf(doubts),
  };
}

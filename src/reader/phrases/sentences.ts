import { NEXT_IN_ORDER, ORDER_GOES_ON } from "../lexicon/respective";
import { NO_STOP, STOP } from "../lexicon/sentences";

/** A stretch of a text, from its first character to just after its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Longer stretches without a full stop are cut: no sentence is that long, and cost grows with length. */
const LONGEST = 1200;
/** How much before a full stop may be an abbreviation. */
const LONGEST_ABBREVIATION = 12;

/** A stretch without the white space at both ends. */
const trimmed = (text: string, from: number, to: number): Stretch => {
  let [start, end] = [from, to];
  while (start < end && text.charAt(start) === " ") start += 1;
  while (end > start && text.charAt(end - 1) === " ") end -= 1;
  return { from: start, to: end };
};

function cut(text: string, { from, to }: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  for (let start = from; start < to;) {
    let end = Math.min(to, start + LONGEST);
    if (end < to) {
      // Within the piece only: where there is no space at all, looking further back would take ever longer.
      const space = text.slice(start, end + 1).lastIndexOf(" ");
      if (space > 0) end = start + space;
    }
    pieces.push(trimmed(text, start, end));
    start = end;
  }
  return pieces.filter((piece) => piece.to > piece.from);
}

/**
 * The sentences of a text from `body` on. A full stop inside a number or after an abbreviation ends none.
 *
 * @example sentencesOf({ text: "Tăng 1.5%. Giảm 2%.", body: 0 }) // two
 */
export function sentencesOf({ text, body }: { readonly text: string; readonly body: number }): Stretch[] {
  const sentences: Stretch[] = [];
  let from = body;
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const to = index + stop.length;
    if (stop.startsWith(".") && NO_STOP.test(text.slice(Math.max(from, to - LONGEST_ABBREVIATION), to)))
      continue;
    sentences.push(...cut(text, trimmed(text, from, to)));
    from = to;
  }
  return [...sentences, ...cut(text, trimmed(text, from, text.length))];
}

const HOLDS_WORDS = /[\p{L}\d]/u;

/** Where the part that begins at `from` ends; figures told in one order are one part, semicolons or not. */
function partEnd(text: string, from: number): number {
  for (let end = text.indexOf(";", from); end >= 0; end = text.indexOf(";", end + 1)) {
    if (!ORDER_GOES_ON.test(text.slice(from, end)) || !NEXT_IN_ORDER.test(text.slice(end))) return end + 1;
  }
  return text.length;
}

/** The parts of a sentence between semicolons; what is no more than signs is none. */
export function partsOf(text: string, sentence: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  const said = text.slice(0, sentence.to);
  for (let from = sentence.from; from < sentence.to;) {
    const to = partEnd(said, from);
    const piece = trimmed(text, from, to);
    if (HOLDS_WORDS.test(text.slice(piece.from, piece.to))) parts.push(piece);
    from = to;
  }
  return parts;
}

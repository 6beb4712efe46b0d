import type { Block } from "../layout/blocks";

/** A stretch of a block's text, the white space at both ends left out. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Longer stretches without a full stop are cut: no sentence is that long, and cost grows with length. */
const LONGEST = 1200;
const STOP = /[.!?…]+["”’)\]]*\s+(?=["“(–-]?\s?[\p{Lu}\d]|\(\p{Ll}|trong đó)/gu;
/** A full stop that ends no sentence: "TP. Hồ Chí Minh", "ThS. An", "1. Tên mục"; "mức độ 2." and "châu Á." end one. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:TP|TX|TT|ThS|TS|GS|PGS|BS|KS|Q|P|H|X|Th|No|Tr|tr|[A-Z])\.\s*$|(?:^|[.;:]\s)\d{1,2}\.\s*$/u;

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
      const space = text.lastIndexOf(" ", end);
      if (space > start) end = space;
    }
    pieces.push(trimmed(text, start, end));
    start = end;
  }
  return pieces.filter((piece) => piece.to > piece.from);
}

/**
 * The sentences of a block. A full stop inside a number or after an abbreviation ends none.
 *
 * @example sentencesOf(block) // "Tăng 1.5%. Giảm 2%." gives two
 */
export function sentencesOf({ text, body }: Block): Stretch[] {
  const sentences: Stretch[] = [];
  let from = body;
  for (const match of text.matchAll(STOP)) {
    const to = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(Math.max(from, to - 12), to)) && match[0].startsWith(".")) continue;
    sentences.push(...cut(text, trimmed(text, from, to)));
    from = to;
  }
  sentences.push(...cut(text, trimmed(text, from, text.length)));
  return sentences;
}

/** The parts of a sentence between semicolons. */
export function partsOf({ text }: Block, sentence: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  for (let from = sentence.from; from < sentence.to;) {
    const semicolon = text.indexOf(";", from);
    const to = semicolon < 0 || semicolon >= sentence.to ? sentence.to : semicolon + 1;
    const piece = trimmed(text, from, to);
    if (piece.to > piece.from) parts.push(piece);
    from = to;
  }
  return parts;
}

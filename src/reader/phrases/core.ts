import { ANNOUNCED, LEAD_IN, LEAD_OUT } from "../lexicon/subjects";
import type { Stretch } from "./sentences";

const lengthOf = (pattern: RegExp, words: string): number => pattern.exec(words)?.[0].length ?? 0;

const SIGNS = /^[\s,.:;–-]+/u;

/** How much of the words everything that leads into a subject takes up. */
function leadIn(words: string): number {
  let length = ANNOUNCED.reduce((from, talk) => from + lengthOf(talk, words.slice(from)), 0);
  let piece = 0;
  do {
    piece = lengthOf(LEAD_IN, words.slice(length));
    length += piece;
  } while (piece > 0);
  return length;
}

/** Words left when everything that leads in or out of a subject is taken away, as places in the text. */
export function core(key: string, from: number, to: number): Stretch {
  const start = from + leadIn(key.slice(from, to));
  let end = to;
  for (let lead = LEAD_OUT.exec(key.slice(start, end)); lead; lead = LEAD_OUT.exec(key.slice(start, end)))
    end = start + lead.index;
  const signs = lengthOf(SIGNS, key.slice(start, end));
  return { from: start + signs, to: Math.max(start + signs, end) };
}

import { at } from "../../domain/at";
import type { Clean } from "./clean";
import { type TextLine, lineGroups } from "./lines";

/** A paragraph or an item of one: lines joined, white space collapsed. */
export interface Paragraph {
  readonly text: string;
  /** Where each character stands in the original; one more entry for the end. */
  readonly origins: readonly number[];
  /** Which list inside a paragraph it was parted from; 0 for a paragraph of its own. */
  readonly list: number;
}

function joined({ text, origins }: Clean, lines: readonly TextLine[]): Paragraph {
  const chars: string[] = [];
  const places: number[] = [];
  let last = " ";
  const add = (char: string, place: number): void => {
    if (char === " " && (last === " " || last === "\t")) return;
    if (char === "\t" && last === " " && chars.length > 0) {
      chars.pop();
      places.pop();
    }
    chars.push(char);
    places.push(place);
    last = char;
  };
  for (const { from, to } of lines) {
    for (let index = from; index < to; index += 1) add(text.charAt(index), at(origins, index));
    add(" ", at(origins, to));
  }
  const words = chars.join("").trimEnd();
  // Where the white space after the last character begins; every line leaves at least one space behind it.
  return { list: 0, text: words, origins: places.slice(0, words.length + 1) };
}

function part({ text, origins }: Paragraph, from: number, to: number, list: number): Paragraph {
  const end = from + text.slice(from, to).trimEnd().length;
  return { list, text: text.slice(from, end), origins: origins.slice(from, end + 1) };
}

const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
/** How items inside a paragraph are numbered: the expression's groups in their order. */
const ROWS = { paren: 0, plain: 1, roman: 2 };
const INLINE = /(?<=[\s.;:…])(?:\((\d{1,2})\) ?|(\d{1,2})\. (?=\p{Lu})|([IVX]{1,5})\. (?=\p{Lu}))/gu;

function numberOf([, paren, plain, roman]: RegExpMatchArray): {
  readonly row: number;
  readonly number: number;
} {
  if (paren !== undefined) return { row: ROWS.paren, number: Number(paren) };
  if (roman !== undefined) return { row: ROWS.roman, number: ROMANS.indexOf(roman) + 1 };
  return { row: ROWS.plain, number: Number(plain) };
}

/** Places inside a paragraph where a numbered item begins: "(2) …", "3. …", "II. …", each the next of its row. */
function inlineItems(text: string): number[] {
  const starts: number[] = [];
  const reached = [0, 0, 0];
  for (const match of text.matchAll(INLINE)) {
    const { row, number } = numberOf(match);
    const next = number === at(reached, row) + 1;
    // An item list may begin anew, and a paragraph may open in the middle of one.
    const opens = row === ROWS.paren && (number === 1 || reached[ROWS.paren] === 0);
    if (next || opens) {
      reached[row] = number;
      starts.push(match.index);
    }
  }
  // A lone "1." inside a sentence quotes something else.
  return starts.length > 1 || at(reached, ROWS.paren) > 0 ? starts : [];
}

/** A paragraph as its numbered items, or as it is; `list` names the list they make. */
function items(paragraph: Paragraph, list: number): Paragraph[] {
  const starts = inlineItems(paragraph.text).filter((start) => start > 0);
  if (starts.length === 0) return [paragraph];
  return [0, ...starts]
    .map((from, index) => part(paragraph, from, starts[index] ?? paragraph.text.length, list))
    .filter(({ text }) => text !== "");
}

/**
 * The paragraphs of a text in reading order. A line broken inside a sentence is joined with the next, page numbers
 * between the two left out; items numbered inside one paragraph are parted.
 */
export function paragraphsOf(source: Clean): Paragraph[] {
  return lineGroups(source).flatMap((lines, index) => items(joined(source, lines), index + 1));
}

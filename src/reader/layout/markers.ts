import { at } from "../../domain/at";
import { NUMBERED_PART } from "../lexicon/titles";

/** How deep something stands in a document; a title or an item closes everything at its own depth and below. */
export const LEVEL = {
  part: 1,
  number: 2,
  zone: 5,
  title: 6,
  letter: 7,
  item: 8,
  dash: 9,
  plus: 10,
  text: 11,
};

/** How an item or a title is numbered. */
export interface Marker {
  readonly level: number;
  /** What a clause is named by; "" for a dash. */
  readonly label: string;
  readonly length: number;
}

/** The first group is what the clause is named by. */
const MARKERS: readonly { readonly pattern: RegExp; readonly level: (label: string) => number }[] = [
  { pattern: NUMBERED_PART, level: () => LEVEL.part },
  { pattern: /^(Điều \d{1,2})[.:] ?(?=\p{Lu})/u, level: () => LEVEL.part },
  {
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)]? ?(?=[\p{Lu}“"])|[.)] (?=\d))/u,
    level: (label) => LEVEL.part + label.split(".").length,
  },
  // Not "05-CTr/ĐU", the number of a paper at the beginning of a broken line.
  { pattern: /^(\d{1,2})(?:\.(?!\d)|[)/]|-(?!\d|\p{L}{2,4}\/)) ?(?=[^\s\d])/u, level: () => LEVEL.number },
  // "9. 100% hộ …", but not "9.100 hộ".
  {
    pattern: /^(\d{1,2})\. (?=\d{1,3}(?:\.\d{3})*(?:,\d+)?(?: ?%|\/\d{1,2} \p{L}| \p{L}))/u,
    level: () => LEVEL.number,
  },
  { pattern: /^\((\d{1,2})\) ?/u, level: () => LEVEL.item },
  { pattern: /^([a-zđ])[.)] /u, level: () => LEVEL.letter },
  { pattern: /^#+() ?/u, level: () => LEVEL.title },
  { pattern: /^[-–—*•·‣⁃»→⇒\p{So}\p{Co}]() ?(?![\d\s]*\d{4})/u, level: () => LEVEL.dash },
  { pattern: /^\+() ?/u, level: () => LEVEL.plus },
];

/** The number or dash a line opens with, or null. */
export function markerOf(line: string): Marker | null {
  for (const { pattern, level } of MARKERS) {
    const match = pattern.exec(line);
    if (match) return { level: level(at(match, 1)), label: at(match, 1), length: match[0].length };
  }
  return null;
}

/**
 * What a clause is called by the numbers above it, the outermost first.
 *
 * @example clauseOf([{ level: 1, label: "II" }, { level: 3, label: "1.2" }, { level: 8, label: "5" }]) // "II.1.2(5)"
 */
export function clauseOf(numbers: readonly Pick<Marker, "level" | "label">[]): string {
  let clause = "";
  for (const { level, label } of numbers) {
    if (label === "") continue;
    const part = /^[IVX]+/.exec(clause)?.[0];
    if (level === LEVEL.item && clause !== "") clause = `${clause}(${label})`;
    else if (level === LEVEL.letter && clause !== "") clause = `${clause}.${label}`;
    else if (level === LEVEL.part || level === LEVEL.item || level === LEVEL.letter || part === undefined)
      clause = label;
    else clause = `${part}.${label}`;
  }
  return clause;
}

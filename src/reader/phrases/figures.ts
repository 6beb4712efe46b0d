import type { Comparator } from "../../domain/target";
import { parseNumber } from "../../domain/number";
import { memo } from "../../domain/memo";
import { LONGEST_BEFORE, RANK, comparatorAfter, comparatorBefore } from "./comparators";
import { figuresOnly } from "./struck";
import { MONEY, MULTIPLE, unitAt } from "./units";

/** A figure of a text with what its next words make of it. Places count characters of the text handed in. */
export interface Figure {
  /** From the first word of the comparator to the end of the unit. */
  readonly from: number;
  readonly to: number;
  /** Where the digits begin. */
  readonly digits: number;
  readonly comparator: Comparator;
  /** No word around it compares: "đạt 90%", ": 90%". */
  readonly plain: boolean;
  readonly low: number;
  readonly high: number;
  /** N of "n/N". */
  readonly of: number | null;
  readonly percent: boolean;
  readonly unit: string;
  /** Stands in brackets behind something else. */
  readonly bracketed: boolean;
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?(?!\d)`;
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\d#.,/])(${NUMBER})( ?/ ?\d{1,5}(?!\d))?( ?%|${MONEY}|${MULTIPLE})?(?: ?(?:-|đến|tới) ?(?:trên |khoảng |gần )?(${NUMBER}))?`,
  "gu",
);

/** "tăng từ 20% lên 30%": the second figure is the target, the first where it starts. */
const TO = /^[^;:.()\d]{0,25} (?:lên|xuống|xuống còn|lên thành|còn)(?: trên| dưới| khoảng| đến)? ?$/u;

const valueOf = memo((digits: string): number | undefined => parseNumber(digits)?.value);

/** Where brackets stand open, but for those that open a list of parts: "(trong đó: …)". */
function bracketsOf(key: string): readonly boolean[] {
  let depth = 0;
  let through = 0;
  const open: boolean[] = [];
  for (let index = 0; index < key.length; index += 1) {
    const char = key.charAt(index);
    if (char === "(") {
      if (/^\((?:trong đó|gồm|bao gồm)/u.test(key.slice(index, index + 12))) through += 1;
      else depth += 1;
    } else if (char === ")") {
      if (depth > 0) depth -= 1;
      else if (through > 0) through -= 1;
    }
    open.push(depth > 0);
  }
  return open;
}

/**
 * The figures of a sentence, in reading order: numbers with their comparator and unit. Years, dates, papers, telephones,
 * lists such as "mức độ 3, 4" and measures such as "trên 1ha" are none. `key` is `text` folded.
 *
 * @example figuresIn("từ 3% trở lên", "từ 3% trở lên")[0] // { comparator: ">=", low: 3, high: 3, percent: true, … }
 */
export function figuresIn(key: string, text: string): Figure[] {
  if (!/\d/.test(key)) return [];
  const left = figuresOnly(key, text);
  if (!/\d/.test(left)) return [];
  const brackets = bracketsOf(key);
  const found: Figure[] = [];
  for (const match of left.matchAll(FIGURE)) {
    const [whole, first = "", slash = "", between = "", second] = match;
    const low = valueOf(first);
    if (low === undefined) continue;
    const top = second === undefined ? undefined : valueOf(second);
    // "10 - 2" is no range but a score or a list.
    const range = top !== undefined && top >= low && slash === "";
    const high = range ? top : low;
    const end = match.index + (range ? whole.length : first.length + slash.length);
    const rest = left.slice(end, end + 120);
    const to = end + unitAt(rest).length;
    const unit = text.slice(end, to).trim();

    const before = left.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index);
    const said = comparatorBefore(before);
    const after = left.slice(to, to + 90);
    const upTo = after.slice(0, /\d/.exec(after)?.index ?? after.length);
    const sayAfter = comparatorAfter(upTo);
    const changes = said?.phrase === "từ" && TO.test(upTo) && /\d/.test(after);
    if (changes) continue;
    const rank = !range && RANK.test(before);
    const word = rank
      ? "<="
      : sayAfter !== undefined && (said === null || said.comparator === ">=")
        ? sayAfter
        : (said?.comparator ?? "=");
    found.push({
      from: match.index - (said?.length ?? 0),
      to,
      digits: match.index,
      comparator: range ? "range" : word,
      plain: !range && word === "=",
      low,
      high,
      of: slash === "" ? null : Number(slash.replace(/[^\d]/g, "")),
      percent: /^ ?(?:điểm )?(?:%|phần trăm)/u.test(left.slice(end, end + 20)) || /^ ?%/u.test(between),
      unit: rank ? "hạng" : unit,
      bracketed: brackets[match.index] ?? false,
    });
  }
  return found;
}

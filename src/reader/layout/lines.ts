import { at } from "../../domain/at";
import { fold } from "../../domain/text";
import { PAGE, WANTS_NUMBER } from "../lexicon/titles";
import { YEAR } from "../lexicon/years";
import { expression } from "../words";
import type { Clean } from "./clean";
import { markerOf } from "./markers";

/** Where a line stands in the cleaned text. */
export interface TextLine {
  readonly from: number;
  readonly to: number;
}

const RULE = /^[-–—_=*.\s]+$/u;
const ENDED = /[.!?…;:]["”’)\]]*$/u;
const SENTENCE_ENDED = /[.!?…]["”’)\]]*$/u;
const LOWER_START = /^[\p{Ll}\d%,;.)”–—+-]/u;
const UPPER_START = /^["“(]?\p{Lu}/u;
/** "14:58 16-08-2022" under a headline. */
const DATE_LINE = /^\d{1,2}(?::\d{2}|[/-]\d{1,2}[/-]\d{4})/u;

/** The lines with something on them, page numbers and rules left out. */
function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    const line = text.slice(from, to).trim();
    if (line !== "" && !RULE.test(line)) lines.push({ from, to });
    from = to + 1;
  }
  const words = (line: TextLine | undefined): string =>
    line === undefined ? "" : text.slice(line.from, line.to).trim();
  // "đạt trên / 45%" wants its number, but not "đạt trên / 7 / 45%".
  return lines.filter(
    (line, index) =>
      !PAGE.test(words(line)) ||
      (WANTS_NUMBER.test(fold(words(lines[index - 1]).slice(-12))) && !/^\d/.test(words(lines[index + 1]))),
  );
}

/** The width at which lines were broken inside sentences, by hand or by a PDF; 0 where each line is a paragraph. */
function wrapWidth(lines: readonly string[]): number {
  const broken = lines.filter(
    (line, index) => !ENDED.test(line) && /^\p{Ll}/u.test(lines[index + 1] ?? ""),
  ).length;
  if (broken < 3 || broken < lines.length / 5) return 0;
  const lengths = lines.map((line) => line.length).sort((one, other) => one - other);
  return at(lengths, Math.floor(lengths.length * 0.85));
}

const ENDS_WITH_YEAR = expression(String.raw`(?<!\d)${YEAR}$`);
const GOES_ON_WITH_YEAR = expression(String.raw`^[-–—] ?${YEAR}(?!\d)`);

/** Whether a dash stands between two numbers of one range: years go on with years, "năm 2030 / - 100% hộ" does not. */
const goesOnWithNumber = (previous: string, line: string): boolean =>
  ENDS_WITH_YEAR.test(previous)
    ? GOES_ON_WITH_YEAR.test(line)
    : /\d$/.test(previous) && /^[-–—] ?\d/.test(line);

function continues(previous: string, line: string, width: number): boolean {
  if (previous.includes("\t") || line.includes("\t")) return false;
  // "giai đoạn 2025 / - 2030" and "khoảng / 250 tỷ đồng" are broken in the middle: no item begins there.
  if (markerOf(line) !== null && !goesOnWithNumber(previous, line)) return false;
  if (ENDED.test(previous)) return LOWER_START.test(line) && !SENTENCE_ENDED.test(previous);
  if (DATE_LINE.test(line) && width === 0) return false;
  if (!UPPER_START.test(line)) return true;
  return width > 0 && previous.length >= width * 0.8;
}

/** The lines of a text, grouped where one sentence was broken into several. */
export function lineGroups({ text }: Clean): TextLine[][] {
  const lines = linesOf(text);
  const words = lines.map(({ from, to }) => text.slice(from, to).trim().replace(/ {2,}/g, " "));
  const width = wrapWidth(words);
  const groups: TextLine[][] = [];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && continues(at(words, to - 1), at(words, to), width)) to += 1;
    groups.push(lines.slice(from, to));
    from = to;
  }
  return groups;
}

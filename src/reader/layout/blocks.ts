import { fold } from "../../domain/text";
import type { Clean } from "./clean";
import { anyOf, closing, matcher } from "../words";

/** What a part of a document is about, as its titles tell. */
export type Zone = "targets" | "results" | "tasks" | "unknown";

/** A paragraph, list item, title or table row: lines joined, white space collapsed. */
export interface Block {
  readonly text: string;
  /** `text` folded, character for character. */
  readonly key: string;
  /** Where the words begin, behind the number or the dash. */
  readonly body: number;
  /** Where each character stands in the original; one more entry for the end. */
  readonly at: readonly number[];
  readonly clause: string;
  readonly group: string;
  readonly zone: Zone;
  readonly title: boolean;
  /** The titles above, folded, the nearest last. */
  readonly titles: readonly string[];
  /** The item above that ends with a colon and so opens this list. */
  readonly opener: Block | null;
  /** The cells of a table row, as [from, to) of `text`. */
  readonly cells: readonly (readonly [from: number, to: number])[];
}

interface Line {
  readonly from: number;
  readonly to: number;
}

interface Marker {
  readonly level: number;
  /** What a clause is named by; "" for a dash. */
  readonly label: string;
  readonly length: number;
}

const ITEM = 8;
const UNNUMBERED_ZONE = 5;
const UNNUMBERED = 6;

/** How an item or a title is numbered, and how deep it stands. `label` picks what the clause is named by. */
const MARKERS: readonly { readonly pattern: RegExp; readonly level: (label: string) => number }[] = [
  { pattern: /^(?:phần(?: thứ)? )?([IVX]{1,5})(?:[.)/:-]| -) ?(?=[^\s\d])/u, level: () => 1 },
  {
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)]? ?(?=[\p{Lu}“"])|[.)] (?=\d))/u,
    level: (label) => 1 + label.split(".").length,
  },
  // Not "05-CTr/ĐU", the number of a paper at the beginning of a broken line.
  { pattern: /^(\d{1,2})(?:\.(?!\d)|[)/]|-(?!\d|\p{L}{2,4}\/)) ?(?=[^\s\d])/u, level: () => 2 },
  { pattern: /^\((\d{1,2})\) ?/u, level: () => ITEM },
  { pattern: /^([a-zđ])[.)] /u, level: () => 7 },
  { pattern: /^#+() ?/u, level: () => UNNUMBERED },
  { pattern: /^[-–—*•·‣⁃»→⇒\p{So}\p{Co}]() ?(?![\d\s]*\d{4})/u, level: () => ITEM + 1 },
  { pattern: /^\+() ?/u, level: () => ITEM + 2 },
];

/** Words of a title that tell what stands under it; the first that fits counts. */
const ZONES: readonly { readonly zone: Zone; readonly title: RegExp }[] = [
  {
    zone: "unknown",
    title: matcher([
      "mục tiêu tổng quát",
      "mục tiêu chung",
      "mục đích",
      "quan điểm",
      "phương châm",
      "mục tiêu, nhiệm vụ",
      "mục tiêu và nhiệm vụ",
      "phương hướng",
    ]),
  },
  {
    zone: "results",
    title: matcher([
      "kết quả",
      "tình hình",
      "thực trạng",
      "hạn chế",
      "nguyên nhân",
      "đánh giá",
      "kiểm điểm",
      "bài học",
    ]),
  },
  {
    zone: "tasks",
    title: matcher([
      "giải pháp",
      "nhiệm vụ",
      "tổ chức thực hiện",
      "phân công",
      "đột phá",
      "trách nhiệm",
      "kiến nghị",
    ]),
  },
  { zone: "targets", title: matcher(["chỉ tiêu", "mục tiêu"]) },
];

const RULE = /^[-–—_=*.\s]+$/u;
const PAGE = /^(?:(?:trang|page) )?[-–—]? ?\d{1,3} ?(?:[-–—]|\/ ?\d{1,3})?$/iu;
const WANTS_NUMBER = closing([
  "khoảng",
  "trên",
  "dưới",
  "đạt",
  "từ",
  "đến",
  "năm",
  "nhất",
  "thiểu",
  "quá",
  "hơn",
  "còn",
]);
const ENDED = /[.!?…;:]["”’)\]]*$/u;
const LOWER_START = /^[\p{Ll}\d%,;.)”–—+-]/u;
/** "14:58 16-08-2022" under a headline. */
const DATE_LINE = /^\d{1,2}(?::\d{2}|[/-]\d{1,2}[/-]\d{4})/u;
const UPPER_START = /^["“(]?\p{Lu}/u;

function markerOf(line: string): Marker | null {
  for (const { pattern, level } of MARKERS) {
    const match = pattern.exec(line);
    if (match) return { level: level(match[1] ?? ""), label: match[1] ?? "", length: match[0].length };
  }
  return null;
}

/** The lines with something on them, page numbers and rules left out. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    const line = text.slice(from, to).trim();
    if (line !== "" && !RULE.test(line)) lines.push({ from, to });
    from = to + 1;
  }
  const words = (index: number): string => {
    const line = lines[index];
    return line === undefined ? "" : text.slice(line.from, line.to).trim();
  };
  // "đạt trên / 45%" wants its number, but not "đạt trên / 7 / 45%".
  return lines.filter(
    (_, index) =>
      !PAGE.test(words(index)) ||
      (WANTS_NUMBER.test(fold(words(index - 1).slice(-12))) && !/^\d/.test(words(index + 1))),
  );
}

/**
 * Whether lines were broken by hand or by a PDF, inside sentences, and the width they were broken at. 0 where a line is
 * a paragraph.
 */
function wrapWidth(lines: readonly string[]): number {
  const broken = lines.filter(
    (line, index) => !ENDED.test(line) && /^\p{Ll}/u.test(lines[index + 1] ?? ""),
  ).length;
  if (broken < 3 || broken < lines.length / 5) return 0;
  const lengths = lines.map((line) => line.length).sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.85)] ?? 0;
}

function continues(previous: string, line: string, width: number): boolean {
  if (previous.includes("\t") || line.includes("\t")) return false;
  const marker = markerOf(line);
  // "giai đoạn 2025 / - 2030" and "khoảng / 250 tỷ đồng" are broken inside, not begun anew.
  if (marker !== null && !(/\d$/.test(previous) && /^[-–—] ?\d/.test(line))) return false;
  if (ENDED.test(previous)) return LOWER_START.test(line) && !/[.!?…]["”’)\]]*$/u.test(previous);
  if (DATE_LINE.test(line) && width === 0) return false;
  if (!UPPER_START.test(line)) return true;
  return width > 0 && previous.length >= width * 0.8;
}

const FIGURE_LEFT = /\d/;
const NO_FIGURE = /\([^()]*\)|(?:19|20)\d{2}|“[^”]*”/gu;

/** A line that names what follows instead of telling something. */
function isTitle(body: string, marker: Marker | null): boolean {
  if (body.length > 180 || body === "") return false;
  const closed = /[.;!?…]$/u.test(body);
  const colon = body.endsWith(":");
  if (closed || (marker !== null && marker.level > ITEM && !colon)) return false;
  if (FIGURE_LEFT.test(body.replace(NO_FIGURE, ""))) return false;
  return colon || marker === null || marker.level < ITEM;
}

/** "Mục tiêu tổng quát: Xây dựng …": a title and what stands under it in one line. */
const HEADING = /^([^:;,.\d]{4,50}): \p{L}/u;

/** A headline tells of aims and heads no list of them: "Xã A đặt mục tiêu giảm nghèo nhanh". */
const NEWS = new RegExp(
  `${anyOf(["đặt mục tiêu", "đặt ra mục tiêu", "xác định mục tiêu", "quyết tâm", "phấn đấu", "thống nhất mục tiêu", "thực hiện mục tiêu", "hoàn thành mục tiêu", "thông qua", "đề ra"])}.*[^:]$`,
  "u",
);

const TAB_IN_KEY = "\u0001";

/**
 * Folded text, character for character: tabs stand through the folding, which would join those of empty cells, and the
 * one letter that grows, the dotted capital İ, is made plain.
 */
const keyOf = (text: string): string =>
  fold(text.replace(/İ/g, "I").replace(/\t/g, TAB_IN_KEY)).replaceAll(TAB_IN_KEY, " ");

const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const INLINE = /(?<=[\s.;:…])(?:\((\d{1,2})\) ?|(\d{1,2})\. (?=\p{Lu})|([IVX]{1,5})\. (?=\p{Lu}))/gu;

/** Places inside a paragraph where a numbered item begins: "(2) …", "3. …", "II. …", each the next of its row. */
function inlineItems(text: string): number[] {
  const starts: number[] = [];
  const reached = [0, 0, 0];
  for (const match of text.matchAll(INLINE)) {
    const [, paren, plain, roman = ""] = match;
    const row = paren !== undefined ? 0 : plain !== undefined ? 1 : 2;
    const number = row === 2 ? ROMANS.indexOf(roman) + 1 : Number(paren ?? plain);
    const next = number === (reached[row] ?? 0) + 1;
    // An item list may begin anew, and a paragraph may open in the middle of one.
    if (next || (row === 0 && (number === 1 || reached[0] === 0))) {
      reached[row] = number;
      starts.push(match.index);
    }
  }
  // A lone "1." inside a sentence quotes something else.
  return starts.length > 1 || (reached[0] ?? 0) > 0 ? starts : [];
}

interface Raw {
  /** Which list inside a paragraph it was parted from; 0 for a paragraph of its own. */
  readonly list: number;
  readonly text: string;
  readonly at: readonly number[];
}

function join({ text, at }: Clean, lines: readonly Line[]): Raw {
  const chars: string[] = [];
  const where: number[] = [];
  let last = " ";
  const add = (char: string, place: number): void => {
    if (char === " " && (last === " " || last === "\t")) return;
    if (char === "\t" && last === " " && chars.length > 0) {
      chars.pop();
      where.pop();
    }
    chars.push(char);
    where.push(place);
    last = char;
  };
  for (const { from, to } of lines) {
    for (let index = from; index < to; index += 1) add(text.charAt(index), at[index] ?? 0);
    add(" ", at[to] ?? 0);
  }
  const joined = chars.join("").trimEnd();
  // Where the white space after the last character begins; every line leaves at least one space behind it.
  return { list: 0, text: joined, at: where.slice(0, joined.length + 1) };
}

const part = (raw: Raw, from: number, to: number): Raw => {
  const end = from + raw.text.slice(from, to).trimEnd().length;
  return { list: 0, text: raw.text.slice(from, end), at: raw.at.slice(from, end + 1) };
};

function cellsOf(text: string): [number, number][] {
  const cells: [number, number][] = [];
  for (let from = 0; from <= text.length;) {
    const tab = text.indexOf("\t", from);
    const to = tab < 0 ? text.length : tab;
    cells.push([from, to]);
    from = to + 1;
  }
  return cells;
}

/** Titles and items open above the line being read. */
interface Open {
  readonly level: number;
  readonly label: string;
  readonly title: string;
  readonly zone: Zone | null;
  readonly block: Block;
  readonly list: number;
}

const clauseOf = (open: readonly Pick<Open, "level" | "label">[]): string => {
  let clause = "";
  for (const { level, label } of open) {
    if (label === "") continue;
    if (level === ITEM) clause = clause === "" ? label : `${clause}(${label})`;
    else if (level === 1) clause = label;
    else if (level === 7) clause = clause === "" ? label : `${clause}.${label}`;
    else {
      const roman = /^[IVX]+/.exec(clause)?.[0];
      clause = roman === undefined ? label : `${roman}.${label}`;
    }
  }
  return clause;
};

/**
 * The blocks of a text in reading order, each with the clause it stands in, the titles above it and what they make it.
 * A line broken inside a sentence is joined with the next, page numbers between the two left out; items numbered inside
 * one paragraph are parted.
 */
export function blocksOf(source: Clean): Block[] {
  const lines = linesOf(source.text);
  const texts = lines.map(({ from, to }) => source.text.slice(from, to).trim().replace(/ {2,}/g, " "));
  const width = wrapWidth(texts);
  const raws: Raw[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && continues(texts[to - 1] ?? "", texts[to] ?? "", width)) to += 1;
    const raw = join(source, lines.slice(from, to));
    const starts = [0, ...inlineItems(raw.text).filter((start) => start > 0), raw.text.length];
    starts.slice(1).forEach((end, index) => {
      const piece = part(raw, starts[index] ?? 0, end);
      if (piece.text !== "") raws.push({ ...piece, list: starts.length > 2 ? to : 0 });
    });
    from = to;
  }

  const blocks: Block[] = [];
  let open: Open[] = [];
  for (const { text, at, list } of raws) {
    const cells = text.includes("\t") ? cellsOf(text) : [];
    const marker = cells.length > 0 ? null : markerOf(text);
    const body = text.slice(marker?.length ?? 0);
    const title = cells.length === 0 && isTitle(body, marker);
    const words = fold(body);
    const inline = HEADING.exec(words)?.[1] ?? null;
    const heading = !title ? inline : marker === null && NEWS.test(words) ? null : words;
    const zone = heading === null ? null : (ZONES.find((row) => row.title.test(heading))?.zone ?? null);
    const unnumbered = title && (marker === null || marker.label === "");
    const level = unnumbered ? (zone === null ? UNNUMBERED : UNNUMBERED_ZONE) : (marker?.level ?? ITEM + 3);
    // A list inside a paragraph ends with it.
    open = open.filter((above) => above.level < level && (above.list === 0 || above.list === list));
    const titles = open.filter((above) => above.title !== "");
    const label = marker?.label ?? "";
    const block: Block = {
      text: text.replace(/\t/g, " "),
      key: keyOf(text),
      body: marker?.length ?? 0,
      at,
      clause: clauseOf([...open, { level, label }]),
      group: titles[titles.length - 1]?.title ?? "",
      zone: zone ?? [...open].reverse().find((above) => above.zone !== null)?.zone ?? "unknown",
      title,
      titles: titles.map((above) => fold(above.title)),
      opener:
        [...open].reverse().find((above) => above.level >= 2 && above.block.text.endsWith(":"))?.block ??
        null,
      cells,
    };
    blocks.push(block);
    if (level <= ITEM + 2)
      open.push({ level, label, title: title ? body.replace(/[\s:]+$/u, "") : "", zone, block, list });
  }
  return blocks;
}

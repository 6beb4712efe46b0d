import {
  FULL,
  LETTERS_ACROSS,
  type PdfLine,
  lineText,
  MOST_LINES,
  NARROW,
  type TextPiece,
  WIDE,
} from "./lines";
import { isNumbered, NUMBERS_ROW, type Said, tableRows } from "./rows";

type Span = readonly [left: number, right: number];

/** Lines that stand further apart, in heights of their letters, are of different tables. */
const FAR = 5;
/** Lines of one cell stand no further apart. */
const CLOSE = 2.2;
/** As many lines agree on where a narrow gap parts cells. */
const LINES_THAT_AGREE = 3;
/** Columns of running text: so many lines, so many of them full. */
const LINES_OF_TEXT = 4;
const SHARE_FULL = 0.5;

const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

const spanOf = ({ left, right }: TextPiece): Span => [left, right];

const numbersRow = ({ pieces: [first] }: PdfLine): boolean => NUMBERS_ROW.test(first?.text ?? "");

/** Whether a line has a piece in two of the columns; `gap`, in heights of its letters, is the least between them. */
const hasTwo = ({ pieces, size }: PdfLine, columns: readonly Span[], gap: number): boolean => {
  const own = columns.map((column) => pieces.filter((piece) => overlap(column, spanOf(piece))));
  const met = own
    .filter((some) => some.length > 0)
    .sort(([one], [other]) => (one?.left ?? 0) - (other?.left ?? 0));
  return met.slice(1).some(([piece], at) => (piece?.left ?? 0) - (met[at]?.at(-1)?.right ?? 0) > gap * size);
};

/**
 * The columns with a line more; undefined where a piece of it would join two of them that stand side by side in some
 * line. Columns of which every line has but one are one: a title in the middle and words that begin at the left. So are
 * those that narrow gaps part, where a line of several pieces has no such gap.
 */
function widened(
  columns: readonly Span[],
  { pieces }: PdfLine,
  lines: readonly PdfLine[],
): Span[] | undefined {
  const gap = pieces.length > 1 ? WIDE : 0;
  let all = [...columns];
  for (const piece of pieces) {
    const met = all.filter((column) => overlap(column, spanOf(piece)));
    if (met.length > 1 && lines.some((line) => hasTwo(line, met, gap))) return undefined;
    const lefts = [...met.map(([left]) => left), piece.left];
    const rights = [...met.map(([, right]) => right), piece.right];
    all = [...all.filter((one) => !met.includes(one)), [Math.min(...lefts), Math.max(...rights)] as const];
  }
  return all.sort((one, other) => one[0] - other[0]);
}

interface Region {
  columns: readonly Span[];
  /** Lines of the table; between them, titles over all its columns. */
  readonly parts: (PdfLine[] | PdfLine)[];
  readonly end: number;
}

/** The table that begins with a line, as far as its columns go on. */
function regionFrom(lines: readonly PdfLine[], from: number): Region | undefined {
  const first = lines[from];
  if (!first || first.pieces.length < 2) return undefined;
  let columns: readonly Span[] = first.pieces.map(spanOf);
  let part: PdfLine[] = [first];
  const parts: (PdfLine[] | PdfLine)[] = [part];
  let end = from + 1;
  let over: PdfLine[] = [];
  for (let at = from + 1; at < lines.length; at += 1) {
    const [line, before] = [lines[at], lines[at - 1]];
    if (!line || !before || line.base - before.base > FAR * line.size) break;
    const wider = widened(columns, line, parts.flat());
    if (wider === undefined) {
      if (line.pieces.length > 1 || over.length > 1) break;
      over.push(line);
      continue;
    }
    const isNew = wider.length > columns.length;
    const fits = line.base - before.base < CLOSE * line.size && (columns.length > 2 || numbersRow(first));
    if (line.pieces.length === 1 && (over.length > 0 || (isNew && !fits))) break;
    if (over.length > 0) {
      part = [];
      parts.push(...over, part);
      over = [];
    }
    columns = wider;
    part.push(line);
    end = at + 1;
  }
  return { columns, parts, end };
}

/** Columns whose gaps are wide, or narrow in lines that agree; others are one. */
function settled({ columns, parts }: Region): Span[] {
  const lines = parts.flat();
  return columns.reduce<Span[]>((kept, column, at) => {
    const before = kept.at(-1);
    if (!before || at === 0) return [...kept, column];
    const gaps = lines.flatMap(({ pieces, size }) => {
      const [left, right] = [
        pieces.filter((piece) => overlap(spanOf(piece), before)).at(-1),
        pieces.find((piece) => overlap(spanOf(piece), column)),
      ];
      return left && right ? [(right.left - left.right) / size] : [];
    });
    const clear = (column[0] - before[1]) / (lines[0]?.size ?? 1);
    const parts = (gaps.length >= LINES_THAT_AGREE && clear > NARROW / 2) || gaps.every((gap) => gap > WIDE);
    return parts ? [...kept, column] : [...kept.slice(0, -1), [before[0], column[1]] as const];
  }, []);
}

const saidIn = (lines: readonly PdfLine[], column: Span): Said[] =>
  lines.flatMap(({ base, size, pieces }) => {
    const own = pieces.filter((piece) => overlap(spanOf(piece), column));
    return own.length === 0 ? [] : [{ base, size, text: own.map(({ text }) => text).join(" ") }];
  });

/** Two columns of running text: each is read down to its end. */
const isText = (lines: readonly PdfLine[], columns: readonly Span[]): boolean =>
  columns.length === 2 &&
  columns.every(([left, right]) => {
    const widths = lines.flatMap(({ pieces }) => {
      const own = pieces.filter((piece) => overlap(spanOf(piece), [left, right]));
      return own.length === 0 ? [] : [(own.at(-1)?.right ?? 0) - (own[0]?.left ?? 0)];
    });
    const full = widths.filter((width) => width > FULL * (right - left)).length;
    const isWide = right - left > LETTERS_ACROSS * (lines[0]?.size ?? 1);
    return isWide && widths.length >= LINES_OF_TEXT && full >= SHARE_FULL * widths.length;
  });

const HAS_DIGIT = /\d/;

/** Whether cells of several lines are to be put together: only where something tells the rows apart. */
const hasRows = (columns: readonly (readonly Said[])[]): boolean =>
  columns.length > 2 ||
  isNumbered(columns[0] ?? []) ||
  (columns.length === 2 &&
    columns[1] !== undefined &&
    columns[1].filter(({ text }) => HAS_DIGIT.test(text) && text.length < 24).length > columns[1].length / 2);

function textOfPart(lines: readonly PdfLine[], columns: readonly Span[]): string[] {
  const said = columns.map((column) => saidIn(lines, column)).filter((column) => column.length > 0);
  if (said.length > 1 && hasRows(said)) {
    const filled = columns.map((column) => saidIn(lines, column).length > 0);
    return tableRows(said).map((row) => {
      let at = 0;
      return filled.map((isFilled) => (isFilled ? (row[at++] ?? "") : "")).join("\t");
    });
  }
  return lines.map((line) =>
    columns
      .map((column) => saidIn([line], column)[0]?.text ?? "")
      .join("\t")
      .replace(/^\t+|\t+$/g, ""),
  );
}

/** A text that stands on a page at a height. */
export interface PlacedText {
  readonly base: number;
  readonly text: string;
  /** Whether it is a row of a table. */
  readonly isRow: boolean;
}

/**
 * Lines in which no lines are drawn, as text: rows of tables by columns that stay apart from line to line, columns of
 * running text one after the other, and everything else as it stands.
 */
export function withoutRules(lines: readonly PdfLine[]): PlacedText[] {
  const placed: PlacedText[] = [];
  const plain = (line: PdfLine) => placed.push({ base: line.base, text: lineText(line), isRow: false });
  for (let at = 0; at < lines.length;) {
    const line = lines[at] as PdfLine;
    const region = lines.length > MOST_LINES ? undefined : regionFrom(lines, at);
    let columns: readonly Span[] = region ? settled(region) : [];
    if (!region || columns.length < 2) {
      plain(line);
      at += 1;
      continue;
    }
    // Centred beside it, a cell may begin on lines above; they were taken for text.
    const above: PdfLine[] = [];
    for (let up = at - 1; up >= 0; up -= 1) {
      const [one, below] = [lines[up], lines[up + 1]];
      const [own] = one?.pieces ?? [];
      if (!one || !below || !own || one.pieces.length > 1 || below.base - one.base > CLOSE * one.size) break;
      if (placed.at(-1)?.base !== one.base || placed.at(-1)?.isRow === true) break;
      const wider = widened(columns, one, region.parts.flat());
      if (own.left < (columns[0]?.[1] ?? Infinity) || wider === undefined) break;
      columns = wider;
      placed.pop();
      above.unshift(one);
    }
    const [first] = region.parts;
    if (Array.isArray(first)) first.unshift(...above);
    for (const part of region.parts) {
      if (!Array.isArray(part)) plain(part);
      else if (isText(part, columns))
        for (const column of columns)
          placed.push(...saidIn(part, column).map(({ base, text }) => ({ base, text, isRow: false })));
      else
        placed.push(
          ...textOfPart(part, columns).map((text) => ({
            base: part[0]?.base ?? line.base,
            text,
            isRow: true,
          })),
        );
    }
    at = region.end;
  }
  return placed;
}

import type { Glyph } from "./glyphs";

/** Letters that stand together, parted from others on their line by a gap. */
export interface TextPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Pieces on one line, from left to right. */
export interface PdfLine {
  readonly base: number;
  readonly size: number;
  readonly pieces: readonly TextPiece[];
}

// In heights of the letters.
/** Letters of one line differ no more in height of place. */
const LEVEL = 0.22;
/** A gap that parts words where no space is written. */
const WORD = 0.2;
/** A gap that may part cells: no space between words is so wide, but in justified lines. */
export const NARROW = 0.6;
/** A gap that parts cells by itself. */
export const WIDE = 1.5;

/** A column of running text is wider. */
export const LETTERS_ACROSS = 12;
/** A line that takes more of its column than this goes all over it. */
export const FULL = 0.8;

/** A page with more lines holds no tables: nothing is looked for in it that takes long. */
export const MOST_LINES = 1000;

const PLAIN = "0123456789()";
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉₍₎";
const NOTE = /^[\d()]$/;

/** A letter, and where the letters begin that were drawn next to it, one after the other. */
interface Ink extends Glyph {
  readonly start: number;
}

interface Row {
  base: number;
  size: number;
  glyphs: Ink[];
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

/** How far letters drawn one after the other may stand apart, and words reach into one another. */
const NEXT = 0.25;

function inked(glyphs: readonly Glyph[]): Ink[] {
  let [before, start]: [Glyph | undefined, number] = [undefined, 0];
  return glyphs.map((glyph) => {
    const near = NEXT * glyph.size;
    const follows =
      before && Math.abs(glyph.base - before.base) < near && Math.abs(glyph.left - before.right) < near;
    if (!follows) start = glyph.left;
    before = glyph;
    return { ...glyph, start };
  });
}

/** Words that reach into one another stay words: their letters are not mixed. */
const inOrder = (one: Ink, other: Ink): number => one.start - other.start || one.left - other.left;

/** Letters by the line they stand on, each line from left to right; a letter drawn twice to look bold is one. */
function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const rows: Row[] = [];
  for (const glyph of inked(glyphs).sort((one, other) => one.base - other.base)) {
    const row = rows.at(-1);
    if (row && glyph.base - row.base <= LEVEL * Math.min(glyph.size, row.size)) row.glyphs.push(glyph);
    else rows.push({ base: glyph.base, size: glyph.size, glyphs: [glyph] });
  }
  for (const row of rows) {
    row.size = median(row.glyphs.map(({ size }) => size));
    row.base = median(row.glyphs.map(({ base }) => base));
    row.glyphs = row.glyphs
      .sort((one, other) => one.left - other.left)
      .filter((glyph, at, all) => {
        const before = all[at - 1];
        return !(before?.text === glyph.text && glyph.left - before.left < 0.2 * glyph.size);
      })
      .sort(inOrder);
  }
  return rows;
}

const shifted = (glyph: Ink, to: string): Ink => ({
  ...glyph,
  text: glyph.text.replace(/[\d()]/g, (sign) => to.charAt(PLAIN.indexOf(sign))),
});

/** Small digits just behind a letter of the line become raised or lowered ones, so that they join no figure. */
function withNotes(row: Row, near: readonly Row[]): void {
  const taken = new Set<Ink>();
  for (const other of near) {
    const way = row.base - other.base;
    if (other === row || way > 0.75 * row.size || way < -0.4 * row.size) continue;
    let end: number | undefined;
    for (const glyph of other.glyphs) {
      const isSmall = glyph.size < 0.85 * row.size && NOTE.test(glyph.text);
      const beside = (edge: number) => Math.abs(glyph.left - edge) < 0.3 * row.size;
      const follows =
        (end !== undefined && beside(end)) ||
        row.glyphs.some(({ text, right }) => text !== " " && beside(right)) ||
        row.glyphs.some(({ left }) => Math.abs(left - glyph.right) < 0.3 * row.size);
      end = isSmall && follows ? glyph.right : undefined;
      if (end === undefined) continue;
      taken.add(glyph);
      row.glyphs.push(shifted(glyph, way > 0 ? RAISED : LOWERED));
    }
    other.glyphs = other.glyphs.filter((glyph) => !taken.has(glyph));
  }
  row.glyphs = row.glyphs
    .map((glyph) => {
      const way = row.base - glyph.base;
      return glyph.size < 0.85 * row.size && NOTE.test(glyph.text) && Math.abs(way) > 0.05 * row.size
        ? shifted(glyph, way > 0 ? RAISED : LOWERED)
        : glyph;
    })
    .sort(inOrder);
}

/** Letters of a line as pieces. Where all letters stand apart, as in titles, only wider gaps part words. */
function piecesOf({ base, size, glyphs }: Row): TextPiece[] {
  const ink = glyphs.filter(({ text }) => text.trim() !== "");
  const spaces = glyphs.filter(({ text }) => text.trim() === "").map(({ left, right }) => (left + right) / 2);
  const gaps = ink.slice(1).map(({ left }, at) => left - (ink[at]?.right ?? left));
  const usual = Math.max(0, median(gaps));
  const pieces: { text: string; left: number; right: number; base: number; size: number }[] = [];
  let space = 0;
  ink.forEach((glyph, at) => {
    const piece = pieces.at(-1);
    const gap = gaps[at - 1] ?? 0;
    const before = ink[at - 1]?.right ?? 0;
    while ((spaces[space] ?? Infinity) < before) space += 1;
    const isSpaced = (spaces[space] ?? Infinity) <= glyph.left;
    if (!piece || gap > NARROW * size + usual || gap < -NEXT * size)
      pieces.push({ text: glyph.text, left: glyph.left, right: glyph.right, base, size });
    else {
      piece.text += isSpaced || gap > WORD * size + usual ? ` ${glyph.text}` : glyph.text;
      piece.right = Math.max(piece.right, glyph.right);
    }
  });
  return pieces;
}

/** Letters of a page as lines from top to bottom, with raised digits on the line of the letter before them. */
export function linesOf(glyphs: readonly Glyph[]): PdfLine[] {
  const rows = rowsOf(glyphs);
  rows.forEach((row, at) => {
    // Those around it: notes stand between two lines.
    withNotes(
      row,
      rows.slice(Math.max(0, at - 3), at + 4).filter((other) => other.size < row.size),
    );
  });
  return rows.flatMap((row) => {
    const pieces = piecesOf(row);
    return pieces.length === 0 ? [] : [{ base: row.base, size: row.size, pieces }];
  });
}

/** A line as text: tabs where its gaps part cells by themselves. */
export const lineText = ({ pieces, size }: PdfLine): string =>
  pieces
    .map(({ text, left }, at) => {
      const before = pieces[at - 1];
      return before === undefined ? text : `${left - before.right > WIDE * size ? "\t" : " "}${text}`;
    })
    .join("");

import { at } from "../domain/at";
import type { Cell } from "../domain/cell";
import { lookIn } from "../sheets/block";
import { FONT_SIZE, LOOKS } from "../sheets/look";
import { isFormula } from "../sheets/content";
import { type Shown, bodyShown } from "../sheets/shown";
import type { Block, Content, Look, Sheet } from "../sheets/types";
import { rectangleOf } from "../sheets/a1/address";
import { bodyOf } from "../sheets/a1/tableRange";

/** Height of a line of text in points, for letters of one point. */
const LINE = 1.3;

/** What a cell keeps free of text at its sides, in digits of the default font. */
const PADDING = 1;

/** How much wider bold letters are. */
const BOLD = 1.1;

/** Width of a column that no definition sets. */
const DEFAULT_WIDTH = 9;

/** Widths of a sheet's columns, in digits of the default font. */
export function widthsOf({ widths = [], table, blocks }: Sheet): readonly number[] {
  const all = table ? table.columns.map(({ width }) => width) : [...widths];
  for (const block of blocks) {
    const { left } = rectangleOf(block.at);
    for (const [right, width] of (block.widths ?? []).entries()) {
      while (all.length < left + right) all.push(DEFAULT_WIDTH);
      all[left + right] = width;
    }
  }
  return all;
}

/** Lines a text takes when it is broken between words; a word longer than a line is broken too. */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const length = used === 0 ? word.length : used + 1 + word.length;
    if (length <= width) {
      used = length;
      continue;
    }
    const broken = Math.max(1, Math.ceil(word.length / width));
    lines += used === 0 ? broken - 1 : broken;
    used = word.length - (broken - 1) * width;
  }
  return lines;
}

type Heights = Map<number, { height: number }>;

/** Makes a row as high as a text in it needs; `width` in digits of the default font. */
function fit(heights: Heights, row: number, cell: Cell, look: Look, width: number): void {
  const { wrap, bold, size = FONT_SIZE } = LOOKS[look];
  if (wrap !== true || typeof cell !== "string") return;
  const letters = ((width - PADDING) * FONT_SIZE) / (size * (bold === true ? BOLD : 1));
  const height = Math.ceil(linesOf(cell, letters) * size * LINE);
  if (height > (heights.get(row)?.height ?? Math.ceil(FONT_SIZE * LINE))) heights.set(row, { height });
}

/**
 * Heights of the rows with text of more than one line in blocks, by row from 0.
 *
 * @param shown what a cell of a block shows
 */
export function blockHeights(
  blocks: readonly Block[],
  widths: readonly number[],
  shown: (content: Content, row: number, column: number) => Cell,
): Heights {
  const heights: Heights = new Map();
  for (const block of blocks) {
    const { cells, mergeAcross = 1, mergeDown = 1 } = block;
    const { top, left } = rectangleOf(block.at);
    cells.forEach((contents, down) =>
      contents.forEach((content, right) => {
        let width = 0;
        for (let column = left + right; column < left + right + mergeAcross; column++)
          width += widths[column] ?? DEFAULT_WIDTH;
        // Text in cells merged downwards shares its lines among their rows.
        const text = shown(content, top + down, left + right);
        for (let row = 0; row < mergeDown; row++)
          fit(heights, top + down + row, text, lookIn(block, down, right), width * mergeDown);
      }),
    );
  }
  return heights;
}

/**
 * Heights of the rows with text of more than one line, by row from 0. Excel fits a row again when its text changes;
 * other programs show the height the file has.
 */
export function rowHeights(sheet: Sheet, shown: Shown): Heights {
  const heights = blockHeights(sheet.blocks, widthsOf(sheet), (content, row, column) =>
    isFormula(content) ? (shown(sheet.name, row, column) ?? null) : content,
  );
  const { table } = sheet;
  if (table) {
    const { top } = bodyOf(table);
    const body = bodyShown(sheet, shown);
    table.columns.forEach(({ name, look, width }, column) => {
      fit(heights, top - 1, name, "header", width);
      body.forEach((cells, row) => fit(heights, top + row, at(cells, column), look, width));
    });
  }
  return heights;
}

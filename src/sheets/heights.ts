import { lookIn } from "./block";
import { FONT_SIZE, LOOKS } from "./look";
import { isFormula } from "./content";
import type { Shown } from "./shown";
import type { Block, Column, Look, Sheet, Table } from "./types";
import { rectangleOf } from "./a1/address";
import { bodyOf } from "./a1/tableRange";

/** Height of a line of text in points, for letters of one point. */
const LINE = 1.3;

/** What a cell keeps free of text at its sides, in digits of the default font. */
const PADDING = 1;

/** How much wider bold letters are. */
const BOLD = 1.1;

/** Width of a column that no definition sets. */
const DEFAULT_WIDTH = 9;

/** Height of a row with one line of body text, in points: that of every row nobody gave a height to. */
const ONE_LINE = 15;

/** The most points a row may be high (Excel specifications and limits). */
const HIGHEST = 409;

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
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      const length = used === 0 ? word.length : used + 1 + word.length;
      if (length <= width) {
        used = length;
        continue;
      }
      const broken = Math.max(1, Math.ceil(word.length / width));
      lines += used === 0 ? broken - 1 : broken;
      used = word.length - (broken - 1) * width;
    }
  }
  return lines;
}

/** Points a text takes in a cell of a look, whether or not a row can be as high; `width` in digits of the default font. */
function pointsOf(text: string, look: Look, width: number): number {
  const { wrap, bold, size = FONT_SIZE } = LOOKS[look];
  const letters = Math.max(1, ((width - PADDING) * FONT_SIZE) / (size * (bold === true ? BOLD : 1)));
  const lines = wrap === true ? linesOf(text, letters) : 1;
  return Math.ceil(lines * size * LINE);
}

/** Points a row needs for a text in a cell of a look; `width` in digits of the default font. */
const heightOf = (text: unknown, look: Look, width: number): number =>
  typeof text !== "string" || text === "" ? 0 : Math.min(HIGHEST, pointsOf(text, look, width));

/**
 * Whether a row can be high enough to show all of a text in a cell of a look.
 *
 * @param width of the cell, in digits of the default font
 */
export const fitsRow = (text: string, look: Look, width: number): boolean =>
  pointsOf(text, look, width) <= HIGHEST;

/** The longest text a column's formula shows in a row of its table, from 0; undefined where nobody has said it. */
const longestIn = ({ longest }: Column, row: number): string | undefined =>
  typeof longest === "string" ? longest : longest?.[row];

/**
 * Height in points of a row of a table: what its constants and the longest texts of its formulas need, in the columns
 * that are not folded.
 *
 * @param constants one for each column; null or "" in a column for its formula
 * @param row place of the row in the definition, from 0; -1 where that has no such row
 * @param textOf what a formula shows whose longest text nobody has said
 * @example rowHeight([{ name: "Mã", width: 8, look: "centre" }], ["K01"], 0) // 15: one line
 */
export function rowHeight(
  columns: readonly Column[],
  constants: readonly unknown[],
  row: number,
  textOf: (column: number) => unknown = () => undefined,
): number {
  return columns.reduce((height, column, place) => {
    if (column.folded === true) return height;
    const constant = constants[place] ?? "";
    const text =
      column.formula === undefined || constant !== "" ? constant : (longestIn(column, row) ?? textOf(place));
    return Math.max(height, heightOf(text, column.look, column.width));
  }, ONE_LINE);
}

/** Height in points of a table's header row: what its titles need in the columns that are not folded. */
export const headerHeight = ({ columns }: Pick<Table, "columns">): number =>
  columns.reduce(
    (height, { name, width, folded }) =>
      folded === true ? height : Math.max(height, heightOf(name, "header", width)),
    ONE_LINE,
  );

interface RowHeight {
  /** In points. */
  readonly height: number;
  /**
   * Whether the row keeps this height whatever its text becomes: Excel fits no row when a formula's result changes,
   * nor to text in merged cells. Other rows follow their text.
   */
  readonly isFixed: boolean;
}

/** Heights that blocks need, by row from 0, where it is more than one line. */
function blockHeights(
  blocks: readonly Block[],
  widths: readonly number[],
  textIn: (block: Block, down: number, right: number) => unknown,
): Map<number, RowHeight> {
  const heights = new Map<number, RowHeight>();
  for (const block of blocks) {
    const { cells, mergeAcross = 1, mergeDown = 1 } = block;
    const { top, left } = rectangleOf(block.at);
    cells.forEach((contents, down) =>
      contents.forEach((_, right) => {
        let width = 0;
        for (let column = left + right; column < left + right + mergeAcross; column++)
          width += widths[column] ?? DEFAULT_WIDTH;
        const look = lookIn(block, down, right);
        if (LOOKS[look].wrap !== true || width === 0) return;
        // Text in cells merged downwards shares its lines among their rows.
        const height = heightOf(textIn(block, down, right), look, width) / mergeDown;
        for (let row = top + down; row < top + down + mergeDown; row++) {
          const before = heights.get(row);
          if (height > (before?.height ?? ONE_LINE))
            heights.set(row, {
              height,
              isFixed: (before?.isFixed ?? false) || mergeAcross > 1 || mergeDown > 1,
            });
        }
      }),
    );
  }
  return heights;
}

/**
 * Heights of the rows of a sheet, by row from 0: those outside its table as the definition sets them or as text that
 * wraps needs, its table's rows by `rowHeight`. A row that is not listed has one line.
 *
 * @param shown what formulas show, where that is known
 */
export function rowHeights(sheet: Sheet, shown: Shown = () => undefined): ReadonlyMap<number, RowHeight> {
  const folded = sheet.table?.columns.map((column) => column.folded === true) ?? [];
  const widths = widthsOf(sheet).map((width, column) => (folded[column] === true ? 0 : width));
  const heights = blockHeights(sheet.blocks, widths, (block, down, right) => {
    const content = block.cells[down]?.[right] ?? null;
    const { top, left } = rectangleOf(block.at);
    return isFormula(content) ? shown(sheet.name, top + down, left + right) : content;
  });
  for (const [row, height] of Object.entries(sheet.heights ?? {}))
    heights.set(Number(row) - 1, { height, isFixed: true });
  const { table } = sheet;
  if (!table) return heights;
  const { top, bottom } = bodyOf(table);
  // What stands beside the table may need more.
  const set = (row: number, height: number) =>
    heights.set(row, { height: Math.max(height, heights.get(row)?.height ?? 0), isFixed: true });
  set(top - 1, headerHeight(table));
  for (let row = top; row <= bottom; row++)
    set(
      row,
      rowHeight(table.columns, table.rows[row - top] ?? [], row - top, (column) =>
        shown(sheet.name, row, column),
      ),
    );
  return heights;
}

import { cellAddress, rectangleOf } from "../a1/address";
import type { Block, ChartDefinition, ColourRule, Content, Look } from "../types";

/** Width in characters of the first column, and of each of the narrow ones behind it: one a target in the heat map. */
const FIRST_WIDTH = 10.29;
const NARROW_WIDTH = 2;

/** How many narrow columns fit on a sheet of A4, and beside the pane. */
export const ACROSS = 43;

export const WIDTHS = [FIRST_WIDTH, ...Array.from({ length: ACROSS }, () => NARROW_WIDTH)];

/** Points from the top to the bottom of a printed page, less what rounding of heights may take. */
const PAGE = 778;

/** Points of the row with the heading of a part. */
export const SECTION = 16.5;

/** A part of the page: rows one below the other, from the row it is given on. */
export interface Part {
  /** Heights in points of its rows. */
  readonly heights: readonly number[];
  readonly blocks: readonly Block[];
  readonly colourRules?: readonly ColourRule[];
  readonly charts?: readonly ChartDefinition[];
}

/**
 * Cells one below the other, each over the same columns.
 *
 * @param columns first and last column, "B:M"
 * @param row of the first cell, from 1
 */
export function strip(
  columns: string,
  row: number,
  contents: readonly Content[],
  look: Look,
  more: Pick<Block, "colours" | "format" | "grid"> = {},
): Block {
  const { left, right } = rectangleOf(columns);
  return {
    at: cellAddress(row - 1, left),
    cells: contents.map((content) => [content]),
    look,
    ...(right > left && { mergeAcross: right - left + 1 }),
    ...more,
  };
}

/** The cells of such a strip, for rules and charts: the first of each that are merged. */
export function stripRange(columns: string, row: number, count: number): string {
  const { left } = rectangleOf(columns);
  return `${cellAddress(row - 1, left)}:${cellAddress(row + count - 2, left)}`;
}

/** Cells of one column of a list: what stands at each place, from 1, blank where the list ends before. */
export const listOf = (count: number, formulaAt: (place: number) => string): readonly Content[] =>
  Array.from({ length: count }, (_, index) => ({ formula: `=IFERROR(${formulaAt(index + 1)},"")` }));

/** Heights of rows that are alike. */
export const rowsOf = (count: number, height: number): readonly number[] =>
  Array.from({ length: count }, () => height);

/** How many rows of a height still fit on the page under what stands there, within limits. */
export function rowsLeft(
  heights: readonly number[],
  height: number,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const left = PAGE - heights.reduce((sum, one) => sum + one, 0);
  return Math.min(most, Math.max(least, Math.floor(left / height)));
}

/** A formula's text where it is no longer than a cell has room for, else its beginning. */
export const shortened = (text: string, most: number): string =>
  `IF(LEN(${text})>${most},LEFT(${text},${most - 1})&"…",${text})`;

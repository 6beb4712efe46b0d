import { columnLetters } from "../../sheets/a1/address";
import { TAB } from "../../sheets/palette";
import type { Block, Constant, Sheet } from "../../sheets/types";

/** The row of the titles of a table without a second one. */
export const HEADER_ROW = 4;

/** What stands above each table: what it is, and what has to be known to read it. */
export interface Head {
  readonly title: string;
  readonly note: string;
}

/** A block of one row of titles from a cell. */
export const titles = (at: string, cells: readonly string[]): Block => ({
  at,
  cells: [cells],
  look: "header",
  grid: "rows",
});

/**
 * A sheet of plain values on A4 across: head, titles that repeat on each page, rows below.
 *
 * @param lastRow the last row that is printed, from 1
 * @param headerRows first and last row of the titles, from 1
 */
export function page(
  name: string,
  { title, note }: Head,
  widths: readonly number[],
  blocks: readonly Block[],
  {
    lastRow,
    headerRows: [first, last],
    frozen,
  }: {
    readonly lastRow: number;
    readonly headerRows: readonly [number, number];
    /** Columns that stay in view. */
    readonly frozen: number;
  },
): Sheet {
  const across = (row: number, text: Constant, look: Block["look"]): Block => ({
    at: `A${row}`,
    cells: [[text]],
    look,
    mergeAcross: widths.length,
  });
  return {
    name,
    tabColour: TAB.read,
    widths,
    heights: { 1: 21 },
    blocks: [across(1, title, "heading"), across(2, note, "note"), ...blocks],
    freeze: { rows: last, columns: frozen },
    print: {
      area: `A1:${columnLetters(widths.length - 1)}${lastRow}`,
      titleRows: `${first}:${last}`,
      orientation: "landscape",
    },
    colourRules: [],
    validations: [],
    charts: [],
    names: {},
  };
}

import { LONGEST_TEXT } from "../domain/cell";
import type { SHEET_NAMES } from "./columns";
import { isFormula } from "./content";
import type { Content, SheetDefinition } from "./types";

/** Where the whole of a text stands that a cell or a row cannot show. */
export type Whole = `trang ${(typeof SHEET_NAMES)["SoLieu" | "ChiTieu"]}` | "văn bản Chương trình";

/** What a text that was cut ends with. */
const mark = (whole: Whole) => `… (xem ${whole})`;

/**
 * The beginning of a text, cut between words where it is long, with a mark that says where the whole stands. For what
 * is put together from other cells; what a person typed is never cut where it was typed.
 *
 * @param most the most characters of the text, without the mark
 * @example cutTo("mưa bão kéo dài", 10, "trang Số liệu") // "mưa bão… (xem trang Số liệu)"
 */
export function cutTo(text: string, most: number, whole: Whole): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const space = start.search(/\s\S*$/);
  const words = space > most / 2 ? start.slice(0, space) : start;
  // No half of a character.
  return words.replace(/[\s.,;]+$|[\ud800-\udbff]$/, "") + mark(whole);
}

/** A text put together for a cell, as a cell can hold it. */
export const inCell = (text: string, whole: Whole): string =>
  text.length <= LONGEST_TEXT ? text : cutTo(text, LONGEST_TEXT - mark(whole).length, whole);

const isTooLong = (content: Content) => typeof content === "string" && content.length > LONGEST_TEXT;

/**
 * A sheet of the programme without a text no cell can hold. Each text of a programme fits a cell by itself, so what is
 * cut is put together from several.
 */
export function inCells(sheet: SheetDefinition): SheetDefinition {
  const { blocks, table } = sheet;
  const all = [...blocks.flatMap(({ cells }) => cells), ...(table?.rows ?? [])];
  if (!all.some((row) => row.some(isTooLong))) return sheet;
  const fit = <C extends Content>(rows: readonly (readonly C[])[]) =>
    rows.map((row) =>
      row.map((content) =>
        isFormula(content) || typeof content !== "string"
          ? content
          : (inCell(content, "văn bản Chương trình") as C),
      ),
    );
  return {
    ...sheet,
    blocks: blocks.map((block) => ({ ...block, cells: fit(block.cells) })),
    ...(table && { table: { ...table, rows: fit(table.rows) } }),
  };
}

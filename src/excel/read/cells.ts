import type { Cells, Held } from "../../repair/cells";
import { rangeAddress, type Rectangle, rectangleOf } from "../../sheets/a1/address";
import type { SheetDefinition } from "../../sheets/types";
import { askInPieces, type MakeRoom } from "../run/pieces";

/** What `cellsOf` needs of a range. */
export const CELLS = "formulas,rowIndex,columnIndex";

/** The cells of a range as they stand; none where the range is not there. */
export const cellsOf = (range: Excel.Range): Cells =>
  range.isNullObject
    ? { row: 0, column: 0, held: [] }
    : { row: range.rowIndex, column: range.columnIndex, held: range.formulas as Held[][] };

/**
 * Asks for what the rows of an area hold in pieces; what the answers hold is read after the next round trip.
 *
 * @param weight characters a row takes in an answer
 * @param what formulas with their "=", or what cells show
 */
export async function loadInPieces(
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: Rectangle,
  weight: number,
  what: "formulas" | "values",
  makeRoom: MakeRoom,
): Promise<() => readonly (readonly Held[])[]> {
  const rows = { from: top, count: bottom - top + 1, weight };
  const pieces = await askInPieces(rows, makeRoom, (row, count) =>
    sheet.getRange(rangeAddress({ top: row, left, bottom: row + count - 1, right })).load(what),
  );
  return () => pieces.flatMap((piece) => piece[what] as Held[][]);
}

/** Characters a row of a table takes when it is read: its formulas and some words for every other cell. */
export const rowWeight = ({ table }: SheetDefinition) =>
  table?.columns.reduce((sum, { formula }) => sum + (formula?.length ?? 30), 0) ?? 0;

/** Asks for the rows of a table below its header. */
export function loadRows(
  sheet: Excel.Worksheet,
  definition: SheetDefinition,
  range: string,
  makeRoom: MakeRoom,
): Promise<() => readonly (readonly Held[])[]> {
  const whole = rectangleOf(range);
  return loadInPieces(sheet, { ...whole, top: whole.top + 1 }, rowWeight(definition), "formulas", makeRoom);
}

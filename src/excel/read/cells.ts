import type { Cells, Held } from "../../repair/cells";
import { rangeAddress, rectangleOf } from "../../sheets/a1/address";
import type { SheetDefinition } from "../../sheets/types";
import { askInPieces, type MakeRoom } from "../run/pieces";

/** What `cellsOf` needs of a range. */
export const CELLS = "formulas,rowIndex,columnIndex";

/** The cells of a range as they stand; none where the range is not there. */
export const cellsOf = (range: Excel.Range): Cells =>
  range.isNullObject
    ? { row: 0, column: 0, held: [] }
    : { row: range.rowIndex, column: range.columnIndex, held: range.formulas as Held[][] };

/** Characters a row of a table takes when it is read: its formulas and some words for every other cell. */
const rowWeight = ({ table }: SheetDefinition) =>
  table?.columns.reduce((sum, { formula }) => sum + (formula?.length ?? 30), 0) ?? 0;

/** Asks for the rows below a header in pieces; what the answer holds is read after the next round trip. */
export async function loadRows(
  sheet: Excel.Worksheet,
  definition: SheetDefinition,
  range: string,
  makeRoom: MakeRoom,
): Promise<() => readonly (readonly Held[])[]> {
  const { top, left, bottom, right } = rectangleOf(range);
  const rows = { from: top + 1, count: bottom - top, weight: rowWeight(definition) };
  const pieces = await askInPieces(rows, makeRoom, (row, count) => {
    const cells = rangeAddress({ top: row, left, bottom: row + count - 1, right });
    return sheet.getRange(cells).load("formulas");
  });
  return () => pieces.flatMap((piece) => piece.formulas as Held[][]);
}

import type { Cells, Held } from "../../repair/cells";
import { addressOf, placeAt, spanFrom } from "../../sheets/a1/address";
import type { SheetDefinition } from "../../sheets/types";
import { askInPieces, type MakeRoom } from "../run/pieces";

/** What `cellsOf` needs of a range. */
export const CELLS = "formulas,rowIndex,columnIndex";

/** The cells of a range as they stand; none of one that is not there. */
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
  const [from = "", to = from] = range.split(":");
  const [start, end] = [placeAt(from), placeAt(to)];
  const rows = { from: start.row + 1, count: end.row - start.row, weight: rowWeight(definition) };
  const pieces = await askInPieces(rows, makeRoom, (row, count) => {
    const at = addressOf({ row, column: start.column });
    return sheet.getRange(spanFrom(at, count, end.column - start.column + 1)).load("formulas");
  });
  return () => pieces.flatMap((piece) => piece.formulas as Held[][]);
}

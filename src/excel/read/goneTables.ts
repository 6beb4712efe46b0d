import type { Cells, Held } from "../../repair/cells";
import type { Home } from "../../repair/homes";
import { isValueCopy } from "../../repair/sheetNames";
import { findHeader, rowsBelow } from "../../repair/ours";
import { addressOf, rangeAddress, spanFrom } from "../../sheets/a1/address";
import { KEEPSAKES } from "../../sheets/keepsakes";
import type { SheetId } from "../../sheets/columns";
import type { SheetDefinition } from "../../sheets/types";
import { askInPieces, roomFor } from "../run/pieces";

/** Columns in which the header of a table may stand among plain cells; our widest table has about half as many. */
const WIDTH = 100;
/** Characters a cell takes in an answer, most being blank. */
const CELL = 10;

/** Asks for what the sheets show; what the answers hold is read after the next round trip. */
async function loadShown(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly (() => { readonly name: string; readonly cells: Cells })[]> {
  const used = sheets.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount");
    return { name, sheet, range };
  });
  await context.sync();
  const makeRoom = roomFor(() => context.sync());
  const shown = [];
  for (const { name, sheet, range } of used) {
    if (range.isNullObject) continue;
    const { rowIndex, columnIndex } = range;
    const width = Math.min(range.columnCount, WIDTH);
    const rows = { from: rowIndex, count: range.rowCount, weight: width * CELL };
    const pieces = await askInPieces(rows, makeRoom, (row, count) =>
      sheet
        .getRange(
          rangeAddress({
            top: row,
            left: columnIndex,
            bottom: row + count - 1,
            right: columnIndex + width - 1,
          }),
        )
        .load("values"),
    );
    shown.push(() => ({
      name,
      cells: {
        row: rowIndex,
        column: columnIndex,
        held: pieces.flatMap(({ values }) => values as Held[][]),
      },
    }));
  }
  if (shown.length > 0) await context.sync();
  return shown;
}

/**
 * Where standard tables that were turned into plain cells stand, wherever on a sheet.
 *
 * @param missing definitions whose table is not there
 * @param sheets names of all sheets
 * @param settled those on which another standard table stands
 */
export async function findGone(
  context: Excel.RequestContext,
  definitions: readonly SheetDefinition[],
  missing: readonly SheetDefinition[],
  sheets: readonly string[],
  settled: ReadonlySet<string>,
): Promise<ReadonlyMap<SheetId, Home>> {
  const free = sheets.filter((name) => name !== KEEPSAKES.name && !settled.has(name) && !isValueCopy(name));
  if (missing.length === 0 || free.length === 0) return new Map();
  const shown = (await loadShown(context, free)).map((read) => read());
  return new Map(
    missing.flatMap(({ id, table }): [SheetId, Home][] => {
      if (!table) return [];
      const [home] = shown.flatMap(({ name, cells }): Home[] => {
        const header = findHeader(definitions, table, cells);
        if (!header) return [];
        const { titles, rows } = rowsBelow(table, cells, header);
        return [{ sheet: name, titles, range: spanFrom(addressOf(header), rows + 1, titles.length) }];
      });
      return home ? [[id, home]] : [];
    }),
  );
}

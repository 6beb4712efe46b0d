import type { Cells } from "../../repair/cells";
import type { Home } from "../../repair/homes";
import { isValueCopy } from "../../repair/sheetNames";
import { findHeader, rowsBelow } from "../../repair/ours";
import { addressOf, spanFrom } from "../../sheets/a1/address";
import { KEEPSAKES } from "../../sheets/keepsakes";
import type { SheetId } from "../../sheets/columns";
import type { SheetDefinition } from "../../sheets/types";
import { roomFor } from "../run/pieces";
import { loadInPieces } from "./cells";

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
    const { rowIndex: row, columnIndex: column } = range;
    const width = Math.min(range.columnCount, WIDTH);
    const area = { top: row, left: column, bottom: row + range.rowCount - 1, right: column + width - 1 };
    const held = await loadInPieces(sheet, area, width * CELL, "values", makeRoom);
    shown.push(() => ({ name, cells: { row, column, held: held() } }));
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

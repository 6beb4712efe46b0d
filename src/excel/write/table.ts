import { at } from "../../domain/at";
import { addressOf, columnLetters, type Place, spanFrom } from "../../sheets/a1/address";
import { bodyRows, tableRange } from "../../sheets/a1/tableRange";
import { formatOf } from "../../sheets/block";
import { FORMATS } from "../../sheets/look";
import type { Column, Table } from "../../sheets/types";
import { type MakeRoom, piecesOf } from "../run/pieces";
import { sparing } from "./block";
import { cellValue } from "./cells";
import { copyDown, writeFirst } from "./ranges";
import { runsOf } from "../../domain/runs";

/** Writes rows of an area in pieces that fit a request. */
async function writeRows<Cell>(
  sheet: Excel.Worksheet,
  { row, column }: Place,
  rows: readonly (readonly Cell[])[],
  makeRoom: MakeRoom,
  write: (range: Excel.Range, rows: Cell[][]) => void,
): Promise<void> {
  for (const piece of piecesOf(rows)) {
    await makeRoom(piece.weight);
    const from = addressOf({ row: row + piece.from, column });
    const range = sheet.getRange(spanFrom(from, piece.rows.length, at(piece.rows, 0).length));
    write(
      range,
      piece.rows.map((line) => [...line]),
    );
  }
}

/** Name and look of a standard table. */
export function styleTable(table: Excel.Table, name: string): void {
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

/** Number formats of the body of some columns of a table, those of neighbours that agree by one call. */
async function layFormats(
  sheet: Excel.Worksheet,
  definition: Table,
  isWanted: (column: Column) => boolean,
  makeRoom: MakeRoom,
): Promise<void> {
  const { columns } = definition;
  const { first, last } = bodyRows(definition);
  const key = (column: Column) => (isWanted(column) ? String(column.format ?? FORMATS.general) : null);
  for (const [from, to] of runsOf(columns, key)) {
    const column = at(columns, from);
    if (!isWanted(column)) continue;
    const formats = Array.from({ length: last - first + 1 }, (_, row) =>
      Array.from({ length: to - from + 1 }, () => formatOf(column, row) ?? FORMATS.general),
    );
    await writeRows(sheet, { row: first - 1, column: from }, formats, makeRoom, (range, some) => {
      range.numberFormat = some;
    });
  }
}

/** Number formats, titles and constants of a table, over cells or a table that stands. */
export async function layTable(
  sheet: Excel.Worksheet,
  definition: Table,
  staying: ReadonlySet<string>,
  standing: Excel.Table | undefined,
  makeRoom: MakeRoom,
): Promise<void> {
  await layFormats(sheet, definition, ({ formula }) => formula === undefined, makeRoom);
  const { columns, rows } = definition;
  const { first, last } = bodyRows(definition);
  const contents = [
    columns.map(({ name }) => name),
    // A table without rows gets a blank one, as Excel's tables have.
    ...Array.from({ length: last - first + 1 }, (_, index) =>
      columns.map((column, place) => cellValue(rows[index]?.[place] ?? null, formatOf(column, index))),
    ),
  ];
  const top = { row: definition.headerRow - 1, column: 0 };
  await writeRows(sheet, top, sparing(staying, top, contents), makeRoom, (range, some) => {
    range.values = some;
  });
  styleTable(standing ?? sheet.tables.add(tableRange(definition), true), definition.name);
}

/**
 * Formulas of a table's computed columns, after all they speak of, and their number formats again: a formula takes that
 * of the first cell it speaks of (KB 214280). Over cells that stand they come first as well: one that took the format
 * of text would keep its formula as text.
 */
export async function layColumnFormulas(
  sheet: Excel.Worksheet,
  table: Table,
  isNew: boolean,
  makeRoom: MakeRoom,
): Promise<void> {
  const layOwnFormats = () => layFormats(sheet, table, ({ formula }) => formula !== undefined, makeRoom);
  if (!isNew) await layOwnFormats();
  const { columns } = table;
  const { first, last } = bodyRows(table);
  const count = last - first + 1;
  const computed = runsOf(columns, ({ formula }) => formula !== undefined).flatMap(([from, to]) => {
    const formulas = columns.slice(from, to + 1).flatMap(({ formula }) => formula ?? []);
    if (formulas.length === 0) return [];
    const cells = sheet.getRange(spanFrom(`${columnLetters(from)}${first}`, count, formulas.length));
    return [{ cells, formulas }];
  });
  for (const { cells, formulas } of computed) writeFirst(cells, formulas);
  await layOwnFormats();
  for (const { cells } of computed) copyDown(cells, count);
  await layOwnFormats();
}

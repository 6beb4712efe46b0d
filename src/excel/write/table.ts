import { at } from "../../domain/at";
import { addressOf, columnLetters, type Place, spanFrom } from "../../sheets/a1/address";
import { bodyRange, bodyRows, tableRange } from "../../sheets/a1/tableRange";
import { formatOf } from "../../sheets/block";
import type { Table } from "../../sheets/types";
import { type MakeRoom, piecesOf } from "../run/pieces";
import { sparing } from "./block";
import { cellValue } from "./cells";
import { fillWith } from "./ranges";
import { runsOf } from "./runs";

/** One format per row, for every cell of the row. */
const formatRows = (formats: readonly string[], width: number) =>
  formats.map((format) => Array.from({ length: width }, () => format));

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

/** Number formats of a table's body, one per column for all rows, or one per row. */
async function layFormats(sheet: Excel.Worksheet, definition: Table, makeRoom: MakeRoom): Promise<void> {
  const { columns } = definition;
  const { first, last } = bodyRows(definition);
  for (const [from, to] of runsOf(columns, ({ format }) => String(format))) {
    const { format } = at(columns, from);
    if (format === undefined) continue;
    if (typeof format === "string") {
      const range = sheet.getRange(`${columnLetters(from)}${first}:${columnLetters(to)}${last}`);
      fillWith(range, "numberFormat", format);
      continue;
    }
    const formats = formatRows(format, to - from + 1);
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
  await layFormats(sheet, definition, makeRoom);
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

/** Formulas of a table's computed columns, after all they speak of. */
export function layColumnFormulas(sheet: Excel.Worksheet, table: Table): void {
  for (const { name, formula } of table.columns)
    // Structured references need no shifting from row to row, so one formula serves the whole column.
    if (formula !== undefined) fillWith(sheet.getRange(bodyRange(table, name)), "formulas", formula);
}

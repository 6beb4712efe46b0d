import { at } from "../../domain/at";
import { columnLetters, placeAt, spanFrom } from "../../sheets/a1/address";
import { bodyRange, bodyRows } from "../../sheets/a1/tableRange";
import { extentOf } from "../../sheets/block";
import { foldedRuns } from "../../sheets/folded";
import { rowHeights, widthsOf } from "../../sheets/heights";
import { LOOKS } from "../../sheets/look";
import type { Sheet, Table } from "../../sheets/types";
import type { MakeRoom } from "../run/pieces";
import { writeHeights } from "./heights";
import { columnFormat, formatOfLook } from "./looks";
import { drawCells, drawHeader, drawRows } from "./ranges";
import { runsOf } from "../../domain/runs";

/** Rows of a sheet, from 1. */
interface Rows {
  readonly first: number;
  readonly count: number;
}

/** Characters the height of a row takes in a request, near enough. */
const HEIGHT_WEIGHT = 32;

/** Lines between the rows of a table, around its cells to type in, and under its header. */
function drawTable(sheet: Excel.Worksheet, { columns, headerRow }: Table, body: Rows): void {
  const { first, count } = body;
  drawRows(sheet.getRange(spanFrom(`A${first}`, count, columns.length)), count);
  for (const [from, to] of runsOf(columns, ({ look }) => LOOKS[look].border)) {
    const { border } = LOOKS[at(columns, from).look];
    const size = { rows: count, columns: to - from + 1 };
    if (border !== undefined)
      drawCells(
        sheet.getRange(spanFrom(`${columnLetters(from)}${first}`, size.rows, size.columns)),
        size,
        border,
      );
  }
  drawHeader(sheet.getRange(spanFrom(`A${headerRow}`, 1, columns.length)));
}

/** Puts whole columns, "F:H", into an outline group and closes it. */
export function foldColumns(sheet: Excel.Worksheet, run: string): void {
  const columns = sheet.getRange(run);
  columns.group("ByColumns");
  columns.hideGroupDetails("ByColumns");
}

/**
 * Columns that are folded go into outline groups, closed. ExcelApi 1.10 has them, and the add-in needs more than that.
 * Whole columns: an outline has no parts of any.
 */
function fold(sheet: Excel.Worksheet, { columns }: Table): void {
  for (const [from, to] of foldedRuns(columns))
    foldColumns(sheet, `${columnLetters(from)}:${columnLetters(to)}`);
}

/** Colour of the tab, widths, looks and lines of the table. */
export function layLooks(sheet: Excel.Worksheet, { table, widths, tabColour }: Sheet): void {
  sheet.tabColor = tabColour;
  if (widths) {
    sheet
      .getRange(spanFrom("A1", 1, widths.length))
      .setColumnProperties(widths.map((width) => ({ format: columnFormat(width) })));
  }
  if (table) {
    const { columns, headerRow } = table;
    const { first, last } = bodyRows(table);
    sheet
      .getRange(bodyRange(table, at(columns, 0).name, at(columns, columns.length - 1).name))
      .setColumnProperties(
        columns.map(({ look, width }) => ({ format: { ...formatOfLook(look), ...columnFormat(width) } })),
      );
    sheet
      .getRange(spanFrom(`A${headerRow}`, 1, columns.length))
      .setRowProperties([{ format: formatOfLook("header") }]);
    drawTable(sheet, table, { first, count: last - first + 1 });
    fold(sheet, table);
  }
}

/** Without the lines of the grid; the rows and columns that stay when scrolling. */
export function layView(sheet: Excel.Worksheet, { freeze }: Sheet): void {
  sheet.showGridlines = false;
  const { freezePanes } = sheet;
  if (freeze.columns > 0) freezePanes.freezeAt(sheet.getRange(spanFrom("A1", freeze.rows, freeze.columns)));
  else freezePanes.freezeRows(freeze.rows);
}

/** Heights of the rows that keep them; Excel fits the others to their text. */
export async function layHeights(
  sheet: Excel.Worksheet,
  definition: Sheet,
  makeRoom: MakeRoom,
): Promise<void> {
  const fixed = [...rowHeights(definition)]
    .filter(([, { isFixed }]) => isFixed)
    .map(([row, { height }]) => ({ row, height }))
    .sort((one, other) => one.row - other.row);
  for (const [from, to] of runsOf(fixed, ({ row }, place) => row - place)) {
    const heights = fixed.slice(from, to + 1).map(({ height }) => height);
    await makeRoom(heights.length * HEIGHT_WEIGHT);
    writeHeights(sheet.getRange(spanFrom(`A${at(fixed, from).row + 1}`, heights.length, 1)), heights);
  }
}

/** The cells a definition fills, table and blocks, for the font all of them share. */
export function usedArea(sheet: Sheet): string {
  const { table, blocks } = sheet;
  const blockEnds = blocks.map((block) => placeAt(block.at).row + extentOf(block).height);
  const lastRow = Math.max(table ? bodyRows(table).last : 1, ...blockEnds);
  return `A1:${columnLetters(Math.max(25, widthsOf(sheet).length - 1))}${lastRow}`;
}

import type { Keepsake } from "../../repair/keepsake";
import { spanFrom } from "../../sheets/a1/address";
import { KEEPSAKES } from "../../sheets/keepsakes";
import { serialOfDate } from "../../tracker/days";
import { piecesOf } from "../run/pieces";
import { sendOff } from "../run/run";
import { cellValue } from "./cells";
import { columnFormat, formatOfLook } from "./looks";

const { name, tabColour, columns } = KEEPSAKES;

type Line = readonly (string | number | boolean)[];

function newSheet(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.tabColor = tabColour;
  const header = sheet.getRange(spanFrom("A1", 1, columns.length));
  header.values = [columns.map((column) => column.name)];
  header.setCellProperties([columns.map(() => ({ format: formatOfLook("header") }))]);
  header.setColumnProperties(columns.map(({ width }) => ({ format: columnFormat(width) })));
  return sheet;
}

/** The sheet, with the row that comes next, from 1, and its last rows. */
async function standing(context: Excel.RequestContext, wanted: number) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) return { sheet: newSheet(context), next: 2, last: [] };
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await context.sync();
  const next = used.isNullObject ? 1 : used.rowIndex + used.rowCount + 1;
  const count = Math.min(wanted, next - 1);
  if (count === 0) return { sheet, next, last: [] };
  const last = sheet.getRange(spanFrom(`A${next - count}`, count, columns.length)).load("values");
  await context.sync();
  return { sheet, next, last: last.values as Line[] };
}

function write(sheet: Excel.Worksheet, row: number, lines: readonly Line[]): void {
  const range = sheet.getRange(spanFrom(`A${row}`, lines.length, columns.length));
  range.numberFormat = lines.map(() =>
    columns.map((column) => ("format" in column ? column.format : "General")),
  );
  range.values = lines.map((line) => line.map((cell) => cellValue(cell)));
  range.setCellProperties(lines.map(() => columns.map(({ look }) => ({ format: formatOfLook(look) }))));
}

/**
 * Adds what was typed and has no place to the sheet "Giữ lại", below its last row, making the sheet where there is
 * none, and sends it off: whatever takes its place goes into a later request. What the last rows hold already is not
 * written again, because an action that found Excel too busy is run again from its start.
 *
 * @param today day the cells were taken out of their sheets, as the computer has it
 */
export async function keep(
  context: Excel.RequestContext,
  keepsakes: readonly Keepsake[],
  today: Date,
): Promise<void> {
  if (keepsakes.length === 0) return;
  const { sheet, next, last } = await standing(context, keepsakes.length);
  const day = serialOfDate(today);
  const kept = new Set(last.map((line) => JSON.stringify(line)));
  const lines = keepsakes
    .map(({ sheet: from, address, code, column, content }): Line => [
      day,
      from,
      address,
      code,
      column,
      content,
    ])
    .filter((line) => !kept.has(JSON.stringify(line)));
  for (const { from, rows } of piecesOf(lines)) {
    write(sheet, next + from, rows);
    await sendOff(context);
  }
}

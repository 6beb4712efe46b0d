import { toSerial } from "../../domain/calendar";
import type { Keepsake } from "../../repair/keepsake";
import { spanFrom } from "../../sheets/a1/address";
import { KEEPSAKES } from "../../sheets/keepsakes";
import { cellValue } from "./cells";
import { columnFormat, formatOfLook } from "./looks";

const { name, tabColour, columns } = KEEPSAKES;

function newSheet(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.tabColor = tabColour;
  const header = sheet.getRange(spanFrom("A1", 1, columns.length));
  header.values = [columns.map((column) => column.name)];
  header.setCellProperties([columns.map(() => ({ format: formatOfLook("header") }))]);
  header.setColumnProperties(columns.map(({ width }) => ({ format: columnFormat(width) })));
  return sheet;
}

/**
 * Adds what was typed and has no place to the sheet "Giữ lại", below its last row, making the sheet where there is
 * none. The rows go into the request under way, before whatever takes their place.
 *
 * @param today day the cells were taken out of their sheets, as the computer has it
 */
export async function keep(
  context: Excel.RequestContext,
  keepsakes: readonly Keepsake[],
  today: Date,
): Promise<void> {
  if (keepsakes.length === 0) return;
  const found = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  let next = 2;
  if (!found.isNullObject) {
    const used = found.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
    await context.sync();
    next = used.isNullObject ? 1 : used.rowIndex + used.rowCount + 1;
  }
  const sheet = found.isNullObject ? newSheet(context) : found;
  const day = toSerial({ year: today.getFullYear(), month: today.getMonth() + 1, day: today.getDate() });
  const range = sheet.getRange(spanFrom(`A${next}`, keepsakes.length, columns.length));
  range.numberFormat = keepsakes.map(() =>
    columns.map((column) => ("format" in column ? column.format : "General")),
  );
  range.values = keepsakes.map(({ sheet: from, address, code, column, content }) => [
    day,
    ...[from, address, code, column, content].map((cell) => cellValue(cell)),
  ]);
  range.setCellProperties(keepsakes.map(() => columns.map(({ look }) => ({ format: formatOfLook(look) }))));
}

import { spanFrom } from "../../../sheets/a1/address";
import { LOOKS } from "../../../sheets/look";
import type { EditOf } from "../../../repair/plan/edit";
import { addDataBar, setUpPrint } from "../features";
import { formatOfLook } from "../looks";
import { drawCells, drawHeader, drawRows, withoutLines } from "../ranges";
import { foldColumns } from "../sheetLook";

/** Gives a sheet with a table the look of today's layout, over the columns and rows as they stand. */
export function dress(sheet: Excel.Worksheet, table: Excel.Table, edit: EditOf<"dress-sheet">): void {
  const { rows, columns } = edit;
  sheet.tabColor = edit.tabColour;
  if (edit.blankRows > 0) sheet.getRange(`1:${edit.blankRows}`).rowHidden = true;
  const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
  header.setCellProperties([Array.from({ length: columns }, () => ({ format: formatOfLook("header") }))]);
  header.format.rowHeight = edit.headerHeight;
  withoutLines(header, { rows: 1, columns });
  withoutLines(body, { rows, columns });
  drawRows(body, rows);
  for (const { title, look } of edit.entries) {
    const { border } = LOOKS[look];
    const cells = table.columns.getItem(title).getDataBodyRange();
    if (border !== undefined) drawCells(cells, { rows, columns: 1 }, border);
  }
  drawHeader(header);
  for (const bar of edit.dataBars) addDataBar(sheet, bar);
  for (const run of edit.folded) foldColumns(sheet, run);
}

/** What stays when scrolling, and how the sheet prints. */
export function dressPage(sheet: Excel.Worksheet, edit: EditOf<"dress-sheet">): void {
  sheet.freezePanes.unfreeze();
  sheet.freezePanes.freezeAt(sheet.getRange(spanFrom("A1", edit.freeze.rows, edit.freeze.columns)));
  setUpPrint(sheet, edit.print);
}

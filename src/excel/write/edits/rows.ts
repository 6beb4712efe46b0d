import type { EditOf } from "../../../repair/plan/edit";
import { cellValue } from "../cells";
import { formatOfLook } from "../looks";
import { drawGrid } from "../ranges";

export function addRow(table: Excel.Table, { row, isLast, cells, looks }: EditOf<"add-row">): void {
  // The typings leave no room for the null that leaves a computed cell to its formula.
  const contents = cells.map(({ content }) => (content === null ? null : cellValue(content))) as string[];
  // A row from the end on is added without an index, as Office.js wants it.
  table.rows.add(isLast ? undefined : row, [contents]);
  const range = table.getDataBodyRange().getRow(row);
  range.numberFormat = [cells.map(({ format }) => format)];
  range.setCellProperties([looks.map((look) => ({ format: look === null ? {} : formatOfLook(look) }))]);
  drawGrid(range);
}

export function dropRow(table: Excel.Table, { row }: EditOf<"drop-row">): void {
  table.rows.getItemAt(row).delete();
}

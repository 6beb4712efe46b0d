import type { EditOf } from "../../../repair/plan/edit";
import { cellValue } from "../cells";
import { formatOfLook } from "../looks";
import { LOOKS } from "../../../sheets/look";
import { writeHeights } from "../heights";
import { drawCells, drawRows } from "../ranges";
import { runsOf } from "../../../domain/runs";

export function addRow(table: Excel.Table, { row, isLast, cells, looks }: EditOf<"add-row">): void {
  // The typings leave no room for the null that leaves a computed cell to its formula.
  const contents = cells.map(({ content }) => (content === null ? null : cellValue(content))) as string[];
  // A row from the end on is added without an index, as Office.js wants it.
  table.rows.add(isLast ? undefined : row, [contents]);
  const range = table.getDataBodyRange().getRow(row);
  range.numberFormat = [cells.map(({ format }) => format)];
  range.setCellProperties([looks.map((look) => ({ format: look === null ? {} : formatOfLook(look) }))]);
  drawRows(range, 1);
  const borders = looks.map((look) => (look === null ? undefined : LOOKS[look].border));
  for (const [from, to] of runsOf(borders, (border) => border)) {
    const border = borders[from];
    const size = { rows: 1, columns: to - from + 1 };
    if (border !== undefined)
      drawCells(range.getCell(0, from).getResizedRange(0, size.columns - 1), size, border);
  }
}

export const setHeights = (table: Excel.Table, { heights }: EditOf<"set-heights">): void =>
  writeHeights(table.getDataBodyRange(), heights);

export function dropRow(table: Excel.Table, { row }: EditOf<"drop-row">): void {
  table.rows.getItemAt(row).delete();
}

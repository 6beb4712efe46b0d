import { at } from "../../domain/at";
import { columnLetters, placeAt, spanFrom } from "../../sheets/a1/address";
import { bodyRange, bodyRows, tableRange } from "../../sheets/a1/tableRange";
import { extentOf } from "../../sheets/block";
import type { Sheet } from "../../sheets/types";
import { blockHeights, widthsOf } from "../../xlsx/rowHeights";
import { isFormula } from "../../sheets/content";
import { columnFormat, formatOfLook } from "./looks";
import { drawGrid } from "./ranges";

/** Colour of the tab, widths, looks and lines of the table, and the rows and columns that stay when scrolling. */
export function layLooks(sheet: Excel.Worksheet, { table, widths, tabColour, freeze }: Sheet): void {
  sheet.tabColor = tabColour;
  sheet.showGridlines = false;
  if (widths) {
    sheet
      .getRange(spanFrom("A1", 1, widths.length))
      .setColumnProperties(widths.map((width) => ({ format: columnFormat(width) })));
  }
  if (table) {
    const { columns, headerRow } = table;
    sheet
      .getRange(bodyRange(table, at(columns, 0).name, at(columns, columns.length - 1).name))
      .setColumnProperties(
        columns.map(({ look, width }) => ({ format: { ...formatOfLook(look), ...columnFormat(width) } })),
      );
    sheet
      .getRange(spanFrom(`A${headerRow}`, 1, columns.length))
      .setCellProperties([columns.map(() => ({ format: formatOfLook("header") }))]);
    drawGrid(sheet.getRange(tableRange(table)));
  }
  const { freezePanes } = sheet;
  if (freeze.columns > 0) freezePanes.freezeAt(sheet.getRange(spanFrom("A1", freeze.rows, freeze.columns)));
  else freezePanes.freezeRows(freeze.rows);
}

/** Excel fits a row to text that wraps, but not to text in merged cells: those rows are given their height. */
export function fitMerged(sheet: Excel.Worksheet, definition: Sheet): void {
  const merged = definition.blocks.filter(
    ({ mergeAcross, mergeDown }) => mergeAcross !== undefined || mergeDown !== undefined,
  );
  const heights = blockHeights(merged, widthsOf(definition), (content) =>
    isFormula(content) ? null : content,
  );
  for (const [row, { height }] of heights) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
}

/** The cells a definition fills, table and blocks, for the font all of them share. */
export function usedArea(sheet: Sheet): string {
  const { table, blocks } = sheet;
  const blockEnds = blocks.map((block) => placeAt(block.at).row + extentOf(block).height);
  const lastRow = Math.max(table ? bodyRows(table).last : 1, ...blockEnds);
  return `A1:${columnLetters(Math.max(25, widthsOf(sheet).length - 1))}${lastRow}`;
}

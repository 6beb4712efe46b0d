import { columnFormat, formatOfLook } from "../../write/looks";
import { drawForm } from "../../write/ranges";
import { writeHeights } from "../../write/heights";
import { foldColumns } from "../../write/sheetLook";
import { onSheet, same, trial } from "../trial";

/** Excel keeps heights and widths in whole pixels, whatever it is asked for. */
const isNear = (wanted: number, got: number) => Math.abs(got - wanted) <= 1;

const WIDTH = 20;
const HEIGHT = 42;
const FILL = "#DDEBF7";

/** Number formats, heights, widths and looks: rows 40 to 89. */
export const FORMATS_AND_LOOKS = [
  trial(
    async ({ context, sheet }) => {
      const source = sheet.getRange("A40");
      source.numberFormat = [["0.00"]];
      source.values = [[1.5]];
      const cell = sheet.getRange("B40");
      cell.formulas = [["=A40"]];
      cell.load("numberFormat");
      await context.sync();
      const taken: unknown = cell.numberFormat[0]?.[0];
      cell.numberFormat = [["General"]];
      cell.load("numberFormat");
      await context.sync();
      return { "format-of-formula": { taken, afterGeneral: cell.numberFormat[0]?.[0] as unknown } };
    },
    { "format-of-formula": ({ afterGeneral }) => afterGeneral === "General" },
  ),
  trial(
    async ({ context, sheet }) => {
      const cell = sheet.getRange("A42");
      cell.numberFormat = [["@"]];
      cell.formulas = [["=1+1"]];
      cell.load("values");
      await context.sync();
      const asText: unknown = cell.values[0]?.[0];
      cell.numberFormat = [["General"]];
      cell.formulas = [["=1+1"]];
      cell.load("values");
      await context.sync();
      return { "text-cell-formula": { asText, asGeneral: cell.values[0]?.[0] as unknown } };
    },
    { "text-cell-formula": ({ asGeneral }) => asGeneral === 2 },
  ),
  trial(
    async ({ context, sheet }) => {
      const rows = sheet.getRange("A50:A51");
      writeHeights(rows, [HEIGHT, HEIGHT]);
      rows.format.load("rowHeight");
      const header = sheet.getRange("A53");
      header.format.rowHeight = HEIGHT;
      header.format.load("rowHeight");
      const column = sheet.getRange("F50");
      column.setColumnProperties([{ format: columnFormat(WIDTH) }]);
      column.format.load("columnWidth");
      await context.sync();
      return {
        "row-height": [rows.format.rowHeight, header.format.rowHeight],
        "column-width": column.format.columnWidth,
      };
    },
    {
      "row-height": (heights) => heights.every((height) => isNear(HEIGHT, height)),
      "column-width": (width) => isNear(columnFormat(WIDTH).columnWidth, width),
    },
  ),
  trial(
    async ({ context, sheet }) => {
      const turn = sheet.getRange("A55");
      turn.values = [[1]];
      const cell = sheet.getRange("A56");
      cell.format.wrapText = true;
      cell.formulas = [['=IF(A55=1,"ngắn",REPT("dài ",60))']];
      cell.format.load("rowHeight");
      await context.sync();
      const before = cell.format.rowHeight;
      turn.values = [[2]];
      cell.calculate();
      cell.format.load("rowHeight");
      await context.sync();
      return { "row-height-formula": { before, after: cell.format.rowHeight } };
    },
    { "row-height-formula": ({ before, after }) => before === after },
  ),
  trial(
    async ({ context, sheet }) => {
      foldColumns(sheet, "X:Y");
      const columns = sheet.getRange("X1:Y1").load("columnHidden");
      const row = sheet.getRange("58:58");
      row.rowHidden = true;
      row.load("rowHidden");
      await context.sync();
      const folded = [columns.columnHidden, row.rowHidden];
      columns.columnHidden = false;
      row.rowHidden = false;
      sheet.getRange("X:Y").ungroup("ByColumns");
      columns.load("columnHidden");
      row.load("rowHidden");
      await context.sync();
      return { "columns-folded": [folded, [columns.columnHidden, row.rowHidden]] };
    },
    {
      "columns-folded": same([
        [true, true],
        [false, false],
      ]),
    },
  ),
  trial(
    async ({ context, sheet }) => {
      const pair = sheet.getRange("A60:B60");
      pair.setCellProperties([[{ format: formatOfLook("header") }, { format: { fill: { color: FILL } } }]]);
      const [first, second] = [pair.getCell(0, 0).format, pair.getCell(0, 1).format];
      first.load("font/bold,wrapText,horizontalAlignment");
      second.load("font/bold,fill/color");
      const { font } = sheet.getRange("C60").format;
      font.name = "Times New Roman";
      font.size = 13;
      font.load("name,size");
      await context.sync();
      return {
        "look-cells": [first.font.bold, second.font.bold, second.fill.color, font.name, font.size],
      };
    },
    { "look-cells": same([true, false, FILL, "Times New Roman", 13]) },
  ),
  trial(
    async ({ context, sheet }) => {
      const format = { fill: { color: FILL } };
      const fillOf = (address: string) => sheet.getRange(address).format.fill.load("color");
      const before = fillOf("H60");
      await context.sync();
      sheet.getRange("B62:C63").setColumnProperties([{ format }, {}]);
      sheet.getRange("B66:C67").setRowProperties([{ format }, {}]);
      const fills = ["B62", "B63", "C62", "B64", "B66", "C66", "B67", "D66"].map(fillOf);
      await context.sync();
      return { "look-lines": fills.map(({ color }) => (color === before.color ? "" : color)) };
    },
    { "look-lines": same([FILL, FILL, "", "", FILL, FILL, "", ""]) },
  ),
  trial(
    async ({ context, sheet }) => {
      const range = sheet.getRange("A70:B71");
      drawForm(range, { rows: 2, columns: 2 });
      const edges = (["EdgeTop", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const).map((edge) =>
        range.format.borders.getItem(edge).load("style,color"),
      );
      const below = sheet.getRange("A74:B74").format.borders.getItem("EdgeBottom");
      below.style = "Continuous";
      below.weight = "Medium";
      below.load("weight");
      await context.sync();
      return { borders: [...edges.map(({ style }) => style), below.weight] };
    },
    { borders: same(["Continuous", "Continuous", "Continuous", "Continuous", "Medium"]) },
  ),
  trial(
    async ({ context, sheet }) => {
      const range = sheet.getRange("A77:B77");
      const inside = range.format.borders.getItem("InsideHorizontal");
      inside.style = "Continuous";
      inside.load("style");
      const bottom = range.format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      return { "borders-one-row": { inside: inside.style, bottom: bottom.style } };
    },
    { "borders-one-row": ({ bottom }) => bottom === "None" },
  ),
  trial(
    async ({ context, sheet }) => {
      sheet.tabColor = "#00664B";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(1);
      sheet.freezePanes.unfreeze();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.load("tabColor,showGridlines");
      await context.sync();
      return {
        "sheet-look": [
          sheet.tabColor.toUpperCase(),
          sheet.showGridlines,
          frozen.isNullObject ? null : onSheet(frozen.address),
        ],
      };
    },
    { "sheet-look": same(["#00664B", false, "A1:A2"]) },
  ),
];

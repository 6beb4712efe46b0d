import { cellValue } from "../../write/cells";
import { writeDown } from "../../write/ranges";
import { onSheet, same, trial } from "../trial";

/** What cells hold: rows 10 to 39. */
export const CELLS = [
  trial(
    async ({ context, sheet }) => {
      const written = sheet.getRange("A10:D10");
      written.values = [[1.5, "chữ", true, ""]];
      const spared = sheet.getRange("A11:B11");
      spared.values = [["trước", "trước"]];
      spared.values = [[null, "sau"]];
      const text = sheet.getRange("A12:B12");
      text.numberFormat = [["@", "@"]];
      text.values = [["14/14", "2 - 4"]];
      const quote = sheet.getRange("A13");
      quote.values = [[cellValue("- Đạt chuẩn")]];
      for (const range of [written, spared, text, quote]) range.load("values");
      await context.sync();
      return {
        "cells-values": written.values as unknown[][],
        "cells-null": spared.values as unknown[][],
        "cells-text": text.values as unknown[][],
        "cells-apostrophe": quote.values as unknown[][],
      };
    },
    {
      "cells-values": same([[1.5, "chữ", true, ""]]),
      "cells-null": same([["trước", "sau"]]),
      "cells-text": same([["14/14", "2 - 4"]]),
      "cells-apostrophe": same([["- Đạt chuẩn"]]),
    },
  ),
  trial(
    async ({ context, sheet }) => {
      const rows = sheet.getRange("A16:A19");
      writeDown(rows, "=ROW()*2", Array<string>(4).fill("General"));
      rows.load("values");
      await context.sync();
      return { "cells-copied": rows.values as unknown[][] };
    },
    { "cells-copied": same([[32], [34], [36], [38]]) },
  ),
  trial(
    async ({ context, sheet }) => {
      sheet.getRange("B21:C22").values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.getRange("A20:D23").load("rowIndex,columnIndex,rowCount,columnCount");
      const parts = [
        range.getCell(1, 2),
        range.getRow(3),
        range.getColumn(1),
        range.getOffsetRange(1, 1),
        range.getResizedRange(-2, 0),
        range.getIntersection("C19:F20"),
        range.getBoundingRect("F25"),
        range.getUsedRange(true),
        sheet.getRange("20:23").getUsedRangeOrNullObject(true),
      ].map((part) => part.load("address"));
      const all = [sheet.getUsedRange(true), sheet.getUsedRangeOrNullObject(true)].map((used) =>
        used.load("address"),
      );
      const apart = range.getIntersectionOrNullObject("F30").load("address");
      await context.sync();
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      return {
        "cells-parts": [
          ...parts.map(({ address }) => onSheet(address)),
          all.every((used) => !used.isNullObject && onSheet(used.address).startsWith("A1:")),
          apart.isNullObject,
          [rowIndex, columnIndex, rowCount, columnCount],
        ],
      };
    },
    {
      "cells-parts": same([
        ...["C21", "A23:D23", "B20:B23", "B21:E24", "A20:D21", "C20:D20", "A20:F25", "B21:C22", "B21:C22"],
        ...[true, true],
        [19, 0, 4, 4],
      ]),
    },
  ),
  trial(
    async ({ context, sheet }) => {
      // At the foot of the sheet, where it moves nothing of another trial.
      const range = sheet.getRange("A900:B901");
      range.values = [
        ["một", "hai"],
        ["ba", "bốn"],
      ];
      sheet.getRange("901:901").insert("Down");
      sheet.getRange("B902").clear();
      const moved = sheet.getRange("A900:B902").load("values");
      const pair = sheet.getRange("A904:B904");
      pair.merge(true);
      pair.values = [["gộp", ""]];
      pair.unmerge();
      pair.load("values");
      await context.sync();
      return { "cells-moved": [moved.values, pair.values] as unknown };
    },
    {
      "cells-moved": same([
        [
          ["một", "hai"],
          ["", ""],
          ["ba", ""],
        ],
        [["gộp", ""]],
      ]),
    },
  ),
];

import fc from "fast-check";
import { COUNT_BASES, type CountBase, tally } from "../../src/domain/tally";
import { VERDICTS, verdictOf } from "../../src/domain/verdict";
import { PROGRAMME } from "../../src/programme/programme";
import { BASE_WORDS } from "../../src/sheets/counting";
import { standardSheets } from "../../src/sheets/standard";
import { summaryText } from "../../src/sheets/summary";
import type { Constant, SheetDefinition } from "../../src/sheets/types";
import { calculate } from "../../src/xlsx/calculate/calculate";

const YEAR = 2028;
const targets = PROGRAMME.targets.filter(({ group }) => group === "II" || group === "III");
const sheets = standardSheets({ ...PROGRAMME, targets, notes: {} }, YEAR);

/** A sheet with constants typed into a column, also over its formulas, and its base cell chosen. */
const withTyped = (sheet: SheetDefinition, title: string, texts: readonly Constant[], base: CountBase) => ({
  ...sheet,
  blocks: sheet.blocks.map((block) =>
    block.cells[0]?.[0] === BASE_WORDS.item ? { ...block, cells: [[BASE_WORDS[base]]] } : block,
  ),
  ...(sheet.table && {
    table: {
      ...sheet.table,
      rows: sheet.table.rows.map((row, place) =>
        row.map((cell, column) =>
          sheet.table?.columns[column]?.name === title ? (texts[place] ?? null) : cell,
        ),
      ),
    },
  }),
});

/** The line that the overview shows for verdicts and official verdicts in the order of its rows. */
function shownLine(verdicts: readonly string[], official: readonly string[], base: CountBase): unknown {
  const typed = sheets.map((sheet) =>
    sheet.id === "TinhHinh"
      ? withTyped(sheet, "Đánh giá", verdicts, base)
      : sheet.id === "SoLieu"
        ? withTyped(sheet, "Đánh giá chính thức", official, base)
        : sheet,
  );
  return calculate(typed, 46_000)("Tổng quan", 2, 0);
}

const words = fc.array(fc.constantFrom(...VERDICTS.map(({ word }) => word), "#LỖI"), {
  minLength: targets.length,
  maxLength: targets.length,
});
const officialWords = fc.array(
  fc.constantFrom("", "", "", "Đạt", " không  đạt ", "Cơ bản đạt", "Đi lùi", "Chậm, cần đẩy nhanh", "Met"),
  { minLength: targets.length, maxLength: targets.length },
);

test("the line of the overview says what the pane, the annex and the paragraph count, by either base", () => {
  fc.assert(
    fc.property(words, officialWords, fc.constantFrom(...COUNT_BASES), (verdicts, official, base) => {
      const judged = targets.map(({ clause, dueYear }, place) => ({
        verdict: verdictOf(verdicts[place] ?? "") ?? null,
        officialVerdict: official[place] ?? "",
        clause,
        dueYear,
      }));
      expect(shownLine(verdicts, official, base)).toBe(summaryText(tally(judged, YEAR, base)));
    }),
    { numRuns: 40 },
  );
});

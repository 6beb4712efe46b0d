/** Whatever people have typed or bent, nothing of it becomes a formula and the workbook is still read. */
import fc from "fast-check";
import { FORMATS } from "../../src/sheets/look";
import { cellValue } from "../../src/excel/write/cells";
import { Refusal } from "../../src/excel/run/faults";
import { yearIn } from "../../src/excel/read/snapshot";
import { snapshotOf } from "../../src/tracker/snapshot";
import { tableCells } from "../../src/tracker/table";
import { cellContent, nastyText } from "../nasty";

const RUNS = { numRuns: 200 };

test("no text is written so that Excel takes it for a formula, and none loses a character", () => {
  fc.assert(
    fc.property(nastyText, fc.constantFrom(...Object.values(FORMATS)), (text, format) => {
      const written = cellValue(text, format);
      expect(written).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      expect([text, `'${text}`]).toContain(written);
    }),
    RUNS,
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "＋1", "－1", "＠A1"])(
  "%j is marked as text in every format",
  (text) => {
    for (const format of Object.values(FORMATS)) expect(cellValue(text, format)).toBe(`'${text}`);
  },
);

// Titles of the standard tables in any order, some lost, some twice, some in other words.
const title = fc.oneof(
  fc.constantFrom(
    "Mã",
    "Chỉ tiêu",
    "Mục tiêu",
    "Năm đích",
    "Đánh giá",
    "TH 2025",
    "Số 2026",
    "Hạn cuối",
    "Liên quan",
    "Từ năm",
  ),
  nastyText,
);
const bentTable = fc
  .tuple(fc.array(title, { maxLength: 8 }), fc.integer({ min: 0, max: 4 }))
  .chain(([titles, rows]) =>
    fc
      .array(fc.array(cellContent, { minLength: titles.length, maxLength: titles.length }), {
        minLength: rows,
        maxLength: rows,
      })
      .map((body) => tableCells([titles, ...body])),
  );
const NAMES = ["TinhHinh", "ChiTieu", "SoLieu", "MocThoiGian", "DeAn", "CoQuan", "NhatKy"] as const;

test("tables of any shape with any content are read", () => {
  fc.assert(
    fc.property(fc.array(bentTable, { minLength: NAMES.length, maxLength: NAMES.length }), (tables) => {
      const given = new Map(tables.map((table, place) => [NAMES[place] ?? "", table]));
      const { rows, milestones } = snapshotOf(given, {
        reportingYear: 2026,
        countBase: "item",
        years: [2025, 2026],
        today: 46_000,
      });
      for (const row of rows) {
        expect(row.code).not.toBe("");
        expect(row.figures).toHaveLength(2);
      }
      for (const { refs } of milestones) expect(refs).not.toContain("");
    }),
    RUNS,
  );
});

test("a cell of a year gives a year or the refusal that names what it holds, never anything between", () => {
  fc.assert(
    fc.property(cellContent, (content) => {
      try {
        expect(yearIn(content)).toBe(Number(content));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        expect(error.fault.code).toBe("year-unreadable");
      }
    }),
    RUNS,
  );
  expect(yearIn("2026")).toBe(2026);
  expect(() => yearIn(null)).toThrow(Refusal);
});

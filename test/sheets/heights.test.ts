import { linesOf, rowHeights } from "../../src/sheets/heights";
import type { Sheet } from "../../src/sheets/types";

test.each([
  ["", 10, 1],
  ["một dòng", 10, 1],
  ["hai dòng chữ", 10, 2],
  ["ba dòng vì từ nào cũng phải trọn", 11, 3],
  ["mộttừdàikhôngcóchỗngắt", 10, 3],
])("“%s” in %i letters takes %i lines", (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

const sheetOf = (blocks: Sheet["blocks"]): Sheet => ({
  name: "A",
  tabColour: "#000000",
  widths: [11],
  blocks,
  freeze: { rows: 0, columns: 0 },
  print: { area: "A1:B2", orientation: "portrait" },
  colourRules: [],
  validations: [],
  charts: [],
  names: {},
});

test("a row is as high as its longest text needs, also under columns that have no width of their own", () => {
  const sheet = sheetOf([
    { at: "A1", cells: [["một hai ba bốn năm", "một hai ba"]], look: "text" },
    { at: "A2", cells: [["ngắn"]], look: "text" },
  ]);
  const texts = [["một hai ba bốn năm", "một hai ba"], ["ngắn"]];
  const heights = rowHeights(sheet, (_, row, column) => texts[row]?.[column] ?? null);
  // Two lines of ten letters, of 12 points; the second row keeps the height every row has.
  expect([...heights.keys()]).toEqual([0]);
  expect(heights.get(0)?.height).toBeGreaterThan(24);
  expect(heights.get(0)?.height).toBeLessThan(36);
});

test("rows merged downwards are together as high as their text in the width of its own column", () => {
  // One word a line; all three would fit in a line twice as wide.
  const text = "trường nhiều chuyên";
  const single = rowHeights(sheetOf([{ at: "A1", cells: [[text]], look: "text" }]), () => text);
  const merged = rowHeights(sheetOf([{ at: "A1", cells: [[text]], look: "text", mergeDown: 2 }]), () => text);
  expect((merged.get(0)?.height ?? 0) + (merged.get(1)?.height ?? 0)).toBe(single.get(0)?.height);
});

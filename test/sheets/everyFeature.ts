import type { Column, Sheet } from "../../src/sheets/types";

const column = (name: string, more: Partial<Column> = {}): Column => ({
  name,
  width: 10,
  look: "text",
  ...more,
});

/** A small sheet with all that a definition can ask for beside words and formulas. */
export const EVERY_FEATURE: Sheet = {
  name: "Bảng",
  tabColour: "#00664B",
  heights: { 1: 40 },
  blocks: [
    { at: "A1", cells: [["Tiêu đề"]], look: "heading" },
    { at: "F5", cells: [[1]], look: "entry" },
    { at: "J1", cells: [["một hai ba bốn năm sáu bảy"]], look: "paragraph" },
    { at: "J5", cells: [["Đạt", "Chậm"]], look: "header" },
    {
      at: "I6",
      cells: [
        ["I", 3, 1],
        ["II", 1, 2],
      ],
      look: "centre",
      grid: "form",
    },
  ],
  table: {
    name: "Bang",
    headerRow: 2,
    columns: [
      column("A"),
      column("B", { folded: true, width: 60 }),
      column("C", { folded: true }),
      column("D", { look: "entry" }),
      column("E", { formula: "=1", longest: ["ba dòng vì từ nào cũng dài", "ngắn"] }),
      column("F", { folded: true }),
    ],
    rows: [
      ["x", "rất dài nhưng không ai nhìn thấy ".repeat(9), null, 1, null, null],
      ["y", null, null, 2, null, null],
    ],
  },
  freeze: { rows: 2, columns: 1 },
  print: { area: "A1:F4", orientation: "landscape", margin: 10 },
  colourRules: [{ range: "A3:F4", when: { formula: "$A3<>$A2" }, lineAbove: "#00664B" }],
  dataBars: [
    { range: "D3:D4", colour: "#9BD3C1", from: 0, to: 1 },
    { range: "E3:E4", colour: "#9BD3C1", from: 0 },
  ],
  validations: [],
  charts: [
    {
      name: "Biểu đồ",
      title: "Theo nhóm",
      from: "A8",
      to: "F20",
      categories: "I6:I7",
      series: [
        { name: "Đạt", values: "J6:J7", colour: "#52C49B" },
        { name: "Chậm", values: "K6:K7", colour: "#F1E391" },
      ],
    },
  ],
  names: {},
};

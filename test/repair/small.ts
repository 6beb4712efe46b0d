import type { Held } from "../../src/repair/cells";
import type { WorkbookRead, SheetRead } from "../../src/repair/reading";
import { LAYOUT } from "../../src/sheets/layout";
import type { SheetId } from "../../src/sheets/columns";
import type { SheetDefinition } from "../../src/sheets/types";

const PRINT = { area: "A1:C6", titleRows: "3:3", orientation: "portrait" } as const;

/** Figures: a code, a figure people type, and what is computed from it; the year above them. */
const FIGURES: SheetDefinition = {
  id: "SoLieu",
  name: "Số liệu",
  tabColour: "#000000",
  blocks: [
    { at: "A1", cells: [["SỐ LIỆU"]], look: "title" },
    { at: "B2", cells: [[2025]], look: "period", format: "0" },
  ],
  table: {
    name: "SoLieu",
    headerRow: 3,
    columns: [
      { name: "Mã", width: 8, look: "centre" },
      { name: "TH", width: 12, look: "entry", format: "#,##0" },
      { name: "Gấp đôi", width: 10, look: "computed", formula: "=[@TH]*2" },
    ],
    rows: ["K1", "K2", "K3"].map((code) => [code, null, null]),
  },
  freeze: { rows: 3, columns: 1 },
  print: PRINT,
  colourRules: [{ range: "C4:C6", when: { equals: "Đạt" }, fill: "#00FF00" }],
  validations: [
    { range: "B4:B6", rule: { list: ["có"] }, severity: "warning", title: "Số liệu", message: "Số?" },
  ],
  charts: [],
  names: { NLB_Nam: "B2" },
};

/** Tasks: a code, the words of the programme, and a look-up in the figures. */
const TASKS: SheetDefinition = {
  id: "NhiemVu",
  name: "Nhiệm vụ",
  tabColour: "#000000",
  blocks: [],
  table: {
    name: "NhiemVu",
    headerRow: 3,
    columns: [
      { name: "Mã", width: 8, look: "centre" },
      { name: "Nội dung", width: 40, look: "text" },
      { name: "Có số", width: 10, look: "computed", formula: "=COUNT(SoLieu[TH])" },
    ],
    rows: [
      ["N1", "Việc một", null],
      ["N2", "Việc hai", null],
    ],
  },
  freeze: { rows: 3, columns: 1 },
  print: { ...PRINT, area: "A1:C5" },
  colourRules: [],
  validations: [],
  charts: [],
  names: {},
};

/** A guide without a table: a text, and a cell for typing that a name points to. */
const GUIDE: SheetDefinition = {
  id: "HuongDan",
  name: "Hướng dẫn",
  tabColour: "#000000",
  blocks: [
    { at: "A1", cells: [["HƯỚNG DẪN"]], look: "title" },
    { at: "A2", cells: [["Đạt"]], look: "chip" },
    { at: "B3", cells: [["K1"]], look: "entry" },
  ],
  freeze: { rows: 1, columns: 0 },
  print: { area: "A1:B3", orientation: "portrait" },
  colourRules: [],
  validations: [],
  charts: [
    {
      name: "Biểu",
      title: "Biểu",
      from: "A5",
      to: "B9",
      categories: "A2:A3",
      series: [{ name: "TH", values: "B2:B3", colour: "#000000" }],
    },
  ],
  names: { NLB_Chu: "A2", NLB_Chon: "B3" },
};

export const ALL = [FIGURES, TASKS, GUIDE];

type Grid = Held[][];

/** Cells of a definition outside its table, as a set-up leaves them. */
function gridOf({ blocks }: SheetDefinition): Grid {
  const grid: Grid = Array.from({ length: 3 }, () => ["", "", ""]);
  for (const { at, cells } of blocks) {
    const row = grid[Number(at.slice(1)) - 1];
    const [content] = cells.flat();
    if (row) row[at.charCodeAt(0) - "A".charCodeAt(0)] = typeof content === "object" ? "" : (content ?? "");
  }
  return grid;
}

/** A standard sheet and its table as they stand, open to bending. */
export interface Standing {
  sheet: Omit<SheetRead, "cells"> & { readonly cells: { row: number; column: number; held: Grid } };
  readonly table: {
    readonly sheet: string;
    readonly at: { row: number; column: number };
    readonly titles: string[];
    readonly rows: Grid;
    table: string | undefined;
  };
}

const standing = (definition: SheetDefinition): Standing => ({
  sheet: {
    sheet: definition.name,
    cells: { row: 0, column: 0, held: gridOf(definition) },
    rules: definition.colourRules.map(({ range, ...rule }, index) => ({
      ...rule,
      id: `rule-${index}`,
      ranges: [range],
      priority: index,
    })),
    charts: definition.charts.map(({ name }) => name),
    validations: definition.validations.map(() => "List"),
    below: [],
    beside: [],
  },
  table: {
    sheet: definition.name,
    at: { row: 2, column: 0 },
    titles: definition.table?.columns.map(({ name }) => name) ?? [],
    rows:
      definition.table?.rows.map((row) =>
        row.map((cell, column) => cell ?? definition.table?.columns[column]?.formula ?? ""),
      ) ?? [],
    table: definition.table?.name,
  },
});

const nameOf = (sheet: string, cell: string) => `='${sheet}'!${cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")}`;

export interface Book {
  readonly figures: Standing;
  readonly tasks: Standing;
  readonly guide: Standing;
  layout: number;
  readonly names: Map<string, string>;
  readonly deleted: Set<SheetId>;
}

/** The workbook as a set-up leaves it, with a figure typed in each row, then bent by somebody. */
export function bookAfter(bend: (book: Book) => void): WorkbookRead {
  const [figures, tasks, guide] = [standing(FIGURES), standing(TASKS), standing(GUIDE)];
  figures.table.rows.forEach((row, index) => (row[1] = 10 + index));
  const names = new Map(
    ALL.flatMap((definition) =>
      Object.entries(definition.names).map(
        ([name, range]) => [name, nameOf(definition.name, range)] as const,
      ),
    ),
  );
  const book: Book = { figures, tasks, guide, layout: LAYOUT, names, deleted: new Set() };
  bend(book);
  const there = (
    [
      ["SoLieu", figures],
      ["NhiemVu", tasks],
      ["HuongDan", guide],
    ] as const
  ).filter(([id]) => !book.deleted.has(id));
  return {
    layout: book.layout,
    sheets: there.map(([, { sheet }]) => sheet.sheet),
    tables: new Map(there.flatMap(([id, { table }]) => (id === "HuongDan" ? [] : [[id, table] as const]))),
    copies: [],
    standing: new Map(there.map(([id, { sheet }]) => [id, sheet])),
    names,
  };
}

import { VERDICTS } from "../../src/domain/verdict";
import { PROGRAMME } from "../../src/programme/programme";
import type { Programme } from "../../src/programme/types";
import { standardSheets } from "../../src/sheets/standard";
import type { Content, SheetDefinition } from "../../src/sheets/types";

const sheets = standardSheets(PROGRAMME, 2026);
const sheet = (id: SheetDefinition["id"]) => {
  const found = sheets.find((definition) => definition.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
};
const tables = new Map(
  sheets.flatMap(({ table }) => (table ? [[table.name as string, table] as const] : [])),
);

const formulaOf = (content: Content) =>
  content !== null && typeof content === "object" ? [content.formula] : [];
const formulasOf = ({ blocks, table }: SheetDefinition) => [
  ...blocks.flatMap(({ cells }) => cells.flat().flatMap(formulaOf)),
  ...(table?.columns ?? []).flatMap(({ formula }) => (formula === undefined ? [] : [formula])),
];

describe("the standard sheets", () => {
  test("are those of the design, under their Vietnamese names", () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      "Tổng quan",
      "Tình hình",
      "Số liệu",
      "Mốc thời gian",
      "Đề án, kế hoạch",
      "Nhiệm vụ",
      "Cơ quan",
      "Chỉ tiêu",
      "Nhật ký",
      "Hướng dẫn",
    ]);
  });

  test.each([
    ["TinhHinh", 43],
    ["SoLieu", 43],
    ["ChiTieu", 43],
    ["CoQuan", 31],
    ["DeAn", 12],
    ["MocThoiGian", 29],
    ["NhiemVu", 41 + 21],
    ["NhatKy", 1],
  ])("table %s has %i rows", (name, rows) => {
    expect(tables.get(name)?.rows).toHaveLength(rows);
  });

  test("every structured reference names a column that its table has", () => {
    const unknown: string[] = [];
    for (const definition of sheets) {
      for (const formula of formulasOf(definition)) {
        for (const [, table, inside] of formula
          .replace(/"[^"]*"/g, '""')
          .matchAll(/(\w*)\[((?:\[[^\]]*\]|[^[\]])*)\]/gu)) {
          const home = table ? tables.get(table) : definition.table;
          const names = [...(inside ?? "").matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name ?? "");
          for (const name of names.length > 0 ? names : [(inside ?? "").replace(/^@/, "")]) {
            if (name === "#Headers") continue;
            if (!home?.columns.some((column) => column.name === name))
              unknown.push(`${table ?? ""}[${name}]`);
          }
        }
      }
    }
    expect(unknown).toEqual([]);
  });

  test("no formula is longer than Excel takes (8,192 characters)", () => {
    for (const formula of sheets.flatMap(formulasOf)) expect(formula.length).toBeLessThanOrEqual(8192);
  });

  test("a row of constants is as wide as its table, and blank where a formula stands", () => {
    for (const { columns, rows } of tables.values()) {
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        columns.forEach(({ formula }, index) => {
          if (formula !== undefined) expect(row[index]).toBeNull();
        });
      }
    }
  });

  test("column titles are unique in their table and need no escaping in formulas", () => {
    for (const { columns } of tables.values()) {
      const names = columns.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[\p{L}\p{N} /()%]+$/u);
    }
  });

  test("no colour rule calls a custom function, which Excel would never run", () => {
    for (const { colourRules } of sheets) expect(JSON.stringify(colourRules)).not.toContain("NLB.");
  });

  test("every verdict word has its colours on the status sheet", () => {
    const rules = sheet("TinhHinh").colourRules;
    for (const { word, fill, text } of VERDICTS) {
      expect(rules).toContainEqual(expect.objectContaining({ when: { equals: word }, fill, text }));
    }
  });

  test("validation texts keep within what Excel takes: title 32, message 255, list 255 characters without commas", () => {
    for (const { title, message, rule } of sheets.flatMap(({ validations }) => validations)) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(255);
      if ("list" in rule) {
        expect(rule.list.join(",").length).toBeLessThanOrEqual(255);
        for (const item of rule.list) expect(item).not.toContain(",");
      }
    }
  });

  test("no figure of any year is given: planners type them all", () => {
    const table = tables.get("SoLieu");
    for (const row of table?.rows ?? []) expect(row.slice(1).every((cell) => cell === null)).toBe(true);
  });

  test("every sheet prints on A4 with its header repeated, up to its last row", () => {
    for (const { table, print } of sheets) {
      expect(print.area).toMatch(/^A1:[A-Z]+\d+$/);
      if (!table) continue;
      const [from, to] = (print.titleRows ?? "").split(":").map(Number);
      expect(from).toBeLessThanOrEqual(table.headerRow);
      expect(to).toBe(table.headerRow);
    }
  });
});

describe("the programme of another commune", () => {
  const [target] = PROGRAMME.targets;
  if (!target) throw new Error("the programme has no target");
  const other: Programme = {
    ...PROGRAMME,
    commune: { level: "xã", name: "Bình Minh" },
    parent: { level: "tỉnh", name: "An Bình" },
    document: {
      ...PROGRAMME.document,
      title: "Chương trình",
      resolution: "Nghị quyết Đại hội Đảng bộ xã Bình Minh",
    },
    term: { start: 2020, end: 2025 },
    agencies: [{ code: "X", name: "Ban X", nameEn: "Board X", kind: "agency", aliases: [] }],
    agencyRoles: [],
    targets: [{ ...target, code: "=1+1", name: "+Tên", startYear: 2020, dueYear: 2025, proposedLead: "X" }],
    notes: {},
    candidates: [],
    schemes: [],
    milestones: [],
    tasks: [],
    duties: [],
  };
  const others = standardSheets(other, 2022);

  test("shows nothing of this one's", () => {
    expect(JSON.stringify(others)).not.toMatch(/nguyễn lương bằng|hải phòng/i);
  });

  test("gets the years of its own term", () => {
    const titles = others.find(({ id }) => id === "SoLieu")?.table?.columns.map(({ name }) => name) ?? [];
    expect(titles.filter((title) => /^TH \d/.test(title))).toEqual(
      [2020, 2021, 2022, 2023, 2024, 2025].map((year) => `TH ${year}`),
    );
  });
});

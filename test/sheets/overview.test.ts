import { PROGRAMME } from "../../src/programme/programme";
import type { Programme } from "../../src/programme/types";
import { placeAt, rectangleOf } from "../../src/sheets/a1/address";
import { extentOf } from "../../src/sheets/block";
import { tokensOf } from "../../src/sheets/formula/tokens";
import { LOOKS } from "../../src/sheets/look";
import { overviewSheet } from "../../src/sheets/overview/overview";
import { standardSheets } from "../../src/sheets/standard";
import type { SheetDefinition } from "../../src/sheets/types";

/** A programme with so many targets, in the groups of ours in turn of their order. */
function programmeOf(count: number): Programme {
  const { targets, groups } = PROGRAMME;
  const model = targets[0];
  if (!model) throw new Error("the programme has no target");
  return {
    ...PROGRAMME,
    targets: Array.from({ length: count }, (_, place) => ({
      ...model,
      code: `T${place + 1}`,
      clause: `II.1(${place + 1})`,
      group: groups[Math.floor((place * groups.length) / count)]?.code ?? "I",
    })),
    notes: {},
  };
}

const formulasOf = ({ blocks }: SheetDefinition) =>
  blocks.flatMap(({ cells }) =>
    cells
      .flat()
      .flatMap((content) => (content !== null && typeof content === "object" ? [content.formula] : [])),
  );

const heightOf = ({ heights }: SheetDefinition) =>
  Object.values(heights ?? {}).reduce((sum, height) => sum + height, 0);

const SIZES = [1, 20, 43, 44, 60, 150];

test.each(SIZES)("with %i targets the page stays as wide as A4 and as the sheet beside the pane", (count) => {
  const sheet = overviewSheet(programmeOf(count));
  const pixels = (sheet.widths ?? []).map((width) => Math.round(width * 7));
  expect(pixels.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(680);
  const { right, bottom } = rectangleOf(sheet.print.area);
  expect(right).toBe(pixels.length - 1);
  for (const block of sheet.blocks) {
    const { row, column } = placeAt(block.at);
    const { height, width } = extentOf(block);
    expect(column + width - 1).toBeLessThanOrEqual(right);
    expect(row + height - 1).toBeLessThanOrEqual(bottom);
  }
});

test.each(SIZES)(
  "with %i targets no two blocks share a cell, and every target has one column in one band",
  (count) => {
    const { blocks } = overviewSheet(programmeOf(count));
    const seen = new Set<string>();
    for (const block of blocks) {
      const { row, column } = placeAt(block.at);
      const { height, width } = extentOf(block);
      for (let down = 0; down < Math.max(height, block.cells.length); down++)
        for (let right = 0; right < width; right++) {
          const cell = `${row + down},${column + right}`;
          expect(seen.has(cell)).toBe(false);
          seen.add(cell);
        }
    }
    const codes = blocks.filter(({ look }) => look === "heatCode").flatMap(({ cells }) => cells.flat());
    expect(codes).toHaveLength(count);
  },
);

test("of more targets than anybody reads as one map the first are drawn, and the heading says how many", () => {
  const drawn = ({ blocks }: SheetDefinition) =>
    blocks.filter(({ look }) => look === "heatCode").flatMap(({ cells }) => cells.flat()).length;
  const [many, more] = [overviewSheet(programmeOf(200)), overviewSheet(programmeOf(8600))];
  expect(drawn(more)).toBe(drawn(many));
  expect(drawn(more)).toBeGreaterThanOrEqual(150);
  expect(formulasOf(more).join("\n")).toContain(`" (vẽ ${drawn(more)})"`);
});

test("programmes of up to two bands fit on one page of A4 between margins of 10 mm, ours with the ten worst", () => {
  const page = ((297 - 20) / 25.4) * 72;
  for (const count of [1, 20, 43, 60, 86])
    expect(heightOf(overviewSheet(programmeOf(count)))).toBeLessThan(page);
  expect(overviewSheet(PROGRAMME).blocks.find(({ look }) => look === "link")?.cells).toHaveLength(10);
  expect(overviewSheet(PROGRAMME).print).toMatchObject({ orientation: "portrait", margin: 10 });
});

test("terms of four and of eleven years have a row for each year, and longer lists where there is room", () => {
  const rowsOf = (start: number, end: number) =>
    overviewSheet({ ...PROGRAMME, term: { start, end } }).blocks.find(({ look }) => look === "heat")?.cells
      .length;
  expect([rowsOf(2026, 2029), rowsOf(2020, 2030)]).toEqual([4, 11]);
  const dueRows = (programme: Programme) =>
    overviewSheet(programme)
      .blocks.filter(({ format }) => format === "dd/mm/yyyy")
      .at(-1)?.cells.length ?? 0;
  expect(dueRows({ ...programmeOf(5), term: { start: 2026, end: 2028 } })).toBeGreaterThan(
    dueRows(PROGRAMME),
  );
});

test("no letter is smaller than 9 points", () => {
  for (const { look } of overviewSheet(PROGRAMME).blocks)
    if (typeof look === "string") expect(LOOKS[look].size ?? 11).toBeGreaterThanOrEqual(9);
});

/** Functions that Excel 2016 and LibreOffice have, none of them volatile. */
const EVERYWHERE = new Set(
  "AND OR NOT IF IFERROR ISNUMBER INDEX MATCH SMALL COUNT COUNTA COUNTIF COUNTIFS SUMPRODUCT ROW MOD ROUND TEXT LEFT RIGHT LEN SUBSTITUTE HYPERLINK INT".split(
    " ",
  ),
);

test("the page calculates in Excel 2016 and LibreOffice: no function of the add-in, none that is new, none that is volatile", () => {
  const formulas = formulasOf(overviewSheet(programmeOf(150)));
  const called = new Set(
    formulas.flatMap((formula) => {
      const tokens = tokensOf(formula);
      return tokens.flatMap(({ kind, text }, place) =>
        kind === "word" && tokens[place + 1]?.text === "(" ? [text] : [],
      );
    }),
  );
  expect([...called].filter((name) => !EVERYWHERE.has(name))).toEqual([]);
  for (const formula of formulas) expect(formula.length).toBeLessThanOrEqual(8192);
});

test("only one cell of the workbook asks for the day, so a sheet calculates when something changes", () => {
  const asking = standardSheets(PROGRAMME, 2026)
    .flatMap(({ blocks, table }) => [
      ...formulasOf({ blocks } as SheetDefinition),
      ...(table?.columns ?? []).flatMap(({ formula }) => formula ?? []),
    ])
    .filter((formula) => /\b(TODAY|NOW|RAND|OFFSET|INDIRECT|CELL|INFO)\(/.test(formula));
  expect(asking).toEqual(["=TODAY()"]);
});

test("each year before the last asks the add-in once a row, so five calls a row in a term of six years", () => {
  const [, status] = standardSheets(PROGRAMME, 2026);
  const years = status?.table?.columns.filter(({ name }) => /^Đánh giá \d{4}$/.test(name)) ?? [];
  expect(years.map(({ formula = "" }) => formula.split("NLB.STATUS(").length - 1)).toEqual([
    1, 1, 1, 1, 1, 0,
  ]);
  // The function is only reached where the year is past.
  for (const { formula = "", name } of years.slice(0, -1)) {
    const year = name.slice(-4);
    expect(formula).toContain(`IF(${year}>NLB_NamBaoCao,"",IF(${year}=NLB_NamBaoCao,`);
  }
});

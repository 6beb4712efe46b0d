/** What no cell can hold and no row can show, of a programme and of notes as long as cells allow. */
import "../xlsx/hucre";
import type { Programme } from "../../src/programme/types";
import { annexSheet } from "../../src/sheets/annex/annex";
import type { ReportRow } from "../../src/sheets/annex/report";
import { rowHeights } from "../../src/sheets/heights";
import { standardSheets } from "../../src/sheets/standard";
import type { Sheet } from "../../src/sheets/types";
import { calculate } from "../../src/xlsx/calculate/calculate";
import { xlsxOf } from "../../src/xlsx/xlsx";
import { SMALL } from "../excel/small";
import { openFile } from "../xlsx/openFile";

/** Excel specifications and limits. */
const [LONGEST, HIGHEST] = [32_767, 409.5];
const DAY = { year: 2027, month: 2, day: 5 };
const TODAY = 46_423;

const long = (text: string) => text.padEnd(LONGEST, " nhiều chữ");

/** Texts of a programme that name nothing else, as long as a cell holds. */
const TEXTS = [
  "name",
  "resolution",
  "title",
  "unit",
  "figuresUnit",
  "summary",
  "what",
  "words",
  "quote",
  "note",
  "clause",
];
const lengthened = (value: unknown, key = ""): unknown =>
  typeof value === "string"
    ? TEXTS.includes(key)
      ? long(value)
      : value
    : Array.isArray(value)
      ? value.map((one) => lengthened(one, key))
      : typeof value === "object" && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, lengthened(one, name)]))
        : value;
const LONG = lengthened(SMALL) as Programme;

const textsOf = ({ blocks, table }: Sheet) =>
  [...blocks.flatMap(({ cells }) => cells.flat()), ...(table?.rows.flat() ?? [])].filter(
    (content) => typeof content === "string",
  );

const tooMuch = (sheets: readonly Sheet[]) => ({
  texts: sheets.flatMap((sheet) => textsOf(sheet).filter((text) => text.length > LONGEST)),
  rows: sheets.flatMap((sheet) => [...rowHeights(sheet).values()].filter(({ height }) => height > HIGHEST)),
});

const NOTED: ReportRow = {
  code: SMALL.targets[0]?.code ?? "",
  name: SMALL.targets[0]?.name ?? "",
  clause: "II.1",
  group: "I",
  unit: "%",
  figuresUnit: "%",
  target: "> 90",
  dueYear: 2030,
  actual: 90,
  ofPlan: null,
  ofBefore: null,
  attainment: null,
  growth: null,
  verdict: "slow",
  verdictText: "Chậm tiến độ",
  officialVerdict: "",
  lead: "",
  figures: [2025, 2026].map((year) => ({ year, plan: null, estimate: null, result: 90, used: 90 })),
  source: "Báo cáo",
  cause: "",
  remedy: "",
  proposal: "",
} as ReportRow;

const annex = (row: Partial<ReportRow>, programme = SMALL) =>
  annexSheet(
    programme,
    {
      reportingYear: 2026,
      countBase: "item",
      years: [2025, 2026],
      rows: [{ ...NOTED, ...row }],
      closed: null,
      late: [],
    },
    "party",
    DAY,
  );

test("no cell of the standard sheets is longer, no row is higher than Excel allows, whatever the programme says", () => {
  const sheets = standardSheets(LONG, 2026);
  expect(tooMuch(sheets)).toEqual({ texts: [], rows: [] });
  expect(sheets.flatMap(textsOf).filter((text) => text.endsWith("… (xem văn bản Chương trình)"))).not.toEqual(
    [],
  );
});

test("a text of the programme that fills a cell stands there whole", () => {
  const [target] = LONG.targets;
  expect(standardSheets(LONG, 2026).flatMap(textsOf)).toContain(target?.quote);
});

test("two notes of 20 000 letters: the annex prints the beginning of both and says where the rest is", () => {
  const [cause, remedy] = [`Mưa bão ${"kéo dài ".repeat(2499)}`, `Bổ sung vốn ${"dần dần ".repeat(2499)}`];
  const sheet = annex({ cause, remedy, proposal: "Công nhận trong quý I." });
  expect(tooMuch([sheet])).toEqual({ texts: [], rows: [] });
  const cell = textsOf(sheet).find((text) => text.startsWith("Nguyên nhân: ")) ?? "";
  expect(cell).toMatch(
    /^Nguyên nhân: Mưa bão (kéo dài )+(kéo|kéo dài)… \(xem trang Số liệu\)\nGiải pháp: Bổ sung vốn (dần dần )+(dần|dần dần)… \(xem trang Số liệu\)\nĐề nghị: Công nhận trong quý I\.$/,
  );
});

test("notes that a row can show are printed whole", () => {
  const cause = "Thẩm định chậm vì hồ sơ phải bổ sung nhiều lần. ".repeat(8).trim();
  expect(textsOf(annex({ cause }))).toContain(`Nguyên nhân: ${cause}`);
});

test.each([
  ["one word", "a".repeat(LONGEST)],
  ["one letter a line", "a\n".repeat(LONGEST / 2)],
  ["characters of two units", "😀".repeat(LONGEST / 2)],
])("whatever is typed beside a target fits the annex: %s", (_, text) => {
  const sheet = annex(
    {
      name: text,
      unit: text,
      figuresUnit: `${text}!`,
      target: text,
      lead: text,
      source: text,
      cause: text,
      remedy: text,
      officialVerdict: text,
    },
    LONG,
  );
  expect(tooMuch([sheet])).toEqual({ texts: [], rows: [] });
  expect(textsOf(sheet).filter((one) => /[\ud800-\udbff](?![\udc00-\udfff])/.test(one))).toEqual([]);
});

test("no row of a file is higher and no text longer, also where formulas put texts together", async () => {
  const sheets = [...standardSheets(LONG, 2026), annex({ cause: long("Mưa"), remedy: long("Vốn") }, LONG)];
  const file = openFile(await xlsxOf(sheets, { today: TODAY, shown: calculate(sheets, TODAY) }));
  const heights = file.paths
    .filter((path) => /worksheets\/sheet\d+\.xml$/.test(path))
    .flatMap((path) =>
      [...file.part(path).matchAll(/<row [^>]*\bht="([^"]+)"/g)].map(([, height]) => Number(height)),
    );
  expect(Math.max(...heights)).toBeGreaterThan(400);
  expect(heights.filter((height) => !(height <= HIGHEST))).toEqual([]);
  const texts = [...file.sheets.values()].flatMap((cells) =>
    [...cells.values()].map(({ value }) => String(value)),
  );
  expect(texts.filter((text) => text.length > LONGEST)).toEqual([]);
});

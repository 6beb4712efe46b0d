import "./hucre";
import { toSerial } from "../../src/domain/calendar";
import { VERDICTS } from "../../src/domain/verdict";
import type { FigureRow } from "../../src/domain/figureRow";
import { withFigures } from "../../src/xlsx/withFigures";
import { PROGRAMME } from "../../src/programme/programme";
import { annexSheet } from "../../src/sheets/annex/annex";
import { ANNEX_FORMS } from "../../src/domain/annexForm";
import { columnLetters } from "../../src/sheets/a1/address";
import { standardSheets } from "../../src/sheets/standard";
import { termYears } from "../../src/sheets/term";
import { reportOf } from "../../src/xlsx/reportOf";
import { nlbFile, plainFile, shownOn } from "./made";
import { type FileCell, type OpenFile, openFile } from "./openFile";
import { recalculate } from "./recalculate";
import { sdkErrors } from "./sdk";

const TODAY = toSerial({ year: 2026, month: 11, day: 23 });

/** Figures of no real commune, enough for several words; none is 0. */
const FIGURES: readonly FigureRow[] = (
  [
    ["D01A", 91.5, 92.4],
    ["D01B", 93, 89.6],
    ["D01C", "Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"],
    ["D05", "Không", "Có"],
    ["K01", 1850, 2050],
    ["K02C", 520, 515],
    ["K03", 182, 194],
    ["K04", 74.5, 86],
    ["K05A", null, 52.3],
    ["K08C", 1, 3],
    ["K12B", 14, 14],
    ["K15", 38, 31],
  ] as const
).flatMap(([code, before, now]) => [
  { code, year: 2025, figures: [null, null, before] as const },
  { code, year: 2026, figures: [null, now, null] as const },
]);

const sheets = withFigures(standardSheets(PROGRAMME, 2026), FIGURES);
const MAKERS = { "with functions of the add-in": nlbFile, "with plain formulas": plainFile };
type Kind = keyof typeof MAKERS;
const KINDS = Object.keys(MAKERS) as Kind[];
const files = {
  "with functions of the add-in": nlbFile(sheets, TODAY),
  "with plain formulas": plainFile(sheets, TODAY),
};
const opened = async (kind: Kind) => openFile(await files[kind]);

const formulasOf = ({ sheets: all }: OpenFile) =>
  [...all.values()].flatMap((cells) => [...cells.values()].flatMap(({ formula }) => formula ?? []));

/** Rows of a table as records by column. */
function rowsOf(file: OpenFile, name: string): readonly Readonly<Record<string, FileCell | undefined>>[] {
  const table = file.tables.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  const [, first = "", last = ""] = /^A(\d+):[A-Z]+(\d+)$/.exec(table.range) ?? [];
  const letters = table.columns.map((_, index) => columnLetters(index));
  return Array.from({ length: Number(last) - Number(first) }, (_, row) =>
    Object.fromEntries(
      table.columns.map((column, index) => [
        column,
        file.sheets.get(table.sheet)?.get(`${letters[index] ?? ""}${Number(first) + 1 + row}`),
      ]),
    ),
  );
}

describe.each(KINDS)("the file %s", (kind) => {
  let file: OpenFile;
  beforeAll(async () => {
    file = await opened(kind);
  });

  test("is valid to Microsoft's Open XML SDK", async () => {
    expect(sdkErrors(await files[kind])).toEqual([]);
  });

  test("is the same, byte for byte, whenever it is made from the same figures on the same day", async () => {
    const again = await MAKERS[kind](sheets, TODAY);
    expect(Buffer.compare(again, await files[kind])).toBe(0);
  });

  test("has every standard sheet and table, in their order", () => {
    expect([...file.sheets.keys()].filter((name) => name !== "Tính toán")).toEqual(
      sheets.map(({ name }) => name),
    );
    expect(file.tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(sheets.flatMap(({ table }) => table?.name ?? [])),
    );
  });

  test("writes references the way files hold them", () => {
    const formulas = formulasOf(file);
    expect(formulas.filter((formula) => /^=|\[@|\w\[#|\bNLB\./.test(formula))).toEqual([]);
    expect(formulas.filter(({ length }) => length > 8192)).toEqual([]);
  });

  test("gives rows added to a table the formulas of its columns", () => {
    for (const { name, formulas } of file.tables) {
      const row = rowsOf(file, name)[0] ?? {};
      const withFormula = Object.entries(row).flatMap(([column, cell]) =>
        cell?.formula === undefined ? [] : [[column, cell.formula] as const],
      );
      expect(formulas).toEqual(Object.fromEntries(withFormula));
    }
  });

  test("carries a value for every formula, so that it can be read where nothing calculates", () => {
    const errors: string[] = [];
    for (const [name, cells] of file.sheets)
      for (const [address, { formula, value, isError }] of cells)
        if (formula !== undefined && (value === null || isError))
          errors.push(`${name}!${address} ${String(value)}`);
    expect(errors).toEqual([]);
  });

  test("shows the words of the method beside the figures", () => {
    const words = Object.fromEntries(
      rowsOf(file, "TinhHinh").map((row) => [String(row["Mã"]?.value), row["Đánh giá"]?.value]),
    );
    expect(words).toMatchObject({
      D01A: "Đạt", // 92,4 against "> 90" every year; nothing beats a strict bound
      D01B: "Không đạt",
      D01C: "Vượt",
      D05: "Đạt",
      K01: "Có khả năng hoàn thành", // 10,8 % a year against 10 %
      K02C: "Xa dần mục tiêu",
      K04: "Có khả năng hoàn thành", // 15,4 % a year, 15,0 % needed to reach 150 by 2030
      K05A: "Có khả năng hoàn thành", // 52,3 of 50 due after one of five years
      K15: "Khó hoàn thành", // 7 households fewer, 12,7 needed: R = 0,55
      K06B: "Chưa đủ số liệu",
    });
  });

  test("counts the words in its summary line", () => {
    const summary = String(file.sheets.get("Tổng quan")?.get("A3")?.value);
    const classes = [": vượt", "; đạt", "; đang thực hiện", "; không đạt", "chưa đủ số liệu"];
    const counts = classes.map((words) => Number(new RegExp(`${words} (\\d+)`).exec(summary)?.[1]));
    expect(summary).toMatch(/^Tổng số 24 chỉ tiêu \(43 chỉ tiêu thành phần\): /);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(24);
  });

  test("tells how late each date is on the day the file is made", () => {
    const [first] = rowsOf(file, "MocThoiGian");
    // Due 30/11/2025, not done on 23/11/2026.
    expect(first?.["Trạng thái"]?.value).toBe("Quá hạn 358 ngày");
  });

  test("prints on A4 at full size, with the header repeated and the pages numbered at the foot", () => {
    for (let sheet = 1; sheet <= file.sheets.size; sheet++) {
      const xml = file.part(`xl/worksheets/sheet${sheet}.xml`);
      expect(xml).toMatch(/<pageSetup paperSize="9" orientation="(?:landscape|portrait)" scale="100"\/>/);
      expect(xml).not.toContain("fitToPage");
      expect(xml).toContain("<headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter>");
      expect(xml).toContain('showGridLines="0"');
      expect(xml).toMatch(/<tabColor rgb="FF[0-9A-F]{6}"\/>/);
    }
    const workbook = file.part("xl/workbook.xml");
    expect(workbook).toContain("'Tình hình'!$3:$3</definedName>");
    expect(workbook).toContain("'Đề án, kế hoạch'!$3:$3</definedName>");
  });

  test("keeps colours and choices", () => {
    const place = [...file.sheets.keys()].indexOf("Tình hình") + 1;
    const status = file.part(`xl/worksheets/sheet${place}.xml`);
    for (const [index, { word }] of VERDICTS.entries()) {
      expect(status).toMatch(
        new RegExp(
          `<cfRule type="cellIs" priority="${index + 1}" dxfId="\\d+" operator="equal"><formula>"${word}"<`,
        ),
      );
    }
    expect(status).toContain('<pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"');
    expect(status).toContain('<formula1>"2025,2026,2027,2028,2029,2030"</formula1>');
    expect(status).toContain('error="Hãy chọn một năm từ 2025 đến 2030.');
  });

  test("gives a date done late the colour of its own, not that of every date done", () => {
    // Of the rules that apply to a cell the one with the lowest priority number wins.
    const priorityOf = (xml: string, words: string) =>
      Number(
        new RegExp(`priority="(\\d+)"[^>]*><formula>LEFT\\(\\w+,\\d+\\)="${words}"<`).exec(
          xml.replaceAll("&quot;", '"'),
        )?.[1],
      );
    for (const name of ["Mốc thời gian", "Đề án, kế hoạch"]) {
      const place = [...file.sheets.keys()].indexOf(name) + 1;
      const xml = file.part(`xl/worksheets/sheet${place}.xml`);
      expect(priorityOf(xml, "Hoàn thành chậm")).toBeLessThan(priorityOf(xml, "Hoàn thành"));
    }
  });
});

test.each(ANNEX_FORMS)("the annex of form %s is a file valid to Microsoft's Open XML SDK", async (form) => {
  const named = {
    reportingYear: 2026,
    countBase: "item",
    years: termYears(PROGRAMME),
    today: TODAY,
  } as const;
  const report = reportOf(sheets, shownOn(sheets, TODAY), named);
  const sheet = annexSheet(PROGRAMME, report, form, { year: 2026, month: 11, day: 23 });
  expect(sdkErrors(await nlbFile([sheet], TODAY))).toEqual([]);
});

test("with the add-in's functions Excel is told to trust the values, with plain formulas to calculate", async () => {
  const calculation = async (kind: Kind) =>
    /<calcPr [^>]*>/.exec((await opened(kind)).part("xl/workbook.xml"))?.[0];
  // 191029 is the engine of Excel 2019 and Microsoft 365; a file of an older one is calculated anew on opening.
  expect(await calculation("with functions of the add-in")).toBe('<calcPr calcId="191029"/>');
  expect(await calculation("with plain formulas")).toContain('fullCalcOnLoad="1"');
});

test("the add-in's functions stand in the file under the name Excel finds them by", async () => {
  const [row] = rowsOf(await opened("with functions of the add-in"), "TinhHinh");
  expect(row?.["Đánh giá"]?.formula).toContain("_xldudf_NLB_STATUS(");
});

test("plain formulas use only functions that Excel 2016 and LibreOffice have", async () => {
  const names = new Set(
    formulasOf(await opened("with plain formulas")).flatMap((formula) =>
      [...formula.replace(/"[^"]*"/g, '""').matchAll(/([\p{L}_.\d]+)\(/gu)].map(([, name]) => name ?? ""),
    ),
  );
  const old =
    "ABS AND COUNT COUNTA COUNTIF COUNTIFS DATE DAY FIND HYPERLINK IF IFERROR INDEX INT ISNUMBER ISTEXT LEFT LEN LOWER MATCH MAX MID MIN MOD MONTH NA NOT OR RIGHT ROUND ROW SEARCH SIGN SMALL SUBSTITUTE SUM SUMPRODUCT TEXT TODAY TRIM VALUE";
  expect([...names].filter((name) => !old.split(" ").includes(name))).toEqual([]);
});

test("text stays text, whatever it begins with", async () => {
  const [target] = PROGRAMME.targets;
  if (!target) throw new Error("the programme has no target");
  const odd = {
    ...target,
    code: "=1+1",
    name: "+Tên",
    unit: "@",
    quote: "-1",
    clause: "#N/A",
    target: "14/14",
  };
  const file = openFile(
    await nlbFile(standardSheets({ ...PROGRAMME, targets: [odd], notes: {} }, 2026), TODAY),
  );
  const [row] = rowsOf(file, "ChiTieu");
  for (const [column, text] of Object.entries({
    Mã: "=1+1",
    "Chỉ tiêu": "+Tên",
    ĐVT: "@",
    "Trích nguyên văn": "-1",
    Mục: "#N/A",
    "Mục tiêu": "14/14",
  }))
    expect(row?.[column]).toEqual({ value: text, isError: false });
});

test("another engine makes the same of every formula of the plain file as the values it carries", async () => {
  const file = await opened("with plain formulas");
  const engine = await recalculate(file, [...file.sheets.keys()], TODAY);
  const differences: string[] = [];
  for (const [name, cells] of file.sheets) {
    for (const [address, { formula, value }] of cells) {
      if (formula === undefined) continue;
      const found = engine.value(name, address);
      const agrees =
        typeof value === "number" && typeof found === "number"
          ? Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value))
          : (found ?? "") === value;
      if (!agrees) differences.push(`${name}!${address}: ${String(found)}, not ${String(value)}`);
    }
  }
  engine.dispose();
  expect(differences).toEqual([]);
}, 120_000);

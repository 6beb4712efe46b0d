import "../xlsx/hucre";
import { words as en } from "../../src/i18n/en/figureFaults";
import { words as vi } from "../../src/i18n/vi/figureFaults";
import { readFigures } from "../../src/intake/figures/readFigures";
import { figureFaultLine } from "../../src/sentences/figureFaultLine";
import { withFigures } from "../../src/xlsx/withFigures";
import { PROGRAMME } from "../../src/programme/programme";
import { standardSheets } from "../../src/sheets/standard";

const SCOPE = { codes: ["K04", "D01C", "D05"], years: [2025, 2026, 2027] };

test("figures are read with a comma or a semicolon between fields, as programs and Vietnamese Excel write them", () => {
  const program = readFigures('code,year,plan,estimate,result\nK04,2026,80,"86,5",\nK04,2025,,,74.5', SCOPE);
  const excel = readFigures(
    "\uFEFFcode;year;plan;estimate;result\r\nK04;2026;80;86,5;\r\nK04;2025;;;74,5\r\n",
    SCOPE,
  );
  expect(program).toEqual({
    ok: true,
    value: [
      { code: "K04", year: 2026, figures: [80, 86.5, null] },
      { code: "K04", year: 2025, figures: [null, null, 74.5] },
    ],
  });
  expect(excel).toEqual(program);
});

test.each([
  ["the line by which Excel is told the separator", "sep=;\r\ncode;year;result\r\nK04;2026;86,5\r\n"],
  ["columns and rows that hold nothing", "code;year;result;;\nK04;2026;86,5;;\n;;;;\n;;;;"],
  ["tabs", "code\tyear\tresult\nK04\t2026\t86,5\n"],
])("a file with %s is read", (_what, text) => {
  expect(readFigures(text, SCOPE)).toEqual({
    ok: true,
    value: [{ code: "K04", year: 2026, figures: [null, null, 86.5] }],
  });
});

test("the line that names the separator is counted among the lines", () => {
  expect(readFigures("sep=;\ncode;year;result\nK99;2026;1", SCOPE)).toMatchObject({
    ok: false,
    faults: [{ line: 3 }],
  });
});

test.each([
  ["1.234,5", 1234.5],
  ["1.234.567", 1234567],
  ["1 250", 1250],
  ["0.125", 0.125],
  ["1234.567", 1234.567],
  ["NA", null],
  ["92.5", 92.5],
  ["92,5%", 92.5],
  ["12 hộ", 12],
  ["0", 0],
  ["", null],
  ["-", null],
  ["Có", "Có"],
  ["x", "x"],
  ["12/14", "12/14"],
  ["hoàn thành tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
])("“%s” is taken as %p", (typed, figure) => {
  expect(readFigures(`code;year;result\nK04;2026;${typed}`, SCOPE)).toEqual({
    ok: true,
    value: [{ code: "K04", year: 2026, figures: [null, null, figure] }],
  });
});

test.each(["\u200b", "\u200e", "\u2060", "\u00ad", "\u202c"])(
  "a character no one sees (%j) is no part of a code or a figure",
  (unseen) => {
    expect(readFigures(`code;year;result\nK04${unseen};2026;${unseen}Không đạt`, SCOPE)).toEqual({
      ok: true,
      value: [{ code: "K04", year: 2026, figures: [null, null, "Không đạt"] }],
    });
  },
);

describe("a number that can be read two ways", () => {
  const read = (figures: readonly string[], decimal?: "," | ".") =>
    readFigures(
      ["code;year;result", ...figures.map((figure, at) => `K04;${2025 + at};${figure}`)].join("\n"),
      { ...SCOPE, decimal },
    );
  const valueOf = (outcome: ReturnType<typeof readFigures>) =>
    outcome.ok ? outcome.value.map(({ figures: [, , result] }) => result) : outcome.faults[0];

  test.each([
    ["a fraction elsewhere", ["92.125", "86.5"], [92.125, 86.5]],
    ["a fraction elsewhere, with a comma", ["92.125", "86,5"], [92125, 86.5]],
    ["thousands elsewhere", ["92,125", "1.234.567"], [92.125, 1234567]],
    ["a nought before it elsewhere", ["1,500", "0,250"], [1.5, 0.25]],
  ])("is told by %s", (_what, figures, values) => {
    expect(valueOf(read(figures))).toEqual(values);
  });

  test.each([[["92.125"]], [["1,000"]], [["92.125", "86.5", "74,5"]]])(
    "is asked about where nothing tells it: %j",
    (figures) => {
      expect(valueOf(read(figures))).toMatchObject({ code: "decimal", line: 2, column: "result" });
    },
  );

  test("is read as the answer says", () => {
    expect(valueOf(read(["92.125"], "."))).toEqual([92.125]);
    expect(valueOf(read(["92.125"], ","))).toEqual([92125]);
  });
});

test.each(["12/12/2026", "2026-12-12", "12-Dec", "12 Dec", "Dec-12", "12-thg 12"])(
  "“%s”, which a spreadsheet makes of 12/12, is told as a date",
  (text) => {
    expect(readFigures(`code;year;result\nK04;2026;${text}`, SCOPE)).toMatchObject({
      faults: [{ code: "date", line: 2 }],
    });
  },
);

test.each([
  ["a first column that counts the rows", '"","code","year","result"\n"1","K04",2026,86.5'],
  ["rows without the separators behind their last cell", "code;year;result;plan\nK04;2026;86,5"],
])("a file with %s is read", (_what, text) => {
  expect(readFigures(text, SCOPE)).toEqual({
    ok: true,
    value: [{ code: "K04", year: 2026, figures: [null, null, 86.5] }],
  });
});

test.each([
  ["code,year\nK04,2026", 1, "no-columns"],
  ["code,year,actual\nK04,2026,1", 1, "no-columns"],
  ["code,year,result\nK04,2026,1\nK99,2026,1", 3, "unknown-code"],
  ["code,year,result\nK04,2031,1", 2, "year"],
  ["code,year,result\nK04,năm nay,1", 2, "year"],
  ["code,year,result\n\nK04,2026,1\nK04,2026,2", 4, "twice"],
  ["code,year,result\nK04,2026,86,5", 2, "fields"],
  ["code,year,result\nK04,2026,nhiều", 2, "figure"],
  ["code,year,result\nK04,2026,92 triệu", 2, "figure"],
  ["code,year,result\nK04,2026,1.2E+05", 2, "figure"],
  ["code,year,result\nK04,2026,(1.5)", 2, "figure"],
  ["code,year,result\nK04,2026,92.125", 2, "decimal"],
  ["code,year,result\nK04,2026,12/12/2026", 2, "date"],
  ["code,year,plan,result\nK04,2026,80", 2, "fields"],
  ['code,year,result\nK04,2026,"86', 2, "open-quote"],
  ['code,year,result\nK04,2026,1\n"', 3, "open-quote"],
])("a bad file %j is refused with its line %i", (text, line, code) => {
  const read = readFigures(text, SCOPE);
  expect(read).toMatchObject({ ok: false, faults: [{ line, code }] });
  if (read.ok) return;
  for (const fault of read.faults) {
    expect(figureFaultLine(fault, vi)).toMatch(new RegExp(`^Dòng ${line}: [^{}]+$`));
    expect(figureFaultLine(fault, en)).toMatch(new RegExp(`^Line ${line}: [^{}]+$`));
  }
});

test("a line break within quotes does not shift the lines told of what follows", () => {
  const read = readFigures('code,year,result\n"K04\n",2026,1\nK99,2026,1', SCOPE);
  expect(read).toMatchObject({ ok: false, faults: [{ line: 4, code: "unknown-code", text: "K99" }] });
});

test("figures go to the columns of their year, and blanks leave what is there", () => {
  const sheets = withFigures(standardSheets(PROGRAMME, 2026), [
    { code: "K04", year: 2026, figures: [80, null, 86] },
    { code: "K04", year: 2026, figures: [null, 85, null] },
  ]);
  const table = sheets.find(({ id }) => id === "SoLieu")?.table;
  const row = table?.rows.find(([code]) => code === "K04");
  const cell = (column: string) => row?.[table?.columns.findIndex(({ name }) => name === column) ?? -1];
  expect([cell("KH 2026"), cell("ƯTH 2026"), cell("TH 2026")]).toEqual([80, 85, 86]);
  expect(table?.rows.filter((other) => other.some((value, at) => at > 0 && value !== null))).toHaveLength(1);
});

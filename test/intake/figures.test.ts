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
  ["1.000", 1000],
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

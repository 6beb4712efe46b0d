import "../xlsx/hucre";
import { words as en } from "../../src/i18n/en/figureFaults";
import { words as vi } from "../../src/i18n/vi/figureFaults";
import { figuresText } from "../../src/intake/figures/figuresText";
import { readFigures } from "../../src/intake/figures/readFigures";
import { FileRefusal } from "../../src/intake/files/refusal";
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
  ["the end sign of DOS", "code;year;result\r\nK04;2026;86,5\r\n\x1a"],
  ["the line ends of old Macs", "code;year;result\rK04;2026;86,5\r"],
  ["the separator named in quotation marks", '"sep=;"\ncode;year;result\nK04;2026;86,5'],
  ["a tab named as separator", "sep=\t\ncode\tyear\tresult\nK04\t2026\t86,5"],
  ["a line break inside a field", 'code;year;result\nK04;2026;"86,5\n"'],
  ["years as fractions, as SPSS writes them", "code,year,result\nK04,2026.00,86.50"],
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
  ["1'234.5", 1234.5],
  ["1’234’567", 1234567],
  ["1\u202f234,5", 1234.5],
  ["1\u00a0234,5", 1234.5],
  [".865", 0.865],
  ["-.5", -0.5],
  ["−1,5", -1.5],
  ["NA", null],
  [".", null],
  [".a", null],
  ["#NULL!", null],
  ["NULL", null],
  ["N/A", null],
  ["nan", null],
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
  [
    "fields parted by spaces, and numbers of rows without a head",
    '"code" "year" "result"\n"1" "K04" 2026 86.5',
  ],
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
  ["code;year;result\nK04;2026;86,5 87", 2, "figure"],
  ["code;year;result\nK04;2026;12,34,567.5", 2, "figure"],
  ["code;year;result\nK04;2026;1'23", 2, "figure"],
  ["code,year,result\nK04,2026,#N/A", 2, "figure"],
  ["code,year,result\n1,K04,2026,86,5", 2, "fields"],
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

describe("a figures file in letters of other days", () => {
  const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const file = (figure: string) => bytesOf(`code;year;result\r\nK04;2026;${figure}\r\n`);
  const wide = (text: string, bigEndian: boolean) =>
    Uint8Array.from(
      Array.from(text, (letter) => {
        const code = letter.charCodeAt(0);
        return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }).flat(),
    );

  test.each([
    ["Windows-1258", file("Kh\u00f4ng \u00f0a\u00f2t"), "Không đạt"],
    ["TCVN3", file("Kh\u00abng \u00ae\u00b9t"), "Không đạt"],
    ["VNI", file("Kh\u00f4ng \u00f1a\u00eft".replace("\u00f4", "o\u00e2")), "Không đạt"],
    ["Western letters that are the same in all", file("1\u00a0234,5"), 1234.5],
    ["UTF-16 with its mark", wide("\ufeffcode\tyear\tresult\nK04\t2026\t86,5", false), 86.5],
    ["UTF-16, the high byte first", wide("\ufeffcode;year;result\nK04;2026;Đạt", true), "Đạt"],
    ["UTF-16 without a mark", wide("code;year;result\nK04;2026;86,5", false), 86.5],
  ])("%s is read where it is certain", (_what, bytes, figure) => {
    expect(readFigures(figuresText(bytes), SCOPE)).toEqual({
      ok: true,
      value: [{ code: "K04", year: 2026, figures: [null, null, figure] }],
    });
  });

  const faultOf = (bytes: Uint8Array): unknown => {
    try {
      return figuresText(bytes);
    } catch (error) {
      return error instanceof FileRefusal ? error.fault : error;
    }
  };

  test("is refused, and the encodings named, where it can be read in several", () => {
    expect(faultOf(file("Co\u00ec"))).toEqual({
      code: "file-old-letters",
      detail: { letters: "Windows-1258, Windows-1252" },
    });
  });

  test("is refused where it is damaged", () => {
    expect(faultOf(file("\u00ff\u00fe\u00d8x"))).toMatchObject({ code: "file-bad-bytes" });
  });
});

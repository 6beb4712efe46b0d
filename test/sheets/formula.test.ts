/** Formulas as Excel stores and shows them; the spellings are those of files Excel has written. */
import fc from "fast-check";
import { PROGRAMME } from "../../src/programme/programme";
import { callsAddIn } from "../../src/sheets/formula/addIn";
import { parseFormula } from "../../src/sheets/formula/parse";
import { referenceOf, referenceText } from "../../src/sheets/formula/reference";
import { titlesIn, withTable, withTitles } from "../../src/sheets/formula/rename";
import { sameSpelling } from "../../src/sheets/formula/spelling";
import { tokensOf, withCells } from "../../src/sheets/formula/tokens";
import { formulaOf } from "../../src/sheets/content";
import { standardSheets } from "../../src/sheets/standard";

/** Every formula of the standard sheets, with the table it stands in. */
const FORMULAS = standardSheets(PROGRAMME, 2026).flatMap(({ table, blocks }) => [
  ...(table?.columns ?? []).flatMap(({ formula }) =>
    formula === undefined ? [] : [{ formula, table: table?.name ?? "" }],
  ),
  ...blocks
    .flatMap(({ cells }) => cells.flat().flatMap((content) => formulaOf(content) ?? []))
    .map((formula) => ({
      formula,
      table: "",
    })),
]);

test("the pieces of any text, joined, are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(tokensOf(text).map((token) => token.text)).toEqual(
        tokensOf(text).map(({ start }, index, all) => text.slice(start, all[index + 1]?.start)),
      );
      expect(
        tokensOf(text)
          .map((token) => token.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test.each([
  ['=IF(SoLieu[@Mã]="",1, 2)', '=IF([@Mã]="",1,2)'],
  ["=[@[TH năm]]", "=SoLieu[[#This Row],[TH năm]]"],
  ["=[@Mã]", "=[@[Mã]]"],
  ["=SUM(SoLieu[@[KH 2026]:[TH 2026]])", "=sum( SoLieu[[#This Row],[KH 2026]:[TH 2026]] )"],
  ["=CONCAT(A1)", "=_xlfn.CONCAT(A1)"],
  ["=SORT(A1:A3)", "=_xlfn._xlws.SORT(A1:A3)"],
  ["=NLB.STATUS([@Mã])", "=_xldudf_NLB_STATUS(SoLieu[[#This Row],[Mã]])"],
  ["=NLB.STATUS([@Mã])", "=@NLB.STATUS([@Mã])"],
  ["=SoLieu[Mã]", "=SOLIEU[mã]"],
])("%s and %s in SoLieu are one formula", (one, other) => {
  expect(sameSpelling(other, "SoLieu")).toBe(sameSpelling(one, "SoLieu"));
});

test.each([
  ['="a b"', '="ab"'],
  ['="Đạt"', '="đạt"'],
  ["=[@[TH năm]]", "=[@THnăm]"],
  ["=ChiTieu[@Mã]", "=[@Mã]"],
  ["=SoLieu[Mã]", "=SoLieu[@Mã]"],
  ["=SoLieu[#Headers]", "=SoLieu[[#Headers],[Mã]]"],
  ["=1-2", "=1+2"],
])("%s and %s in SoLieu are two formulas", (one, other) => {
  expect(sameSpelling(other, "SoLieu")).not.toBe(sameSpelling(one, "SoLieu"));
});

test.each([
  ["[@Mã]", { table: null, rows: "this", from: "Mã", to: "Mã" }],
  ["[@[TH năm]]", { table: null, rows: "this", from: "TH năm", to: "TH năm" }],
  ["SoLieu[Mã]", { table: "SoLieu", rows: "body", from: "Mã", to: "Mã" }],
  ["SoLieu[[Số 2025]:[Số 2030]]", { table: "SoLieu", rows: "body", from: "Số 2025", to: "Số 2030" }],
  ["SoLieu[@[Số 2025]:[Số 2030]]", { table: "SoLieu", rows: "this", from: "Số 2025", to: "Số 2030" }],
  ["SoLieu[#Headers]", { table: "SoLieu", rows: "headers", from: null, to: null }],
  ["SoLieu[[#Headers],[Mã]]", { table: "SoLieu", rows: "headers", from: "Mã", to: "Mã" }],
  ["T[@[Số '[ha'] '#1 ''25]]", { table: "T", rows: "this", from: "Số [ha] #1 '25", to: "Số [ha] #1 '25" }],
] as const)("%s is read, and written again the same", (text, reference) => {
  expect(referenceOf(text)).toEqual(reference);
  expect(referenceText(reference)).toBe(text);
});

test.each(["T[#Totals]", "T[[#Totals],[A]]", "T[[#All],[A]:[B]]"])(
  "%s is no reference of the sheets",
  (text) => {
    expect(referenceOf(text)).toBeUndefined();
  },
);

test("every formula of the standard sheets can be read, and stays as it is where no title changed", () => {
  expect(FORMULAS.length).toBeGreaterThan(30);
  for (const { formula, table } of FORMULAS) {
    expect(() => parseFormula(formula)).not.toThrow();
    expect(withTitles(formula, table, (_, title) => title)).toBe(formula);
  }
});

test("a formula follows a title typed over, in its table alone", () => {
  const present = (table: string, title: string) => (table === "SoLieu" && title === "Mã" ? "Mã số" : title);
  expect(withTitles('=IF([@Mã]="Mã",ChiTieu[Mã],SoLieu[[Mã]:[Nguồn]])', "SoLieu", present)).toBe(
    '=IF([@[Mã số]]="Mã",ChiTieu[Mã],SoLieu[[Mã số]:[Nguồn]])',
  );
  expect(titlesIn("=[@Mã]+ChiTieu[ĐVT]+[@Mã]+SoLieu[#Headers]", "SoLieu")).toEqual([
    "SoLieu[Mã]",
    "ChiTieu[ĐVT]",
  ]);
});

test("a table renamed is renamed where it is meant, not in texts and not in other names", () => {
  expect(
    withTable('=SoLieu2[Mã]&solieu2[@Mã]&"SoLieu2"&SoLieu22[Mã]&MATCH(1,SoLieu2,0)', "SoLieu2", "SoLieu"),
  ).toBe('=SoLieu[Mã]&SoLieu[@Mã]&"SoLieu2"&SoLieu22[Mã]&MATCH(1,SoLieu,0)');
});

test("addresses are found outside texts, names of sheets, functions and titles", () => {
  expect(withCells("=LOG10($B$3)+'A1'!C4+\"D5\"+T[E6]+NLB_F7+G8:H9", () => "·")).toBe(
    "=LOG10(·)+'A1'!·+\"D5\"+T[E6]+NLB_F7+·:·",
  );
});

test.each([
  ["=NLB.STATUS([@Mã])", true],
  ["=1+NLB.GROWTH(A1:B1)", true],
  ['="NLB.STATUS(1)"', false],
  ["=NLB_NamBaoCao+1", false],
])("whether %s needs the add-in: %p", (formula, needs) => {
  expect(callsAddIn(formula)).toBe(needs);
});

test.each(["=1+", "=IF(1,2", "=T[#Totals]", "=1 2", "={1,2}"])(
  "%s is no formula of the sheets",
  (formula) => {
    expect(() => parseFormula(formula)).toThrow(/cannot be read/);
  },
);

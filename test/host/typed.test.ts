/** Typing into a cell with Vietnamese regional settings: comma for decimals, dot for thousands, day before month. */
import { typed } from "../../workbench/page/typed";

const read = (text: string) => typed(text, 2026);
const number = (value: number, format: string | null = null) => ({ kind: "number", value, format });

it.each([
  ["1234,5", 1234.5],
  ["1.809,5", 1809.5],
  ["1.000", 1000],
  ["-3,25", -3.25],
  ["05", 5],
])("reads %s as the number %d", (text, value) => {
  expect(read(text)).toEqual(number(value));
});

it("reads a percentage as a share and shows it as a percentage", () => {
  expect(read("90%")).toEqual(number(0.9, "0%"));
  expect(read("92,5 %")).toEqual(number(0.925, "0.00%"));
});

it("reads day/month/year, and day/month of this year", () => {
  expect(read("31/12/2026")).toEqual(number(46387, "dd/mm/yyyy"));
  expect(read("5/2/26")).toEqual(number(46058, "dd/mm/yyyy"));
  expect(read("1/4")).toEqual(number(46113, "dd-mmm"));
});

it.each(["14/14", "31/2/2026", "12/31/2026", "1.23", "x", "Hoàn thành tốt nhiệm vụ", "khoảng 250", ""])(
  "leaves %s as text",
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

it("takes formulas with semicolons and decimal commas, leaving texts and sheet names alone", () => {
  expect(read('=NLB.STATUS(B2:D2;B1:D1;">= 1,5; 2")')).toEqual({
    kind: "formula",
    formula: '=NLB.STATUS(B2:D2,B1:D1,">= 1,5; 2")',
  });
  expect(read("=SUM('Số 1;2'!A1;1,5)")).toEqual({ kind: "formula", formula: "=SUM('Số 1;2'!A1,1.5)" });
});

/** Addresses as Excel writes them: https://support.microsoft.com, "Create or change a cell reference". */
import fc from "fast-check";
import {
  addressOf,
  columnLetters,
  fixedAddress,
  placeAt,
  rangeAddress,
  rangeOf,
  rangesOf,
  rectangleOf,
  sheetOf,
  sheetPrefix,
  sizeOf,
  spanFrom,
  withoutSheet,
} from "../../src/sheets/a1/address";
import { bodyRange, bodyRows, sheetRange, tableRange } from "../../src/sheets/a1/tableRange";
import type { Table } from "../../src/sheets/types";

test.each([
  ["A1", { row: 0, column: 0 }],
  ["$XFD$1048576", { row: 1_048_575, column: 16_383 }],
  ["AB$7", { row: 6, column: 27 }],
  ["B3:D4", { row: 2, column: 1 }],
])("%s begins at %j", (address, place) => {
  expect(placeAt(address)).toEqual(place);
});

test.each([
  ["$B$3:$D$4", { top: 2, left: 1, bottom: 3, right: 3 }],
  ["B3", { top: 2, left: 1, bottom: 2, right: 1 }],
  ["$C:$D", { top: 0, left: 2, bottom: 1_048_575, right: 3 }],
  ["7:8", { top: 6, left: 0, bottom: 7, right: 16_383 }],
])("%s is the rectangle %j, and is printed as the same", (address, rectangle) => {
  expect(rectangleOf(address)).toEqual(rectangle);
  expect(rangeAddress(rectangle)).toBe(address.replaceAll("$", ""));
});

test.each(["", "3B", "B-1", "Tình hình", "Sheet1!A1", "A1,B2"])("“%s” is no address", (text) => {
  expect(() => rectangleOf(text)).toThrow(/no address/);
});

test("every cell of a sheet is found again by the address printed of it, fixed or not", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      const address = addressOf({ row, column });
      expect(address).toMatch(/^[A-Z]{1,3}\d{1,7}$/);
      expect(placeAt(address)).toEqual({ row, column });
      expect(placeAt(fixedAddress(rectangleOf(address)))).toEqual({ row, column });
    }),
  );
});

test("columns go from A to Z, then AA", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
});

test("a range of so many rows and columns from a cell has that size", () => {
  expect(spanFrom("B3", 2, 3)).toBe("B3:D4");
  expect(spanFrom("B3", 1, 1)).toBe("B3");
  expect(sizeOf("B3:D4")).toEqual({ rows: 2, columns: 3 });
  expect(fixedAddress(rectangleOf("B3:D4"))).toBe("$B$3:$D$4");
});

test.each(["Tình hình", "Báo cáo 'nháp'", "a!b", "2026"])(
  "the sheet %s is found in a reference to it",
  (name) => {
    const reference = `${sheetPrefix(name)}$A$5:$AG$48`;
    expect(sheetOf(reference)).toBe(name);
    expect(sheetOf(`=${reference}`)).toBe(name);
    expect(withoutSheet(reference)).toBe("A5:AG48");
    expect(rangeOf(`=${reference}`)).toBe("A5:AG48");
  },
);

test("a list of references gives the range of each, whatever the sheet is called", () => {
  expect(rangesOf("'Đề án, kế hoạch'!$I$5:$I$9,'Đề án, kế hoạch'!K5")).toEqual(["I5:I9", "K5"]);
  expect(rangesOf("Sheet1!A:A, Sheet1!C3")).toEqual(["A:A", "C3"]);
  expect(rangesOf("B2")).toEqual(["B2"]);
});

test("an apostrophe in a sheet's name is written twice", () => {
  expect(sheetPrefix("Báo cáo 'nháp'")).toBe("'Báo cáo ''nháp'''!");
});

test.each(["=#REF!", "='Số liệu'!#REF!", "=#REF!#REF!", "=5", "=SUM('Số liệu'!$A$1:$B$2)"])(
  "%s points to no cells",
  (formula) => {
    expect(rangeOf(formula)).toBeUndefined();
  },
);

test("a name that points nowhere names no sheet", () => {
  expect(sheetOf("=Sheet1!$A$1")).toBe("Sheet1");
  expect(sheetOf("='Số liệu'!#REF!")).toBeUndefined();
  expect(sheetOf("=#REF!$A$1")).toBeUndefined();
  expect(sheetOf("=5")).toBeUndefined();
});

const table = (rows: number): Table => ({
  name: "T",
  headerRow: 5,
  columns: ["Mã", "Tên", "Ghi chú"].map((name) => ({ name, width: 9, look: "text" })),
  rows: Array.from({ length: rows }, () => [null, null, null]),
});

test("the ranges of a table begin under its header, in column A", () => {
  expect(tableRange(table(3))).toBe("A5:C8");
  expect(sheetRange(table(3))).toBe("A1:C8");
  expect(sheetRange(table(3), "Tên")).toBe("A1:B8");
  expect(bodyRange(table(3), "Tên")).toBe("B6:B8");
  expect(bodyRange(table(3), "Mã", "Tên")).toBe("A6:B8");
  expect(() => bodyRange(table(3), "Nhóm")).toThrow(/no column/);
});

test("a table without rows has a blank one, as in Excel", () => {
  expect(bodyRows(table(0))).toEqual({ first: 6, last: 6 });
});

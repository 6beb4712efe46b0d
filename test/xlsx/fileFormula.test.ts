import { fileFormula } from "../../src/xlsx/fileFormula";

const TABLES = new Map([["T", ["A", "B c"]]]);

test.each([
  ["=NLB.STATUS([@A])", "_xldudf_NLB_STATUS(T[[#This Row],[A]])"],
  ["=SUM(T[@])", "SUM(T[[#This Row],[A]:[B c]])"],
  ["=ROW(T[#Headers])", "ROW(T[[#Headers],[A]:[B c]])"],
  ["=ROWS(T)", "ROWS(T[[A]:[B c]])"],
  // A planner's own table, which is not in the file.
  ["=SUM(Riêng[Số])", "SUM(Riêng[Số])"],
  ["=SUM(Riêng[@Số])", "SUM(Riêng[[#This Row],[Số]])"],
  ["=ROWS(Riêng[])+ROW(Riêng[#Headers])", "ROWS(Riêng[])+ROW(Riêng[#Headers])"],
])("%s stands in a file as %s", (formula, inFile) => {
  expect(fileFormula(formula, "T", TABLES)).toBe(inFile);
});

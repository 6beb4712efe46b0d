import { checkFigures } from "../../src/repair/check/figures";
import type { Held } from "../../src/repair/cells";
import type { StandingTable } from "../../src/repair/standingTables";

const YEARS = [2025, 2026, 2027];
const FIGURE_TITLES = ["Mã", ...YEARS.flatMap((year) => [`KH ${year}`, `ƯTH ${year}`, `TH ${year}`])];
const TARGET_TITLES = ["Mã", "ĐVT", "Loại", "Mục tiêu"];

const table = (id: "SoLieu" | "ChiTieu", titles: readonly string[], rows: readonly Held[][]): StandingTable =>
  ({
    definition: { id },
    read: { sheet: id === "SoLieu" ? "Số liệu" : "Chỉ tiêu", at: { row: 4, column: 0 }, titles, rows },
    titles,
    codes: rows.map(([code]) => String(code)),
  }) as unknown as StandingTable;

/** What is told of a row with these results of 2025-2027. */
const told = (target: readonly [unit: string, kind: string, target: string], results: readonly Held[]) =>
  checkFigures([
    table("ChiTieu", TARGET_TITLES, [["K1", ...target]]),
    table("SoLieu", FIGURE_TITLES, [["K1", ...results.flatMap((result): Held[] => ["", "", result])]]),
  ]).map(({ code, detail, remedy }) => [code, detail["address"], detail["figure"], remedy]);

test("a figure a hundred times too small for its neighbours is told with its cell, and nothing is proposed", () => {
  expect(told(["%", "mức", ">= 90"], [62, 0.71, 80])).toEqual([["figure-odd", "G6", "0,71", null]]);
});

test("an estimate counts where no result is", () => {
  const rows: Held[] = ["K1", "", "", 62, "", 0.71, "", "", "", 80];
  const found = checkFigures([
    table("ChiTieu", TARGET_TITLES, [["K1", "%", "mức", ">= 90"]]),
    table("SoLieu", FIGURE_TITLES, [rows]),
  ]);
  expect(found.map(({ detail }) => [detail["column"], detail["address"]])).toEqual([["ƯTH 2026", "F6"]]);
});

test.each<readonly [readonly [string, string, string], readonly Held[]]>([
  [
    ["%", "mức", ">= 90"],
    [1, 40, 60],
  ],
  [
    ["%", "mức", "< 1"],
    [3.2, 1.1, 0.04],
  ],
  [
    ["%", "mức", ">= 90"],
    [62, 0, 80],
  ],
  [
    ["hộ", "số lượng", "100"],
    [50, 1, 60],
  ],
  [
    ["", "định tính", ""],
    ["Đạt", 1, "Đạt"],
  ],
])("%j with %j is not", (target, results) => {
  expect(told(target, results)).toEqual([]);
});

import { match } from "../../src/repair/matching";

const STANDARD = ["Mã", "KH 2025", "ƯTH 2025", "TH 2025", "Ghi chú"];

test.each<readonly [string, readonly string[], Record<number, string>, readonly string[], readonly number[]]>(
  [
    ["nothing", STANDARD, {}, [], []],
    ["another order", [...STANDARD].reverse(), {}, [], []],
    ["a title typed over", ["Mã", "KH 2025", "ƯTH 2025", "Số", "Ghi chú"], { 3: "TH 2025" }, [], []],
    [
      "another spelling",
      ["mã ", "KH 2025", "ƯTH 2025", "TH 2025", "Ghi chú".normalize("NFD")],
      { 0: "Mã", 4: "Ghi chú" },
      [],
      [],
    ],
    ["a column added", ["Mã", "Riêng", "KH 2025", "ƯTH 2025", "TH 2025", "Ghi chú"], {}, [], [1]],
    ["a column deleted", ["Mã", "KH 2025", "TH 2025", "Ghi chú"], {}, ["ƯTH 2025"], []],
    [
      "a column added before a title typed over",
      ["Mã", "KH 2025", "ƯTH 2025", "Riêng", "TH năm 2025", "Ghi chú"],
      { 4: "TH 2025" },
      [],
      [3],
    ],
    [
      "a column added behind a title typed over",
      ["Mã", "KH 2025", "ƯTH 2025", "TH năm 2025", "Riêng", "Ghi chú"],
      { 3: "TH 2025" },
      [],
      [4],
    ],
    [
      "titles beside each other typed over",
      ["Mã", "Kế hoạch 2025", "Ước TH 2025", "TH năm 2025", "Ghi chú"],
      { 1: "KH 2025", 2: "ƯTH 2025", 3: "TH 2025" },
      [],
      [],
    ],
  ],
)("%s is seen for what it is", (_what, actual, changed, missing, unknown) => {
  const found = match(STANDARD, actual);
  expect(Object.fromEntries(found.changed)).toEqual(changed);
  expect(found.missing).toEqual(missing);
  expect(found.unknown).toEqual(unknown);
});

test("a label that stands twice is told once, and one known elsewhere is no slip", () => {
  expect(match(["A", "B"], ["A", "B", "B"])).toMatchObject({ repeated: [2], missing: [] });
  expect(match(["A", "B"], ["A", "X"], new Set(["X"]))).toMatchObject({ missing: ["B"], unknown: [1] });
});

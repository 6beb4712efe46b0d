import { match } from "../../src/repair/matching";

const STANDARD = ["Mã", "KH 2025", "ƯTH 2025", "TH 2025", "Ghi chú"];

interface Case {
  readonly what: string;
  readonly actual: readonly string[];
  readonly sure?: Record<number, string>;
  readonly guessed?: Record<number, string>;
  readonly missing?: readonly string[];
  readonly unknown?: readonly number[];
}

test.each<Case>([
  { what: "nothing", actual: STANDARD },
  { what: "another order", actual: [...STANDARD].reverse() },
  {
    what: "another spelling",
    actual: ["mã ", "KH 2025", "ƯTH\u00a02025", "TH 2025", "Ghi chú".normalize("NFD")],
    sure: { 0: "Mã", 2: "ƯTH 2025", 4: "Ghi chú" },
  },
  { what: "a column added", actual: ["Mã", "Riêng", ...STANDARD.slice(1)], unknown: [1] },
  {
    what: "a column deleted",
    actual: ["Mã", "KH 2025", "TH 2025", "Ghi chú"],
    missing: ["ƯTH 2025"],
  },
  {
    what: "a title typed over, however unlike",
    actual: ["Mã", "KH 2025", "ƯTH 2025", "Số", "Ghi chú"],
    guessed: { 3: "TH 2025" },
    missing: ["TH 2025"],
    unknown: [3],
  },
  {
    what: "titles beside each other typed over",
    actual: ["Mã", "Kế hoạch 2025", "Ước TH 2025", "TH năm 2025", "Ghi chú"],
    guessed: { 1: "KH 2025", 2: "ƯTH 2025", 3: "TH 2025" },
    missing: ["KH 2025", "ƯTH 2025", "TH 2025"],
    unknown: [1, 2, 3],
  },
  {
    what: "a title typed over beside a column added, however alike",
    actual: ["Mã", "KH 2025", "ƯTH 2025", "Riêng", "TH năm 2025", "Ghi chú"],
    missing: ["TH 2025"],
    unknown: [3, 4],
  },
  {
    what: "a title typed over where columns were moved",
    actual: ["Mã", "TH 2025", "KH 2025", "Ước 2025", "Ghi chú"],
    missing: ["ƯTH 2025"],
    unknown: [3],
  },
])("$what is seen for what it is", ({ actual, sure = {}, guessed = {}, missing = [], unknown = [] }) => {
  const found = match(STANDARD, actual);
  expect(Object.fromEntries(found.sure)).toEqual(sure);
  expect(Object.fromEntries(found.guessed)).toEqual(guessed);
  expect(found.missing).toEqual(missing);
  expect(found.unknown).toEqual(unknown);
});

test("a label that stands twice is told once, and one known elsewhere is no slip", () => {
  expect(match(["A", "B"], ["A", "B", "B"])).toMatchObject({ repeated: [2], missing: [] });
  const { missing, unknown, guessed } = match(["A", "B"], ["A", "X"], { keeps: new Set(["X"]) });
  expect([missing, unknown, [...guessed]]).toEqual([["B"], [1], []]);
});

test("a label typed over by one that stands already is guessed by its place", () => {
  const { guessed, repeated } = match(["A", "B", "C"], ["A", "A", "C"]);
  expect([[...guessed], repeated]).toEqual([[[1, "B"]], [1]]);
});

test("what stands with a label shows what it is, wherever it stands", () => {
  const { sure, missing } = match(["A", "B", "C"], ["C", "?", "A"], { shown: new Map([[1, "B"]]) });
  expect([[...sure], missing]).toEqual([[[1, "B"]], []]);
});

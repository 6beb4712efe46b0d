import "../xlsx/hucre";
import { readFileSync } from "node:fs";
import { type Rolled, rolledIn } from "../../scripts/tidy/folder";
import { KINDS } from "../../src/domain/kinds";
import { VERDICTS, verdictRow } from "../../src/domain/verdict";
import { PROGRAMME } from "../../src/programme/programme";
import type { Programme } from "../../src/programme/types";
import { rejudged } from "../../src/rollup/rejudged";
import { provinceOf, type RolledBook, TIDY_COLUMNS, tidyRows } from "../../src/rollup/tidy";
import { latestOf } from "../../src/rollup/whose";
import { partsOf } from "../../src/tracker/programmePart";
import { xlsxOf } from "../../src/xlsx/xlsx";
import { SHEETS, TODAY } from "../forms/book";
import { shownOn } from "../xlsx/made";

const RUN = "2026-11-23T08:00:00.000Z";
const OTHER: Programme = {
  ...PROGRAMME,
  commune: { level: "phường", name: "Minh Hoạ" },
  parent: { level: "Tỉnh", name: "An Bình" },
};

const shown = shownOn(SHEETS, TODAY);
const fileOf = async (name: string, parts: readonly string[], saved = 1) => ({
  name,
  saved,
  bytes: await xlsxOf(SHEETS, { today: TODAY, shown, parts }),
});
const taken = (rolled: Rolled): RolledBook => {
  if (!("book" in rolled)) throw new Error(JSON.stringify(rolled));
  return rolled.book;
};

let book: RolledBook;
beforeAll(async () => {
  const file = await fileOf("a.xlsx", partsOf(OTHER));
  book = taken(await rolledIn(file, PROGRAMME));
});

const rowOf = (code: string, year: number) =>
  tidyRows(book, RUN).find((row) => row.code === code && row.year === year);

test("a workbook is a row for each target and each year of the term, with every column", () => {
  const rows = tidyRows(book, RUN);
  expect(rows).toHaveLength(book.snapshot.rows.length * 6);
  for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(TIDY_COLUMNS));
  expect(new Set(rows.map(({ commune, province }) => [commune, province].join()))).toEqual(
    new Set(["phường Minh Hoạ,Tỉnh An Bình"]),
  );
});

test("figures stand as they were typed, and what is no number apart from numbers", () => {
  expect(rowOf("K04", 2025)).toMatchObject({ plan: null, estimate: null, result: 86.5, result_text: null });
  expect(rowOf("K04", 2026)).toMatchObject({ plan: 88, estimate: null, result: null, plan_text: null });
  expect(rowOf("K12B", 2025)).toMatchObject({ result: null, result_text: "12/14" });
});

test("verdicts are those that the workbook shows, none for years to come", () => {
  for (const { code, verdict, shortReason } of book.snapshot.rows) {
    expect(rowOf(code, 2026)).toMatchObject({
      verdict: verdict && verdictRow(verdict).word,
      reason: shortReason,
    });
    expect(rowOf(code, 2027)).toMatchObject({ verdict: null, counted: null, reason: null });
  }
});

test("whose a workbook is stands in its file, else in its heading, and is never guessed", async () => {
  const bare = await fileOf("b.xlsx", []);
  expect(taken(await rolledIn(bare, PROGRAMME)).programme.commune.name).toBe("Nguyễn Lương Bằng");
  expect(await rolledIn(bare, OTHER)).toMatchObject({ refused: "whose" });
  expect(provinceOf({ parent: { level: "huyện", name: "An Bình" } })).toBe("chưa rõ");
});

test("what is no workbook is told as that, and nothing is taken from it", async () => {
  const bytes = new TextEncoder().encode("x");
  expect(await rolledIn({ name: "c.xlsx", saved: 1, bytes }, PROGRAMME)).toMatchObject({
    fault: { code: "book-not-workbook" },
  });
});

test("of two files of one commune the one saved later holds", () => {
  const file = { name: "a.xlsx", saved: 1, bytes: new Uint8Array() };
  const own = { ...book, programme: PROGRAMME };
  const later = { ...file, name: "c.xlsx", saved: 2 };
  expect(
    latestOf([
      { file, book },
      { file: later, book },
      { file: { ...file, name: "d.xlsx" }, book: own },
    ]).map(({ again }) => again),
  ).toEqual(["c.xlsx", null, null]);
});

test("a workbook judged by the method is judged alike, and a verdict that was typed over is told", () => {
  expect(rejudged(book)).toEqual([]);
  const rows = book.snapshot.rows.map((row) => (row.code === "K04" ? { ...row, verdictText: "Vượt" } : row));
  const judged = book.snapshot.rows.find(({ code }) => code === "K04")?.verdictText;
  expect(rejudged({ ...book, snapshot: { ...book.snapshot, rows } })).toEqual([
    { code: "K04", shown: "Vượt", judged },
  ]);
});

test("the schema says what each column holds", () => {
  const [, columns = ""] = readFileSync("sql/README.md", "utf8").split("## Columns");
  expect(
    [...columns.matchAll(/`(\w+)`(?=[^|]*\|[^|]*(?:VARCHAR|INTEGER|DOUBLE))/g)].map(([, name]) => name),
  ).toEqual(expect.arrayContaining(Object.keys(TIDY_COLUMNS)));
});

test("the questions name words of the method, and every one of them", () => {
  const sql = readFileSync("sql/views.sql", "utf8").replace(/^--.*$/gm, "");
  const quoted = new Set([...sql.matchAll(/'([^']*)'/g)].map(([, word]) => word));
  const known = [...VERDICTS.map(({ word }) => word), ...KINDS.map(({ word }) => word)];
  const others = [...quoted].filter((word) => !known.some((one) => one === word));
  expect(others).toEqual([" ", "%", "better", "worse"]);
  for (const { word } of VERDICTS) expect(quoted).toContain(word);
});

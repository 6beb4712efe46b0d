/** Workbooks of communes are read from their files and put together. */
import "../xlsx/hucre";
import { bookFile, valuesFile } from "../../bench/communeFiles";
import { at } from "../../src/domain/at";
import { communeFile } from "../../src/intake/communes/communeFile";
import { rollUpFile } from "../../src/intake/communes/rollUpFile";
import { sheetsIn, workbookOf } from "../../src/intake/forms/cells";
import type { Earlier } from "../../src/rollup/earlier";
import { proposals, sharedTargets } from "../../src/rollup/shared";
import type { RolledBook } from "../../src/rollup/tidy";
import { ECONOMY, fileOf, sheetsFor } from "../forms/filled";
import { FIRST, made, NAMED, SECOND, target, THIRD } from "./communes";

async function read(bytes: Uint8Array) {
  const outcome = await communeFile(bytes);
  if (!outcome.ok) throw new Error(outcome.fault.code);
  return outcome.value;
}

async function book(bytes: Uint8Array): Promise<RolledBook> {
  const file = await read(bytes);
  if (file.kind !== "book") throw new Error(file.kind);
  return file.book;
}

let books: readonly RolledBook[];
beforeAll(async () => {
  books = await Promise.all(
    [bookFile(FIRST), valuesFile(SECOND), bookFile(THIRD)].map(async (file) => book(await file)),
  );
});

test("a copy of values says of its targets what the workbook itself says", async () => {
  const { snapshot, programme } = await book(await bookFile(SECOND));
  const copy = at(books, 1);
  expect(copy.programme.commune).toEqual(programme.commune);
  expect(copy.snapshot).toEqual({ ...snapshot, rows: copy.snapshot.rows });
  const said = ({ rows }: typeof snapshot) =>
    rows.map(({ code, verdict, actual, target: wanted, shortReason, clause }) => [
      code,
      verdict,
      actual,
      wanted,
      shortReason,
      clause,
    ]);
  expect(said(copy.snapshot)).toEqual(said(snapshot));
});

test("a form, a workbook of something else and a broken file are told from a commune's workbook", async () => {
  const form = await fileOf(sheetsFor(ECONOMY));
  expect(await read(form)).toEqual({ kind: "form", body: "Phòng Kinh tế", year: 2026 });
  expect(await communeFile(form.slice(0, 2000))).toMatchObject({
    ok: false,
    fault: { code: "book-damaged" },
  });
  expect(await communeFile(new TextEncoder().encode("không phải bảng tính"))).toMatchObject({
    ok: false,
    fault: { code: "book-not-workbook" },
  });
});

const named = (name: string) => (group: { readonly name: string }) => group.name.startsWith(name);

test("targets of one name, kind and unit are proposed; those that differ in a number, in 'cận' or in the unit are not", () => {
  const { same, near } = proposals(books);
  expect(same.map(({ members }) => members.map(({ row, commune }) => `${commune} ${row.code}`))).toEqual([
    ["0 D03", "1 D03"],
    ["0 K05A", "1 K05A"],
    ["0 K12A", "1 K12A"],
  ]);
  expect(near.map(({ one, other }) => [one.name, other.name])).toEqual([
    ["Tỷ lệ gia đình văn hoá", "Tỷ lệ gia đình được văn hoá"],
  ]);
});

test("a name that one commune has twice is proposed for none, and told of that commune alone", async () => {
  const twice = await book(
    await bookFile(
      made("Tư", [target("D03"), target("K12A"), target("K15", { ...target("K12A"), code: "K15" })], {}),
    ),
  );
  const { same, near, repeated } = proposals([at(books, 0), twice]);
  expect(same.map(({ name }) => name)).toEqual([target("D03").name]);
  expect(near).toEqual([]);
  expect(repeated.map(({ group, communes }) => [group.name, communes])).toEqual([[target("K12A").name, [1]]]);
});

test("nothing is shared before somebody confirms it, and a near name is only by itself", () => {
  const proposed = proposals(books);
  expect(sharedTargets(proposed, new Set()).groups).toEqual([]);
  const all = new Set(proposed.same.map(({ id }) => id));
  const [family] = sharedTargets(proposed, all).groups.filter(named("Tỷ lệ gia đình"));
  expect(family?.members).toHaveLength(2);
  const more = new Set([...all, ...proposed.near.map(({ id }) => id)]);
  const [joined] = sharedTargets(proposed, more).groups.filter(named("Tỷ lệ gia đình"));
  expect(joined?.members.map(({ commune }) => commune).sort()).toEqual([0, 1, 2]);
});

/** The sheets of a roll-up file: name → rows. `by`: how the names of weighted targets and of their weights begin. */
async function rolled(
  earlier: Earlier | null = null,
  of = books,
  by: readonly (readonly [string, string])[] = [],
) {
  const proposed = proposals(of);
  const confirmed = new Set([...proposed.same, ...proposed.near].map(({ id }) => id));
  const { groups } = sharedTargets(proposed, confirmed);
  const idOf = (name: string) => groups.find(named(name))?.id ?? "";
  const weights = new Map(by.map(([rate, weight]) => [idOf(rate), idOf(weight)]));
  const { bytes, name } = await rollUpFile(
    { books: of, shared: groups, weights, earlier },
    new Date(2026, 10, 30, 12),
  );
  const sheets = new Map((await sheetsIn(bytes)).map((sheet) => [sheet.name, sheet.rows]));
  return { name, bytes, sheets, rows: (sheet: string) => sheets.get(sheet) ?? [] };
}

test("the file has a row a commune with its counts, and their sums", async () => {
  const { name, rows, sheets } = await rolled();
  expect(name).toBe("Tổng hợp các xã 2026 30-11-2026.xlsx");
  expect([...sheets.keys()]).toEqual(["Xã", "Chỉ tiêu chung", "Xã và nhóm", "Dữ liệu"]);
  const xa = rows("Xã");
  // Components after items: all, exceeded, met, under way, not met, not judged.
  const counts = (row: number) => xa[row]?.slice(11, 17);
  for (const [place, { snapshot }] of books.entries()) {
    const words = snapshot.rows.map(({ verdict }) => verdict);
    const count = (...those: readonly string[]) => words.filter((word) => those.includes(word ?? "")).length;
    expect(counts(4 + place)).toEqual([
      words.length,
      count("exceeded"),
      count("met"),
      count("on-track", "slow", "unlikely", "backsliding"),
      count("missed", "nearly"),
      count("not-due", "no-data"),
    ]);
  }
  const sums = [0, 1, 2, 3, 4, 5].map((column) =>
    [4, 5, 6].reduce((sum, row) => sum + Number(counts(row)?.[column] ?? 0), 0),
  );
  expect(counts(7)).toEqual(sums);
  expect(sums[0]).toBe(4 + 4 + 3);
});

test("turned titles stand on the same line as the others", async () => {
  const { bytes, rows } = await rolled();
  const { sheets } = await workbookOf(bytes);
  const cells = sheets.find(({ name }) => name === "Xã")?.cells;
  const lines = rows("Xã")[3]?.map((_, column) => cells?.get(`3,${column}`)?.style?.border?.bottom);
  expect(lines?.length).toBeGreaterThan(20);
  expect(new Set(lines?.map((line) => JSON.stringify(line))).size).toBe(1);
  expect(lines?.[0]?.style).toBe("medium");
});

test("amounts of a shared target are added up, shares never are", async () => {
  const { rows } = await rolled();
  const shared = rows("Chỉ tiêu chung");
  const row = (start: string) =>
    shared.find(([, cell]) => typeof cell === "string" && cell.startsWith(start)) ?? [];
  expect(row("Số tổ chức đảng thành lập mới").slice(3, 5)).toEqual([5, "cộng 2/2 xã"]);
  expect(row("Vốn đầu tư").slice(3, 5)).toEqual([100, "cộng 2/2 xã"]);
  expect(row("Tỷ lệ gia đình")[3] ?? null).toBeNull();
  expect(shared.flat()).not.toContain("Số hộ cận nghèo theo chuẩn nghèo đa chiều");
});

test("a share has a mean only by a weight that was chosen for it, over the communes that have both", async () => {
  const mean = async (by: string, of = books) => {
    const { rows } = await rolled(null, of, [["Tỷ lệ gia đình", by]]);
    const row = rows("Chỉ tiêu chung").find(
      ([, cell]) => typeof cell === "string" && cell.startsWith("Tỷ lệ gia đình"),
    );
    return row?.slice(3, 5);
  };
  // 95 % by 40 and 80 % by 60; the third commune shares no investment.
  expect(await mean("Vốn đầu tư")).toEqual([86, "bình quân theo chỉ tiêu số 2, 2/3 xã"]);
  const asShare = await book(
    await bookFile(
      made(
        "Hai",
        ["D03", "K05A", "K12A"].map((code) => target(code)),
        { D03: 3, K05A: 60, K12A: 0.8 },
      ),
    ),
  );
  // 95 and 0.8 are written in two ways, and nobody can tell which of them is wrong.
  expect(await mean("Vốn đầu tư", [at(books, 0), asShare])).toEqual([
    null,
    "không tính được bình quân: có xã ghi như 0,92, có xã ghi như 92",
  ]);
});

test("an earlier roll-up is known again, and shows which targets got better and worse since", async () => {
  const { bytes } = await rolled();
  const file = await read(bytes);
  if (file.kind !== "earlier") throw new Error(file.kind);
  expect(file.earlier.communes).toBe(3);
  // Since then the first commune fell below its 90 %.
  const now = await book(
    await bookFile(
      made(
        "Một",
        NAMED.map((code) => target(code)),
        { D03: 2, K05A: 40, K12A: 70, K15: 20 },
      ),
    ),
  );
  const { rows } = await rolled(file.earlier, [now, at(books, 1)]);
  const [, , , titles = [], first = [], second = []] = rows("Xã");
  const [better, worse] = [titles.indexOf("Tốt hơn lần trước"), titles.indexOf("Kém hơn lần trước")];
  expect([first[better], first[worse]]).toEqual([0, 1]);
  expect([second[better], second[worse]]).toEqual([0, 0]);
});

/** What a person typed is kept before it is taken out of its cell, and is never given to another row or column. */
import { check } from "../../src/repair/check/check";
import { keptOf } from "../../src/repair/keepsake";
import { ALL, type Book, bookAfter } from "./small";

const foundAfter = (bend: (book: Book) => void) => check(ALL, bookAfter(bend));
const proposed = (bend: (book: Book) => void) =>
  foundAfter(bend)
    .filter((finding) => finding.proposed)
    .map(({ code }) => code);
const kept = (bend: (book: Book) => void) =>
  keptOf(foundAfter(bend)).map(({ address, content }) => [address, content]);

describe("a row whose code stands twice keeps", () => {
  const twice =
    (figure: string | number, computed: string) =>
    ({ figures }: Book) =>
      figures.table.rows.push(["K3", figure, computed]);

  test("a formula typed as a figure", () => {
    expect(kept(twice("=45.0625+33", "=[@TH]*2"))).toEqual([["B7", "=45.0625+33"]]);
  });
  test("a formula of one's own, also one that is broken, and not the standard one", () => {
    expect(kept(twice(12, "=SoLieu[@TH] * 2"))).toEqual([]);
    expect(kept(twice(12, "=[@TH]*3"))).toEqual([["C7", "=[@TH]*3"]]);
    expect(kept(twice("", "=#REF!+7"))).toEqual([["C7", "=#REF!+7"]]);
  });
});

test("of a computed column every formula of one's own is kept, in whatever rows", () => {
  const own = ["=1+1", "=2+2", "=2+2"];
  expect(kept(({ figures }) => figures.table.rows.forEach((row, at) => (row[2] = own[at] ?? "")))).toEqual([
    ["C4", "=1+1"],
    ["C5", "=2+2"],
    ["C6", "=2+2"],
  ]);
});

test("of a table that became cells one formula of each kind is kept: Excel wrote the row's own cells into each", () => {
  const converted = ["=B4*2", "=B5*2", "=B6*2+1"];
  const found = foundAfter(({ figures }) => {
    figures.table.table = undefined;
    figures.table.rows.forEach((row, at) => (row[2] = converted[at] ?? ""));
  });
  expect(found.find(({ code }) => code === "formula-own")?.keepsakes).toMatchObject([
    { address: "C4", content: "=B4*2" },
    { address: "C6", content: "=B6*2+1" },
  ]);
});

test("a formula that lost what it referred to is kept where it was somebody's own", () => {
  const broken = (formula: string) => (book: Book) =>
    (book.tasks.table.rows[0] = ["N1", "Việc một", formula]);
  expect(kept(broken("=COUNT(#REF!)"))).toEqual([]);
  expect(kept(broken("=COUNT(SoLieu[#REF!])"))).toEqual([]);
  expect(kept(broken("=SUM(#REF!)+1"))).toEqual([["C4", "=SUM(#REF!)+1"]]);
});

test("a year typed over another is kept, though it reads as a year does elsewhere", () => {
  expect(kept(({ figures }) => (figures.sheet.cells.held[1] = ["", 2024, ""]))).toEqual([["B2", 2024]]);
});

describe("nothing is proposed where only a person can tell", () => {
  test.each<readonly [string, (book: Book) => void]>([
    [
      "codes cleared in rows with figures",
      ({ figures }) => figures.table.rows.forEach((row) => (row[0] = "")),
    ],
    [
      "codes cleared after the rows were sorted",
      ({ figures }) => {
        figures.table.rows.reverse();
        for (const row of figures.table.rows.slice(0, 2)) row[0] = "";
      },
    ],
    [
      "a subtotal in the place of a row deleted",
      ({ figures }) => (figures.table.rows[1] = ["", 33, "=[@TH]*2"]),
    ],
    ["a code typed over by another", ({ figures }) => (figures.table.rows[1] = ["K3", 11, "=[@TH]*2"])],
    [
      "a title typed over, in all formulas too",
      ({ figures, tasks }) => {
        figures.table.titles[1] = "TH 2024";
        for (const row of figures.table.rows) row[2] = "=[@[TH 2024]]*2";
        for (const row of tasks.table.rows) row[2] = "=COUNT(SoLieu[TH 2024])";
      },
    ],
    [
      "a column deleted beside one of somebody's own",
      ({ figures: { table } }) => {
        table.titles.splice(1, 1, "Riêng", "Khác");
        for (const row of table.rows) row.splice(1, 1, 5, 6);
        for (const row of table.rows) row[3] = "=[@Riêng]*2";
      },
    ],
  ])("%s", (_what, bend) => {
    const parting = ["title", "column", "code", "add-row", "drop-row"];
    const found = foundAfter(bend).filter(({ remedy }) => parting.includes(remedy?.kind ?? ""));
    expect(found.filter((finding) => finding.proposed)).toEqual([]);
    expect(found).not.toEqual([]);
  });
});

test("a row without its code is told with what it holds, and so is the code that is nowhere", () => {
  const found = foundAfter(({ figures }) => (figures.table.rows[1] = ["", 33, "=[@TH]*2"]));
  expect(found).toMatchObject([
    {
      code: "code-unsure",
      detail: { code: "K2", address: "A5", held: "TH: 33" },
      remedy: { kind: "code", row: 1 },
    },
    { code: "row-unsure", detail: { code: "K2", where: "A5" }, remedy: { kind: "add-row", code: "K2" } },
  ]);
});

test("a column under a strange title is named where the missing one is told, though nothing is typed in it", () => {
  const found = foundAfter(({ figures }) => {
    figures.table.titles[1] = "TH 2024";
    for (const row of figures.table.rows) row[1] = "";
  });
  expect(found.slice(0, 2)).toMatchObject([
    { code: "title-unsure", detail: { column: "TH", now: "TH 2024" } },
    { code: "column-unsure", detail: { column: "TH", strange: "TH 2024" } },
  ]);
});

test("codes that nobody can tell from the order of the rows are not offered at all", () => {
  const found = foundAfter(({ figures }) => {
    figures.table.rows.reverse();
    for (const row of figures.table.rows.slice(1)) row[0] = "";
    figures.table.rows.push(["K1", "", "=[@TH]*2"]);
  });
  expect(found.filter(({ remedy }) => remedy?.kind === "code")).toEqual([]);
  expect(found.filter(({ code }) => code === "row-uncoded")).toHaveLength(2);
});

test("a row is known by its words wherever it stands, and gets its code back", () => {
  const found = foundAfter(({ tasks }) => {
    tasks.table.rows.reverse();
    for (const row of tasks.table.rows) row[0] = "";
  });
  expect(found.map(({ remedy, proposed: ticked }) => [remedy, ticked])).toEqual([
    [{ kind: "code", id: "NhiemVu", row: 0, code: "N2" }, true],
    [{ kind: "code", id: "NhiemVu", row: 1, code: "N1" }, true],
  ]);
});

test("a computed column is known by its formula, whatever its title", () => {
  const found = foundAfter(({ figures }) => (figures.table.titles[2] = "x2"));
  expect(found).toMatchObject([
    { code: "title-changed", proposed: true, detail: { column: "Gấp đôi", now: "x2" } },
  ]);
});

test("rows in which nothing is typed get their codes back in the order of the programme", () => {
  const blank = ({ figures }: Book) => figures.table.rows.forEach((row) => row.splice(0, 2, "", ""));
  expect(proposed(blank)).toEqual(["code-changed", "code-changed", "code-changed"]);
});

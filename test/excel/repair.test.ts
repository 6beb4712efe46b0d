import "../xlsx/hucre";
import { sample } from "../sample";
import { mendable, whole } from "./bending";
import { type Desk, good } from "./desk";
import {
  ALL_DATES,
  type Bend,
  bendBook,
  codes,
  column,
  FIGURE,
  FIGURES,
  MENDED,
  openBook,
  place,
  silent,
  span,
  testSlips,
  TOLD,
} from "./slips";
import { SMALL } from "./small";

const TYPED_IN_COPY = 66.25;

// The long test tries them all.
describe("slips", () => {
  testSlips(sample(MENDED, 5), sample(TOLD, 3));
});

/**
 * A copy of "Số liệu" as Excel makes it, in which somebody went on typing: the stand-in can't copy sheets. Values only,
 * which formulas of a copy show as well.
 */
async function copyFigures(desk: Desk) {
  const cells = await desk.values("Số liệu", FIGURES);
  await bendBook(desk, (sheets) => {
    const copy = sheets.add("Số liệu (2)");
    copy.getRange(FIGURES).values = cells;
    copy.getRange(place("SoLieu", "TH 2025", 2)).values = [[TYPED_IN_COPY]];
    copy.tables.add(span("SoLieu", "Mã", "Dòng ở Chỉ tiêu", 0, 4), true).name = "SoLieu3";
  });
}

describe("one workbook each", () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openBook();
  });
  afterEach(() => desk.close());

  test.each<readonly [string, number, Bend]>([
    ["the row of the years", 1, (sheets) => sheets.getItem("Số liệu").getRange("2:2").delete("Up")],
    ["the row of the day", 1, (sheets) => sheets.getItem("Mốc thời gian").getRange("1:1").delete("Up")],
  ])("%s deleted: their place is made again first, then all that stood in it", async (_what, rows, bend) => {
    const before = await whole(desk);
    await bendBook(desk, bend);
    const items = good(await desk.actions.check());
    expect(items).toMatchObject([{ code: "rows-missing", detail: { rows } }]);
    const { left } = good(await desk.actions.mend(mendable(items), silent));
    expect(codes(left)).toContain("name-missing");
    expect(good(await desk.actions.mend(mendable(left), silent)).left).toEqual([]);
    expect(await whole(desk)).toEqual(before);
    expect(desk.addin.internalErrors).toEqual([]);
  });

  test("a sheet whose cells were all cleared gets its codes first, then the words of the programme", async () => {
    const before = await whole(desk);
    await bendBook(desk, (sheets) => sheets.getItem("Mốc thời gian").getRange(ALL_DATES).clear("Contents"));
    const items = good(await desk.actions.check());
    const { left } = good(await desk.actions.mend(mendable(items), silent));
    expect(new Set(codes(left))).toEqual(new Set(["constants-missing"]));
    expect(good(await desk.actions.mend(mendable(left), silent)).left).toEqual([]);
    expect(await whole(desk)).toEqual(before);
  });

  test("codes are not proposed to be written again in an order that nobody knows", async () => {
    await bendBook(desk, (_, workbook) => column(workbook, "NhiemVu", "Mã").delete());
    expect(good(await desk.actions.check())).toMatchObject([
      { code: "codes-missing", mendable: true, proposed: false },
    ]);
  });

  test("a table whose titles are hidden is told by all that read it, and by nothing else", async () => {
    await bendBook(desk, (_, { tables }) => (tables.getItem("SoLieu").showHeaders = false));
    const fault = { code: "headers-hidden", detail: { table: "SoLieu" } };
    expect(await desk.actions.check()).toMatchObject({ fault });
    expect(await desk.actions.setUp(silent)).toMatchObject({ fault });
    expect(await desk.actions.readStatus()).toMatchObject({ fault });
    await bendBook(desk, (sheets, { tables }) => {
      tables.getItem("SoLieu").showHeaders = true;
      sheets.getItem("Sheet1").getRange("A1:B2").values = [
        ["của", "tôi"],
        [1, 2],
      ];
      sheets.getItem("Sheet1").tables.add("A1:B2", true).showHeaders = false;
      tables.getItem("NhiemVu").name = "Bang";
    });
    expect(codes(good(await desk.actions.check()))).toEqual(["table-renamed"]);
  });

  test("a copy of a sheet is told and left alone, and judging goes on by the sheet it was copied from", async () => {
    await copyFigures(desk);
    const copied = await desk.values("Số liệu (2)", FIGURES);
    const items = good(await desk.actions.check());
    expect(items).toMatchObject([
      { code: "sheet-copied", mendable: false, detail: { sheet: "Số liệu (2)", original: "Số liệu" } },
    ]);
    good(
      await desk.actions.mend(
        items.map(({ id }) => id),
        silent,
      ),
    );
    expect(await desk.values("Số liệu (2)", FIGURES)).toEqual(copied);
    expect(await desk.row("SoLieu", "D01B")).toMatchObject({ "TH 2026": FIGURE });
  });

  test("a copy takes the place of the sheet it was copied from once that is deleted, with what was typed into it", async () => {
    await copyFigures(desk);
    await bendBook(desk, (sheets) => sheets.getItem("Số liệu").delete());
    expect(await desk.actions.setUp(silent)).toMatchObject({
      fault: { code: "table-renamed", detail: { table: "SoLieu", now: "SoLieu3", sheet: "Số liệu (2)" } },
    });
    const items = good(await desk.actions.check());
    expect(codes(items)).toEqual(expect.arrayContaining(["sheet-renamed", "table-renamed"]));
    expect(codes(items)).not.toContain("sheet-missing");
    const { left } = good(await desk.actions.mend(mendable(items), silent));
    expect(left.filter(({ mendable: can }) => can)).toEqual([]);
    expect(await desk.row("SoLieu", "D01B")).toMatchObject({ "TH 2025": TYPED_IN_COPY, "TH 2026": FIGURE });
    expect((await desk.row("TinhHinh", "D01B"))["TH năm"]).toBe(FIGURE);
  });

  test("a sheet deleted after copies of its values were made is missing: a copy of values is not taken for it", async () => {
    // Copies are of what Excel shows, so this workbook needs its functions.
    desk.close();
    desk = await openBook({ programme: SMALL });
    good(await desk.actions.copyValues());
    await bendBook(desk, (sheets) => sheets.getItem("Nhiệm vụ").delete());
    const items = good(await desk.actions.check());
    expect(codes(items)).toEqual(["sheet-missing"]);
    const { left } = good(await desk.actions.mend(mendable(items), silent));
    expect(left).toEqual([]);
  });
});

import { type Desk, good, openDesk } from "./desk";
import { SMALL_DESK } from "./small";

const SHEETS = [
  "Tổng quan",
  "Tình hình",
  "Số liệu",
  "Mốc thời gian",
  "Đề án, kế hoạch",
  "Nhiệm vụ",
  "Cơ quan",
  "Chỉ tiêu",
  "Nhật ký",
  "Hướng dẫn",
];
const silent = () => undefined;

let desk: Desk;
let first: Awaited<ReturnType<Desk["actions"]["setUp"]>>;

const sheetNames = () =>
  desk.addin.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

describe("one click in an empty workbook", () => {
  beforeAll(async () => {
    desk = await openDesk();
    first = await desk.actions.setUp(silent);
  });
  afterAll(() => desk.close());

  test("lays the standard sheets down in 3 round trips and 1 MB at most, and finds no fault in the host", () => {
    const { requests, bytes } = desk.addin.host.traffic;
    expect(good(first)).toEqual({ created: SHEETS, kept: [] });
    expect(requests).toBeLessThanOrEqual(3);
    expect(bytes).toBeLessThanOrEqual(1_000_000);
    expect(desk.addin.internalErrors).toEqual([]);
  });

  test("puts the blank sheet a new workbook begins with behind them", async () => {
    expect(await sheetNames()).toEqual([...SHEETS, "Sheet1"]);
  });

  test("gives every target a word, and shows no error in any cell", async () => {
    await desk.model.settled();
    const status = good(await desk.actions.readStatus());
    expect(status?.rows).toHaveLength(43);
    for (const row of status?.rows ?? [])
      expect([row.code, row.verdict]).toEqual([row.code, expect.any(String)]);
    const everything = JSON.stringify(await desk.everything());
    expect(everything.match(/"#(?:NAME|VALUE|REF|N\/A|DIV|NUM|NULL|SPILL|CALC|BUSY)[^"]*/g) ?? []).toEqual(
      [],
    );
  });

  test("starts with the current year as reporting year", async () => {
    expect(good(await desk.actions.readStatus())?.reportingYear).toBe(2026);
  });

  test("a second click changes no cell and makes no sheet", async () => {
    await desk.enter("SoLieu", "K15", { "TH 2025": 40, "Ghi chú": "theo chuẩn 2021-2025" });
    const before = await desk.everything();
    const names = await sheetNames();
    expect(good(await desk.actions.setUp(silent))).toEqual({ created: [], kept: SHEETS });
    expect(await desk.everything()).toEqual(before);
    expect(await sheetNames()).toEqual(names);
  });

  test("sheets that were renamed are found again, and a deleted one comes back with the figures as they were", async () => {
    await desk.enter("SoLieu", "K15", { "TH 2025": 40, "TH 2026": 27 });
    await desk.addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Số liệu").name = "Bảng 1";
      context.workbook.worksheets.getItem("Hướng dẫn").name = "Xem trước";
      context.workbook.worksheets.getItem("Tình hình").delete();
      await context.sync();
    });
    const { created, kept } = good(await desk.actions.setUp(silent));
    expect(created).toEqual(["Tình hình"]);
    expect(kept).toEqual(expect.arrayContaining(["Bảng 1", "Xem trước"]));
    expect((await desk.row("TinhHinh", "K15"))["Đánh giá"]).toBe("Có khả năng hoàn thành");
  });
});

describe("a workbook that has things of its own", () => {
  afterEach(() => desk.close());

  test("keeps its sheets: ours take another name beside a sheet of the same name", async () => {
    desk = await openDesk();
    await desk.addin.Excel.run(async (context) => {
      context.workbook.worksheets.add("Tình hình").getRange("A1:B1").values = [["của tôi", 7]];
      await context.sync();
    });
    const { created } = good(await desk.actions.setUp(silent));
    expect(created.slice(0, 2)).toEqual(["Tổng quan", "Tình hình (NLB)"]);
    expect(await sheetNames()).toEqual(["Tình hình", ...created, "Sheet1"]);
    expect(await desk.values("Tình hình", "A1:B1")).toEqual([["của tôi", 7]]);
    expect(good(await desk.actions.readStatus())?.rows).toHaveLength(43);
  });

  test("keeps a first sheet with something on it in its place", async () => {
    desk = await openDesk(SMALL_DESK);
    await desk.type("Sheet1", "C9", [["của tôi"]]);
    good(await desk.actions.setUp(silent));
    expect(await sheetNames()).toEqual(["Sheet1", ...SHEETS]);
  });

  test("is left alone when a table that is not ours has a name we need", async () => {
    desk = await openDesk();
    await desk.addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["Tên", "Giá trị"],
        ["một", 1],
      ];
      sheet.tables.add("A1:B2", true).name = "ChiTieu";
      await context.sync();
    });
    const before = await desk.everything();
    expect(await desk.actions.setUp(silent)).toEqual({
      ok: false,
      fault: { code: "table-name-taken", detail: { table: "ChiTieu", sheet: "Sheet1" } },
    });
    expect(await desk.everything()).toEqual(before);
  });
});

describe("before anything is laid down", () => {
  afterEach(() => desk.close());

  test("the preview says what a click would do and does none of it", async () => {
    desk = await openDesk();
    const { sheets } = good(await desk.actions.preview());
    expect(sheets.map(({ sheetName, action }) => [sheetName, action])).toEqual(
      SHEETS.map((name) => [name, "create"]),
    );
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  test("an Excel without custom functions is told apart", async () => {
    desk = await openDesk({ requirements: { ExcelApi: "1.17", SharedRuntime: "1.1" } });
    const outcome = await desk.actions.setUp(silent);
    expect(outcome).toMatchObject({ ok: false, fault: { code: "host-too-old" } });
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });
});

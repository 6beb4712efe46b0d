import { type Desk, good, openDesk } from "./desk";
import { SMALL_DESK } from "./small";

const silent = () => undefined;

const activeSheet = (desk: Desk) =>
  desk.addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });

/** Titles of the columns of SoLieu that are not hidden. */
const shown = (desk: Desk) =>
  desk.addin.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("SoLieu");
    columns.load("items/name");
    await context.sync();
    const ranges = columns.items.map((column) => column.getRange().load("columnHidden"));
    await context.sync();
    return columns.items.flatMap(({ name }, place) => (ranges[place]?.columnHidden ? [] : [name]));
  });

describe("in a workbook without our sheets", () => {
  test("every button of the ribbon says that there are none", async () => {
    const desk = await openDesk(SMALL_DESK);
    for (const destination of ["overview", "figures", "annex"] as const)
      expect(await desk.actions.show(destination)).toMatchObject({ fault: { code: "no-status-sheet" } });
    desk.close();
  });
});

describe("in a workbook that is set up", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(SMALL_DESK);
    good(await desk.actions.setUp(silent));
  });
  afterAll(() => desk.close());

  test("the buttons go to the overview and to the figures, also where these were renamed", async () => {
    await desk.addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Số liệu").name = "Số liệu của xã";
      await context.sync();
    });
    good(await desk.actions.show("figures"));
    expect(await activeSheet(desk)).toBe("Số liệu của xã");
    good(await desk.actions.show("overview"));
    expect(await activeSheet(desk)).toBe("Tổng quan");
  });

  test("the button of the annex says that there is none", async () => {
    expect(await desk.actions.show("annex")).toMatchObject({
      fault: { code: "no-annex", detail: { sheet: "Biểu báo cáo 2026" } },
    });
    expect(await activeSheet(desk)).toBe("Tổng quan");
  });

  test("only the reporting year is open for typing; another is opened when asked for, and nothing is hidden", async () => {
    const before = await shown(desk);
    expect(before).toEqual([
      "Mã",
      "Chỉ tiêu",
      "ĐVT số liệu",
      "Mục tiêu",
      "TH năm trước",
      "KH 2026",
      "ƯTH 2026",
      "TH 2026",
      "Nguồn",
      "Ngày số liệu",
      "Ghi chú",
    ]);
    good(await desk.actions.openYear(2028));
    const after = await shown(desk);
    expect(after).toEqual(expect.arrayContaining([...before, "KH 2028", "ƯTH 2028", "TH 2028"]));
    expect(after).toHaveLength(before.length + 3);
    expect(await desk.actions.openYear(2031)).toMatchObject({
      fault: { code: "column-not-found", detail: { column: "KH 2031" } },
    });
  });

  test("a sheet that was deleted is told", async () => {
    await desk.addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tổng quan").delete();
      await context.sync();
    });
    expect(await desk.actions.show("overview")).toMatchObject({
      fault: { code: "sheet-gone", detail: { sheet: "Tổng quan" } },
    });
  });
});

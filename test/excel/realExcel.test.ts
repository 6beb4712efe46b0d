/** What real Excel is known to do, and the product holds up under: docs/known-differences.md lists it. */
import { claimPlatform } from "../../workbench/host/protocol/page-faults";
import type { FaultPolicy } from "../../workbench/host/protocol/host";
import { SWITCHED } from "../../workbench/page/faults";
import { columnLetters } from "../../src/sheets/a1/address";
import { columnIndex } from "../../src/sheets/a1/tableRange";
import { standardSheets } from "../../src/sheets/standard";
import { type Desk, good, openDesk } from "./desk";
import { portrait } from "./portrait";
import { LEAST_DESK, SMALL, SMALL_DESK } from "./small";

const silent = () => undefined;
let desk: Desk;
afterEach(() => desk.close());

const laid = standardSheets(SMALL, 2026);
/** Address of a cell in the body of a standard table, rows from 1. */
function cell(id: string, title: string, row: number): string {
  const table = laid.find((sheet) => sheet.id === id)?.table;
  if (!table) throw new Error(`no table ${id}`);
  return `${columnLetters(columnIndex(table, title))}${table.headerRow + row}`;
}
const formulas = (sheet: string, address: string) =>
  desk.addin.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas,numberFormat");
    await context.sync();
    return (range.formulas as unknown[][])
      .flat()
      .map((formula, row) => [formula, (range.numberFormat as unknown[][]).flat()[row]] as const);
  });

test("sheets are the same where Excel fills calculated columns, and when they are laid down twice", async () => {
  desk = await openDesk(LEAST_DESK);
  good(await desk.actions.setUp(silent));
  const plain = await portrait(desk);
  desk.close();
  desk = await openDesk(LEAST_DESK);
  desk.model.fillsColumns = "others";
  // The answer to what lays the sheets down is lost: what it did is done over, on cells that hold formulas.
  let number = 0;
  desk.addin.host.faults = { response: () => (++number === 3 ? 5012 : undefined) };
  expect(await desk.actions.setUp(silent)).toMatchObject({ ok: false });
  desk.addin.host.faults = {};
  good(await desk.actions.setUp(silent));
  expect(await portrait(desk)).toEqual(plain);
});

test("another workbook in front: told as that, before and half-way, and completed once this one is back", async () => {
  desk = await openDesk(LEAST_DESK);
  good(await desk.actions.setUp(silent));
  const whole = await portrait(desk);
  expect(good(await desk.actions.check())).toEqual([]);
  desk.addin.host.faults = SWITCHED;
  for (const act of [
    () => desk.actions.goTo("D01A"),
    () => desk.actions.show("overview"),
    () => desk.actions.showSheet("Hướng dẫn"),
  ])
    expect(await act()).toMatchObject({ ok: false, fault: { code: "other-workbook" } });
  desk.close();

  desk = await openDesk(LEAST_DESK);
  desk.addin.host.faults = SWITCHED;
  expect(await desk.actions.setUp(silent)).toMatchObject({
    ok: false,
    fault: {
      code: "other-workbook-half",
      detail: { message: expect.stringContaining("WorksheetCollection.add") as string },
    },
  });
  // Charts and pages, in a request of their own, are refused; the sheets are there and whole.
  desk.addin.host.faults = switchedAfterWriting();
  expect(await desk.actions.setUp(silent)).toMatchObject({ ok: false, fault: { code: "pages-left" } });
  desk.addin.host.faults = {};
  expect(good(await desk.actions.readStatus())?.rows).toHaveLength(2);
  expect(good(await desk.actions.check())).toMatchObject([{ code: "set-up-unfinished" }]);
  good(await desk.actions.setUp(silent));
  expect(await portrait(desk)).toEqual(whole);
});

test("a copy whose pages Excel refuses is there, and it is said what it lacks", async () => {
  desk = await openDesk({ programme: SMALL });
  good(await desk.actions.setUp(silent));
  await desk.model.settled();
  desk.addin.host.faults = switchedAfterWriting();
  const made = await desk.actions.makeAnnex("annex");
  expect(made).toMatchObject({ ok: false, fault: { code: "copy-pages-left" } });
  const sheet = made.ok ? "" : String(made.fault.detail?.["sheet"]);
  desk.addin.host.faults = {};
  expect(JSON.stringify(await desk.values(sheet, "A1:E60"))).toContain(SMALL.targets[0]?.name);
});

/** Another workbook comes to the front once the sheets are written. */
function switchedAfterWriting(): FaultPolicy {
  let isWritten = false;
  return {
    member: (place) => (isWritten ? SWITCHED.member?.(place) : undefined),
    response: ({ actions }) => {
      isWritten ||= actions > 200;
      return undefined;
    },
  };
}

const OWN = '="riêng "&[@Mã]';
const VERDICT = "Đánh giá";

test.each([
  ["others", OWN, 0],
  ["all", expect.stringMatching(/^=.*NLB\.STATUS/) as string, 1],
] as const)(
  "a formula of one's own beside one that is mended is not lost where Excel fills columns: %s",
  async (fills, after, kept) => {
    desk = await openDesk(SMALL_DESK);
    good(await desk.actions.setUp(silent));
    const [[standard]] = (await formulas("Tình hình", cell("TinhHinh", VERDICT, 3))) as [[string, string]];
    await desk.type("Tình hình", cell("TinhHinh", VERDICT, 1), [["đang xem"]]);
    await desk.type("Tình hình", `${cell("TinhHinh", VERDICT, 2)}:${cell("TinhHinh", VERDICT, 3)}`, [
      [OWN],
      [""],
    ]);
    desk.model.fillsColumns = fills;
    const found = good(await desk.actions.check()).filter(({ code }) => code === "formula-missing");
    expect(found).toHaveLength(1);
    const report = good(
      await desk.actions.mend(
        found.map(({ id }) => id),
        silent,
      ),
    );
    expect(report.kept).toBe(kept);
    const column = `${cell("TinhHinh", VERDICT, 1)}:${cell("TinhHinh", VERDICT, 4)}`;
    expect((await formulas("Tình hình", column)).map(([formula]) => formula)).toEqual([
      "đang xem",
      after,
      standard,
      standard,
    ]);
    if (kept === 1)
      expect((await desk.values("Giữ lại", "C2:F2"))[0]).toEqual([
        cell("TinhHinh", VERDICT, 2),
        "D01B",
        VERDICT,
        OWN,
      ]);
  },
);

test("a formula mended in a cell that has the format of text calculates", async () => {
  desk = await openDesk(SMALL_DESK);
  good(await desk.actions.setUp(silent));
  const at = cell("TinhHinh", "Mục tiêu", 1);
  const [before] = await formulas("Tình hình", at);
  await desk.addin.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Tình hình").getRange(at);
    range.numberFormat = [["@"]];
    range.values = [[""]];
    await context.sync();
  });
  const ids = good(await desk.actions.check()).map(({ id }) => id);
  good(await desk.actions.mend(ids, silent));
  expect(await formulas("Tình hình", at)).toEqual([before]);
  expect(await desk.values("Tình hình", at)).not.toEqual([[before?.[0]]]);
});

test("the journal's new lines have the formula of their column, its format, and are printed", async () => {
  desk = await openDesk(SMALL_DESK);
  good(await desk.actions.setUp(silent));
  desk.model.fillsColumns = "others";
  const adjust = async (target: string) =>
    good(
      await desk.actions.write([
        {
          table: "ChiTieu",
          code: "D01A",
          cells: { "Mục tiêu": target },
          journal: [{ Mã: "D01A", "Nội dung": "Mục tiêu", Cũ: "> 90", Mới: target, "Từ năm": 2028 }],
        },
      ]),
    );
  for (const target of ["> 91", "> 92", "> 93"]) await adjust(target);
  const name = (row: number) => cell("NhatKy", "Chỉ tiêu", row);
  const [first, ...others] = await formulas("Nhật ký", `${name(1)}:${name(3)}`);
  expect(first?.[0]).toMatch(/^=IF\(/);
  expect(others).toEqual([first, first]);
  const { "Chỉ tiêu": title } = await desk.row("ChiTieu", "D01A");
  expect((await desk.values("Nhật ký", `${name(1)}:${name(3)}`)).flat()).toEqual([title, title, title]);
  const printed = await desk.addin.Excel.run(async (context) => {
    const area = context.workbook.worksheets.getItem("Nhật ký").pageLayout.getPrintArea().load("address");
    await context.sync();
    return area.address;
  });
  expect(printed).toBe(`'Nhật ký'!A1:${cell("NhatKy", "Người ghi", 3)}`);
});

test("the pane learns from Office that it is on the Mac or on the web", async () => {
  desk = await openDesk(LEAST_DESK);
  for (const platform of ["Mac", "OfficeOnline"] as const) {
    claimPlatform(desk.addin.Office, platform);
    desk.addin.bind();
    expect(desk.actions.support().platform).toBe(platform);
  }
});

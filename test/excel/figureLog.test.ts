import { toSerial } from "../../src/domain/calendar";
import { type Desk, good, openDesk } from "./desk";
import { SMALL, SMALL_DESK } from "./small";

const CODE = SMALL.targets[0]?.code ?? "";
const OTHER = SMALL.targets[1]?.code ?? "";
const TODAY = toSerial({ year: 2026, month: 11, day: 23 });

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(SMALL_DESK);
  good(await desk.actions.setUp(() => undefined));
});
afterAll(() => desk.close());

const sheets = () =>
  desk.addin.Excel.run(async (context) => {
    const all = context.workbook.worksheets.load("items/name");
    await context.sync();
    return all.items.map(({ name }) => name);
  });
const table = () =>
  desk.addin.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("NhatKySoLieu").getRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  });
/** What the lines say that something adds, without the name of the target. */
const linesOf = async (act: () => Promise<unknown>) => {
  const before = (await sheets()).includes("Lưu") ? (await table()).length : 1;
  await act();
  return (await table()).slice(before).map(([on, code, , ...rest]) => [on, code, ...rest]);
};
const requestsOf = async (act: () => Promise<unknown>) => {
  const { requests } = desk.addin.host.traffic;
  await act();
  return desk.addin.host.traffic.requests - requests;
};
const write = (code: string, cells: Record<string, number | string | null>) =>
  desk.actions.write([{ table: "SoLieu", code, cells }]);

test("a workbook has no log until a figure is written, and lacks nothing", async () => {
  good(await write(CODE, { "Nguyên nhân": "Mưa bão" }));
  expect(await sheets()).not.toContain("Lưu");
  expect(good(await desk.actions.check())).toEqual([]);
  const added = await linesOf(() => write(CODE, { "TH 2025": 88 }));
  expect(added).toEqual([[TODAY, CODE, 2025, "TH", "", 88, "Ngăn theo dõi", ""]]);
  expect((await sheets()).at(-1)).toBe("Lưu");
  expect(good(await desk.actions.check())).toEqual([]);
});

test("each figure written has its line with what stood there before, and what is taken back has one too", async () => {
  const added = await linesOf(async () => {
    good(await write(CODE, { "KH 2026": 90, "TH 2026": 91, Nguồn: "BC 05" }));
    const written = good(await write(CODE, { "TH 2026": 92 }));
    good(await write(CODE, { "TH 2026": 92 }));
    good(await desk.actions.undo(written));
  });
  expect(added).toEqual([
    [TODAY, CODE, 2026, "KH", "", 90, "Ngăn theo dõi", ""],
    [TODAY, CODE, 2026, "TH", "", 91, "Ngăn theo dõi", ""],
    [TODAY, CODE, 2026, "TH", 91, 92, "Ngăn theo dõi", ""],
    [TODAY, CODE, 2026, "TH", 92, 91, "Hoàn tác", ""],
  ]);
  expect((await table()).slice(1).map(([, , name]) => name)).toEqual(
    Array.from({ length: 5 }, () => SMALL.targets[0]?.name),
  );
});

test("each line shows the moment as one, not as a number", async () => {
  const moments = await desk.addin.Excel.run(async (context) => {
    const range = context.workbook.tables
      .getItem("NhatKySoLieu")
      .getDataBodyRange()
      .getColumn(0)
      .load("text");
    await context.sync();
    return range.text.flat();
  });
  expect(moments).toEqual(moments.map(() => "23/11/2026 00:00"));
  expect(moments.length).toBeGreaterThan(3);
});

test("figures of several rows come with who gave them, with one request more, which sets the print", async () => {
  const origin = { from: "Phiếu Trạm Y tế.xlsx", by: "Trạm Y tế xã" };
  const entries = [CODE, OTHER].map((code) => ({
    table: "SoLieu" as const,
    code,
    cells: { "ƯTH 2027": 5 },
    origin,
  }));
  const without = await requestsOf(() => write(CODE, { "Nguyên nhân": "Mưa bão" }));
  const added = await linesOf(async () =>
    expect(await requestsOf(async () => good(await desk.actions.write(entries)))).toBe(without + 1),
  );
  expect(added).toEqual([
    [TODAY, CODE, 2027, "ƯTH", "", 5, origin.from, origin.by],
    [TODAY, OTHER, 2027, "ƯTH", "", 5, origin.from, origin.by],
  ]);
});

test("a column somebody adds stays, and text that looks like a formula is text", async () => {
  await desk.addin.Excel.run(async (context) => {
    context.workbook.tables.getItem("NhatKySoLieu").columns.add(1, undefined, "Ý kiến");
    await context.sync();
  });
  good(await write(OTHER, { "TH 2028": "=1+1" }));
  good(await write(OTHER, { "TH 2028": 91 }));
  const rows = await table();
  expect(rows[0]?.[1]).toBe("Ý kiến");
  expect(rows.slice(-2).map((row) => row.slice(-4, -2))).toEqual([
    ["", "=1+1"],
    ["=1+1", 91],
  ]);
});

test("where the log takes no line, no figure is written", async () => {
  const protect = (on: boolean) =>
    desk.addin.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Lưu");
      if (on) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  good(await write(CODE, { "TH 2026": 91 }));
  await protect(true);
  expect(await write(CODE, { "TH 2026": 92 })).toMatchObject({
    fault: { code: "sheet-protected", detail: { sheet: "Lưu" } },
  });
  await protect(false);
  expect((await desk.row("SoLieu", CODE))["TH 2026"]).toBe(91);
});

test("a bent log is found and mended like any sheet", async () => {
  await desk.addin.Excel.run(async (context) => {
    const log = context.workbook.tables.getItem("NhatKySoLieu");
    log.columns.getItem("Số cũ").delete();
    log.columns.getItem("Chỉ tiêu").getDataBodyRange().getCell(0, 0).values = [["tên khác"]];
    await context.sync();
  });
  const found = good(await desk.actions.check());
  expect(found.map(({ code }) => code).sort()).toEqual(["column-missing", "typed-over"]);
  const ids = found.map(({ id }) => id);
  good(await desk.actions.mend(ids, () => undefined));
  expect(good(await desk.actions.check())).toEqual([]);
});

test("one that was deleted is missed by nobody; beside a sheet of one's own called Lưu another is made", async () => {
  await desk.addin.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Lưu").delete();
    context.workbook.worksheets.add("Lưu").getRange("A1").values = [["của tôi"]];
    await context.sync();
  });
  expect(good(await desk.actions.check())).toEqual([]);
  const without = await requestsOf(() => write(CODE, { "Nguyên nhân": "Hạn hán" }));
  expect(await requestsOf(() => write(CODE, { "TH 2026": 93 }))).toBe(without + 1);
  expect((await sheets()).slice(-2)).toEqual(["Lưu", "Lưu (NLB)"]);
  expect((await table()).length).toBe(2);
  expect(good(await desk.actions.check())).toEqual([]);
});

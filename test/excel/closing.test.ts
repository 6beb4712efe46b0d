import "../xlsx/hucre";
import { toSerial } from "../../src/domain/calendar";
import { lateChanges } from "../../src/tracker/closing";
import { planEntry, proposalFor } from "../../src/tracker/path";
import { openFile } from "../xlsx/openFile";
import { type Desk, good, openDesk } from "./desk";
import { SMALL } from "./small";

const ON = toSerial({ year: 2027, month: 1, day: 15 });
const CLOSING = { document: "125-BC/ĐU", by: "Văn phòng Đảng uỷ", on: ON };
const CODE = "D01A";
const OTHER = SMALL.targets[1]?.code ?? "";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ programme: SMALL });
  good(await desk.actions.setUp(() => undefined));
  await desk.enter("SoLieu", CODE, { "TH 2025": 85, "KH 2026": 88, "TH 2026": 86, "Nguyên nhân": "Mưa bão" });
  await desk.enter("SoLieu", OTHER, { "TH 2025": 60, "TH 2026": 50, "Đề nghị": "Bố trí vốn" });
});
afterAll(() => desk.close());

const lines = () =>
  desk.addin.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("ChotKy").getRange().load("values");
    await context.sync();
    const [titles = [], ...rows] = range.values as unknown[][];
    return rows.map((row) => Object.fromEntries(titles.map((title, place) => [String(title), row[place]])));
  });
const status = async () => {
  await desk.model.settled();
  const read = good(await desk.actions.readStatus());
  if (!read) throw new Error("no status");
  return read;
};
/** The symbol the heat map of the overview shows for the first target in a year. */
const heat = async (year: number) => {
  const page = await desk.values("Tổng quan", "A1:B80");
  return page.find(([label]) => label === year)?.[1];
};

test("closing keeps every target as it stands, and frees the cells of causes only then", async () => {
  const before = await desk.row("TinhHinh", CODE);
  expect(await heat(2026)).not.toBe("");
  good(await desk.actions.closeYear(CLOSING));
  const kept = await lines();
  expect(kept.map((line) => line["Mã"])).toEqual(SMALL.targets.map(({ code }) => code));
  expect(kept.find((line) => line["Mã"] === CODE)).toMatchObject({
    Năm: 2026,
    "Mục tiêu": before["Mục tiêu"],
    KH: 88,
    TH: 86,
    "Đánh giá": before["Đánh giá"],
    "Nguyên nhân": "Mưa bão",
    "Số văn bản": "125-BC/ĐU",
    "Người chốt": "Văn phòng Đảng uỷ",
    "Ngày chốt": ON,
    "Ngày mở lại": "",
  });
  expect((await desk.row("SoLieu", CODE))["Nguyên nhân"]).toBe("");
  expect((await desk.row("SoLieu", OTHER))["Đề nghị"]).toBe("");
  expect((await desk.row("SoLieu", CODE))["TH 2026"]).toBe(86);
  expect(lateChanges(await status())).toEqual([]);
  expect(good(await desk.actions.check())).toEqual([]);
});

test("a closed year is not closed again", async () => {
  expect(await desk.actions.closeYear(CLOSING)).toEqual({
    ok: false,
    fault: { code: "year-closed", detail: { year: 2026 } },
  });
});

test("the annex of a closed year gives the causes that went with it", async () => {
  const name = good(await desk.actions.makeAnnex("annex"));
  const shown = JSON.stringify(await desk.values(name, "A1:P60"));
  expect(shown).toContain("Nguyên nhân: Mưa bão");
  expect(shown).toContain("Kỳ báo cáo năm 2026 đã chốt ngày 15/01/2027 theo văn bản số 125-BC/ĐU.");
});

test("nobody is kept from typing; the change is told, and the overview goes on showing the year as it was closed", async () => {
  const signed = await heat(2026);
  good(await desk.actions.write({ table: "SoLieu", code: CODE, cells: { "TH 2026": 99 } }));
  const changes = lateChanges(await status());
  expect(changes).toMatchObject([
    { year: 2026, code: CODE, part: "result", signed: 86, now: 99 },
    { year: 2026, code: CODE, part: "verdict", now: "Đạt" },
  ]);
  expect(good(await desk.actions.check())).toMatchObject([
    {
      code: "changed-after-closing",
      mendable: false,
      detail: { code: CODE, column: "TH 2026", signed: "86", now: "99" },
    },
  ]);
  expect(await heat(2026)).toBe(signed);
  expect(await desk.row("TinhHinh", CODE)).toMatchObject({ "Đánh giá": "Đạt" });
  const name = good(await desk.actions.makeAnnex("annex"));
  expect(JSON.stringify(await desk.values(name, "A1:P60"))).toContain(
    `sửa sau chốt: ${CODE} (TH 2026: 86 → 99)`,
  );
});

test("plans proposed for the years left go into blank cells, and are taken back as one", async () => {
  await desk.enter("SoLieu", CODE, { "KH 2028": 89.5 });
  const read = await status();
  const row = read.rows.find(({ code }) => code === CODE);
  const proposal = row && proposalFor(row, { ...read, reportingYear: 2025 });
  if (!proposal?.ok) throw new Error("nothing proposed");
  const written = good(await desk.actions.writeAll([planEntry(proposal.row, proposal.steps)]));
  expect(await desk.row("SoLieu", CODE)).toMatchObject({
    "KH 2026": 88,
    "KH 2027": 90,
    "KH 2028": 89.5,
    "KH 2029": 90,
    "KH 2030": 90,
  });
  good(await desk.actions.undoAll(written));
  expect(await desk.row("SoLieu", CODE)).toMatchObject({ "KH 2027": "", "KH 2028": 89.5, "KH 2030": "" });
});

test("files carry the closed years", async () => {
  for (const kind of ["values", "plain"] as const) {
    const { bytes } = good(await desk.actions.makeFile(kind));
    const file = openFile(bytes);
    expect([...file.sheets.keys()].slice(-2)).toEqual(
      ["Chốt kỳ", "Lưu"].map((name) => expect.stringContaining(name) as string),
    );
    const held = [...(file.sheets.get([...file.sheets.keys()].at(-2) ?? "")?.values() ?? [])];
    expect(held.filter(({ value }) => value === "125-BC/ĐU").length).toBe(SMALL.targets.length);
  }
});

test("reopened with a reason, the lines stay and count no more, and causes go back into blank cells", async () => {
  await desk.enter("SoLieu", OTHER, { "Đề nghị": "Việc mới" });
  good(await desk.actions.reopenYear({ reason: "Đính chính số liệu", by: "Nguyễn Văn A", on: ON + 9 }));
  const kept = await lines();
  expect(new Set(kept.map((line) => line["Ngày mở lại"]))).toEqual(new Set([ON + 9]));
  expect(kept[0]).toMatchObject({ "Lý do mở lại": "Đính chính số liệu", "Người mở lại": "Nguyễn Văn A" });
  expect((await desk.row("SoLieu", CODE))["Nguyên nhân"]).toBe("Mưa bão");
  expect((await desk.row("SoLieu", OTHER))["Đề nghị"]).toBe("Việc mới");
  expect((await status()).closed).toEqual([]);
  expect(await heat(2026)).toBe("✔");
  expect(good(await desk.actions.check())).toEqual([]);
  expect(await desk.actions.reopenYear({ reason: "x", by: "", on: ON })).toMatchObject({
    fault: { code: "year-not-closed" },
  });
});

test("closed again, the year counts as it stands now", async () => {
  good(await desk.actions.closeYear({ ...CLOSING, document: "140-BC/ĐU" }));
  expect((await lines()).length).toBe(2 * SMALL.targets.length);
  const [closed] = (await status()).closed;
  expect(closed).toMatchObject({ year: 2026, document: "140-BC/ĐU" });
  expect(closed?.rows.find(({ code }) => code === CODE)).toMatchObject({ result: 99, cause: "Mưa bão" });
  expect(lateChanges(await status())).toEqual([]);
});

import "../xlsx/hucre";
import { toSerial } from "../../src/domain/calendar";
import { lateChanges } from "../../src/tracker/closing";
import { planEntry, proposalFor } from "../../src/tracker/path";
import { openFile } from "../xlsx/openFile";
import { type Desk, good, openDesk } from "./desk";
import { SMALL } from "./small";

const ON = toSerial({ year: 2027, month: 1, day: 15 });
const CLOSING = { year: 2026, document: "125-BC/ĐU", by: "Văn phòng Đảng uỷ", on: ON };
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
/** What the heat map of the overview shows for a target, the first unless said otherwise, in a year. */
const heat = async (year: number, place = 0) => {
  const page = await desk.values("Tổng quan", "A1:E80");
  return page.find(([label]) => label === year)?.[place + 1];
};

/** What is said of the signs in the heat map. */
const signs = async () => {
  const page = await desk.values("Tổng quan", "A1:AR80");
  return page.flat().find((cell) => String(cell).startsWith("◎ năm đích"));
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
  good(await desk.actions.write([{ table: "SoLieu", code: CODE, cells: { "TH 2026": 99 } }]));
  const changes = lateChanges(await status());
  expect(changes).toMatchObject([
    { year: 2026, code: CODE, part: "result", signed: 86, now: 99 },
    { year: 2026, code: CODE, part: "verdict", now: "Đạt" },
  ]);
  expect(good(await desk.actions.check())).toMatchObject([
    {
      code: "changed-after-closing",
      mendable: false,
      detail: { sheet: "Số liệu", code: CODE, column: "TH 2026", signed: "86", now: "99" },
    },
    {
      code: "verdict-after-closing",
      mendable: false,
      detail: { code: CODE, year: 2026, signed: String(changes[1]?.signed), now: "Đạt" },
    },
  ]);
  expect(await heat(2026)).toBe(`${String(signed)}!`);
  expect(await signs()).toBe("◎ năm đích; năm chốt ghi như lúc chốt; ! sửa sau chốt");
  expect(await desk.row("TinhHinh", CODE)).toMatchObject({ "Đánh giá": "Đạt" });
  const name = good(await desk.actions.makeAnnex("annex"));
  expect(JSON.stringify(await desk.values(name, "A1:P60"))).toContain(
    `sửa sau chốt: ${CODE} (TH 2026: 86 → 99)`,
  );
});

test("a target or due year typed over without a line in the journal is told of the closed year, as the pane tells it", async () => {
  const { "Mục tiêu": target, "Năm đích": due } = await desk.row("ChiTieu", OTHER);
  await desk.enter("ChiTieu", OTHER, { "Mục tiêu": "> 91", "Năm đích": 2029 });
  expect(await heat(2026, 1)).toMatch(/!$/);
  const changes = lateChanges(await status()).filter(({ code }) => code === OTHER);
  expect(changes).toMatchObject([
    { part: "target", signed: target, now: "> 91" },
    { part: "dueYear", signed: due, now: 2029 },
  ]);
  const told = good(await desk.actions.check()).filter(({ detail }) => detail["code"] === OTHER);
  expect(told).toMatchObject([
    { code: "target-after-closing", detail: { year: 2026, signed: target, now: "> 91" } },
    { code: "due-year-after-closing", detail: { year: 2026, signed: String(due), now: "2029" } },
  ]);
  await desk.enter("ChiTieu", OTHER, { "Mục tiêu": target, "Năm đích": due });
  expect(await heat(2026, 1)).not.toMatch(/!$/);
});

test("a year before the one reported is closed as it was judged then, and causes stay with the year reported", async () => {
  await desk.enter("SoLieu", OTHER, { "Giải pháp": "Của năm 2026" });
  const shown = await heat(2025);
  good(await desk.actions.closeYear({ ...CLOSING, year: 2025, document: "98-BC/ĐU" }));
  const kept = (await lines()).filter((line) => line["Năm"] === 2025);
  const judged = (await desk.row("TinhHinh", CODE))["Đánh giá 2025"];
  expect(kept.find((line) => line["Mã"] === CODE)).toMatchObject({
    TH: 85,
    KH: "",
    "Đánh giá": judged,
    "Nguyên nhân": "",
    "Số văn bản": "98-BC/ĐU",
  });
  expect((await desk.row("SoLieu", OTHER))["Giải pháp"]).toBe("Của năm 2026");
  const read = await status();
  expect(read.closed.map(({ year }) => year)).toEqual([2025, 2026]);
  expect(lateChanges(read).filter(({ year }) => year === 2025)).toEqual([]);
  expect(await heat(2025)).toBe(shown);

  await desk.enter("SoLieu", CODE, { "TH 2025": 84.5 });
  expect(await heat(2025)).toBe(`${String(shown)}!`);
  await desk.enter("SoLieu", CODE, { "TH 2025": 85 });
  expect(await heat(2025)).toBe(shown);
  await desk.enter("SoLieu", OTHER, { "Giải pháp": "" });
});

test("a year after the one reported is not closed", async () => {
  expect(await desk.actions.closeYear({ ...CLOSING, year: 2027 })).toMatchObject({
    fault: { code: "year-ahead", detail: { year: 2027, reported: 2026 } },
  });
});

test("plans proposed for the years left go into blank cells, and are taken back as one", async () => {
  await desk.enter("SoLieu", CODE, { "KH 2028": 89.5 });
  const read = await status();
  const row = read.rows.find(({ code }) => code === CODE);
  const proposal = row && proposalFor(row, { ...read, reportingYear: 2025 });
  if (!proposal?.ok) throw new Error("nothing proposed");
  const written = good(await desk.actions.write([planEntry(proposal.row, proposal.steps)]));
  expect(await desk.row("SoLieu", CODE)).toMatchObject({
    "KH 2026": 88,
    "KH 2027": 90,
    "KH 2028": 89.5,
    "KH 2029": 90,
    "KH 2030": 90,
  });
  good(await desk.actions.undo(written));
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
  expect(new Set(kept.filter((line) => line["Năm"] === 2026).map((line) => line["Ngày mở lại"]))).toEqual(
    new Set([ON + 9]),
  );
  expect(kept[0]).toMatchObject({ "Lý do mở lại": "Đính chính số liệu", "Người mở lại": "Nguyễn Văn A" });
  expect((await desk.row("SoLieu", CODE))["Nguyên nhân"]).toBe("Mưa bão");
  expect((await desk.row("SoLieu", OTHER))["Đề nghị"]).toBe("Việc mới");
  expect((await status()).closed.map(({ year }) => year)).toEqual([2025]);
  expect(await heat(2026)).toBe("✔");
  expect(good(await desk.actions.check())).toEqual([]);
  expect(await desk.actions.reopenYear({ reason: "x", by: "", on: ON })).toMatchObject({
    fault: { code: "year-not-closed" },
  });
});

test("closed again, the year counts as it stands now", async () => {
  good(await desk.actions.closeYear({ ...CLOSING, document: "140-BC/ĐU" }));
  expect((await lines()).length).toBe(3 * SMALL.targets.length);
  const closed = (await status()).closed.find(({ year }) => year === 2026);
  expect(closed).toMatchObject({ year: 2026, document: "140-BC/ĐU" });
  expect(closed?.rows.find(({ code }) => code === CODE)).toMatchObject({ result: 99, cause: "Mưa bão" });
  expect(lateChanges(await status())).toEqual([]);
});

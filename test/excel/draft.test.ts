/** An import that is not finished, kept in the workbook's file until its sheets are made. */
import { HostError } from "../../workbench/host/contract";
import { accountsEntry } from "../../src/tracker/entry";
import { type Desk, good, openDesk } from "./desk";
import { SMALL } from "./small";

const silent = () => undefined;
const DRAFT = JSON.stringify({ text: 'Tỷ lệ <hộ nghèo> & "cận nghèo" dưới 1%\n😀 \u0001' });
/** 23 November 2026, the day of the desk. */
const DAY = 46349;

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk({ programme: SMALL });
});
afterEach(() => desk.close());

test("a workbook keeps the draft through a new start of the add-in, each in place of the one before", async () => {
  expect(good(await desk.actions.readDraft())).toBeNull();
  good(await desk.actions.keepDraft("first"));
  good(await desk.actions.keepDraft(DRAFT));
  await desk.restart();
  expect(good(await desk.actions.readDraft())).toEqual({ text: DRAFT, day: DAY });
  expect(desk.addin.internalErrors).toEqual([]);
});

test("a draft takes two round trips to keep, and no cell and no sheet changes", async () => {
  const before = await desk.everything();
  const { requests } = desk.addin.host.traffic;
  good(await desk.actions.keepDraft(DRAFT));
  expect(desk.addin.host.traffic.requests - requests).toBe(2);
  expect(await desk.everything()).toEqual(before);
});

test("a draft is thrown away when asked", async () => {
  good(await desk.actions.keepDraft(DRAFT));
  good(await desk.actions.keepDraft(null));
  expect(good(await desk.actions.readDraft())).toBeNull();
});

test("where Excel stops half-way, the earlier draft or the later one is there", async () => {
  good(await desk.actions.keepDraft("first"));
  for (const stopped of [0, 1, 2, 3]) {
    desk.addin.host.faults = {
      action: ({ Name }, index) =>
        (Name === "Add" || Name === "Delete") && index >= stopped
          ? new HostError("GeneralException", "The host fails on purpose.", 500)
          : undefined,
    };
    await desk.actions.keepDraft("second");
    desk.addin.host.faults = {};
    expect(["first", "second"]).toContain(good(await desk.actions.readDraft())?.text);
  }
});

test.each([
  ["the add-in's own programme", (actions: Desk["actions"]) => actions.setUp(silent)],
  ["the programme that was imported", (actions: Desk["actions"]) => actions.setUpFor(SMALL, silent)],
])("once the sheets of %s are made, no draft is left", async (_, setUp) => {
  good(await desk.actions.keepDraft(DRAFT));
  good(await setUp(desk.actions));
  expect(good(await desk.actions.readDraft())).toBeNull();
});

test("cause, remedy and proposal go to their columns, spare what others typed, and are taken back", async () => {
  good(await desk.actions.setUp(silent));
  const code = SMALL.targets[0]?.code ?? "";
  const blank = { cause: "", remedy: "", proposal: "" };
  const entry = accountsEntry(code, { ...blank, cause: "=mưa bão", proposal: "Bổ sung vốn" }, blank);
  if (!entry) throw new Error("nothing to write");
  const written = good(await desk.actions.write([entry]));
  expect(await desk.row("SoLieu", code)).toMatchObject({
    "Nguyên nhân": "=mưa bão",
    "Giải pháp": "",
    "Đề nghị": "Bổ sung vốn",
  });
  const late = accountsEntry(code, { ...blank, cause: "lý do khác" }, blank);
  expect(late && (await desk.actions.write([late]))).toMatchObject({
    ok: false,
    fault: { code: "changed-elsewhere" },
  });
  good(await desk.actions.undo(written));
  expect(await desk.row("SoLieu", code)).toMatchObject({ "Nguyên nhân": "", "Đề nghị": "" });
});

test("a note or a reason no cell can hold is refused before anything is written, with its line in the journal", async () => {
  good(await desk.actions.setUp(silent));
  const before = await desk.everything();
  const code = SMALL.targets[0]?.code ?? "";
  const long = "vì ".repeat(11_000);
  const blank = { cause: "", remedy: "", proposal: "" };
  const note = accountsEntry(code, { ...blank, cause: "mưa bão", proposal: long }, blank);
  if (!note) throw new Error("nothing to write");
  const line = { Mã: code, "Nội dung": "Mục tiêu", "Lý do": long };
  const adjusted = { table: "ChiTieu" as const, code, cells: { "Mục tiêu": "> 95" }, journal: [line] };
  for (const entry of [note, adjusted])
    expect(await desk.actions.write([entry])).toMatchObject({ ok: false, fault: { code: "text-too-long" } });
  const assigned = await desk.actions.assignLeads({ document: long, day: DAY, body: null });
  expect(assigned).toMatchObject({ ok: false, fault: { code: "text-too-long" } });
  expect(await desk.everything()).toEqual(before);
});

/** Forms go out of a workbook and come back into it. */
import "../xlsx/hucre";
import { returnedIn } from "../../src/intake/forms/returned";
import { PROGRAMME } from "../../src/programme/programme";
import { sentEntry } from "../../src/tracker/entry";
import { acceptedEntries } from "../../src/tracker/formEntries";
import { reviewForms } from "../../src/tracker/formReview";
import type { FormFile } from "../../src/tracker/port";
import { openFile } from "../xlsx/openFile";
import { sdkErrors } from "../xlsx/sdk";
import { typedInto } from "../forms/typed";
import { type Desk, good, openDesk } from "./desk";
import { SMALL } from "./small";

/** 23 November 2026, the day of the desk. */
const DAY = 46_349;
const REQUEST = { bodies: ["BXDD", "PKT"], answerBy: DAY + 7, receiver: "Văn phòng HĐND và UBND xã" };

let desk: Desk;
let files: readonly FormFile[];
beforeAll(async () => {
  // The codes of the rows of all four tables, and all bodies, so that somebody leads each row.
  desk = await openDesk({ programme: { ...SMALL, agencies: PROGRAMME.agencies }, functions: [] });
  good(await desk.actions.setUp(() => undefined));
  files = good(await desk.actions.makeForms(REQUEST));
});
afterAll(() => desk.close());

const formOf = (body: string) => {
  const file = files.find((one) => one.body === body);
  if (!file) throw new Error(`no form for ${body}`);
  return file;
};

const reviewOf = async (name: string, bytes: Uint8Array) => {
  const book = good(await desk.actions.readFormBook());
  const returned = good(await returnedIn({ name, bytes, saved: DAY }, book));
  return { book, review: reviewForms([returned], book, DAY) };
};

test("a form is made for each body asked for that leads something, and no cell changes", async () => {
  const before = await desk.everything();
  const again = good(await desk.actions.makeForms(REQUEST));
  expect(again.map(({ name }) => name)).toEqual([
    "Phiếu 2026 BXDD Ban Xây dựng Đảng Đảng uỷ.xlsx",
    "Phiếu 2026 PKT Phòng Kinh tế.xlsx",
  ]);
  expect(await desk.everything()).toEqual(before);
  for (const { bytes } of again) expect(sdkErrors(bytes)).toEqual([]);
});

test("the workbook keeps the number by which it knows its forms, through a new start of the add-in", async () => {
  const { id } = good(await desk.actions.readFormBook());
  expect(id).toMatch(/./);
  await desk.restart();
  expect(good(await desk.actions.readFormBook()).id).toBe(id);
  expect(openFile(formOf("PKT").bytes).sheets.get("NLB")?.get("B2")?.value).toBe(id);
});

test("what a body filled in is written in one request with source and date, logged, and taken back as one", async () => {
  const bytes = typedInto(formOf("BXDD").bytes, {
    D01A: { "TH 2026": 92.5, "Nguyên nhân": "Kiểm điểm sớm" },
    D01C: { "TH 2026": "Hoàn thành tốt nhiệm vụ" },
  });
  const { book, review } = await reviewOf("phiếu.xlsx", bytes);
  expect(review.changes.map(({ code, title, after, doubts }) => [code, title, after, doubts])).toEqual([
    ["D01A", "Nguyên nhân", "Kiểm điểm sớm", []],
    ["D01A", "TH 2026", 92.5, []],
    ["D01C", "TH 2026", "Hoàn thành tốt nhiệm vụ", []],
  ]);
  const entries = acceptedEntries(review.changes, book, DAY);
  const { requests } = desk.addin.host.traffic;
  const written = good(await desk.actions.write(entries));
  expect(desk.addin.host.traffic.requests - requests).toBeLessThanOrEqual(5);
  const name = "Ban Xây dựng Đảng Đảng uỷ";
  expect(await desk.row("SoLieu", "D01A")).toMatchObject({
    "TH 2026": 92.5,
    "Nguyên nhân": "Kiểm điểm sớm",
    Nguồn: name,
    "Ngày số liệu": DAY,
  });
  expect(await desk.row("CoQuan", "BXDD")).toMatchObject({ "Ngày nhận phiếu": DAY });
  expect(await desk.row("NhatKySoLieu", "D01C")).toMatchObject({
    "Số mới": "Hoàn thành tốt nhiệm vụ",
    "Nguồn ghi": "phiếu.xlsx",
    "Người ghi": name,
  });
  good(await desk.actions.undo(written));
  expect(await desk.row("SoLieu", "D01A")).toMatchObject({ "TH 2026": "", "Nguyên nhân": "", Nguồn: "" });
  expect(await desk.row("CoQuan", "BXDD")).toMatchObject({ "Ngày nhận phiếu": "" });
});

test("a cell that somebody changes between the review and the writing is left alone, and nothing is written", async () => {
  const bytes = typedInto(formOf("BXDD").bytes, { D01A: { "TH 2026": 92.5 } });
  const { book, review } = await reviewOf("phiếu.xlsx", bytes);
  await desk.enter("SoLieu", "D01A", { "TH 2026": 91 });
  const outcome = await desk.actions.write(acceptedEntries(review.changes, book, DAY));
  expect(outcome).toMatchObject({ ok: false, fault: { code: "changed-elsewhere" } });
  expect(await desk.row("SoLieu", "D01A")).toMatchObject({ "TH 2026": 91, Nguồn: "" });
  const [change] = (await reviewOf("phiếu.xlsx", bytes)).review.changes;
  expect(change).toMatchObject({ before: 91, after: 92.5, doubts: ["typed-since"] });
  await desk.enter("SoLieu", "D01A", { "TH 2026": "" });
});

test("the sheet of bodies tells how far each has come, from what stands in its row", async () => {
  const stateOf = async (code: string) => (await desk.row("CoQuan", code))["Tình trạng gửi"];
  expect(await stateOf("BXDD")).toBe("Chưa gửi phiếu");
  const { bodies } = good(await desk.actions.readFormBook()).snapshot;
  const body = bodies.find(({ code }) => code === "BXDD");
  if (!body) throw new Error("no body");
  good(await desk.actions.write([sentEntry(body, { formYear: 2026, sent: DAY - 10, answerBy: DAY - 3 })]));
  await desk.enterNamed("NLB_NgayTinh", DAY - 4);
  expect(await stateOf("BXDD")).toBe("Đã gửi phiếu");
  await desk.enter("CoQuan", "BXDD", { "Ngày nhận phiếu": DAY - 5 });
  expect(await stateOf("BXDD")).toBe("Đã nhận một phần");
  await desk.enterNamed("NLB_NgayTinh", DAY);
  expect(await stateOf("BXDD")).toBe("Quá hạn 3 ngày");
  for (const code of SMALL.targets.map((target) => target.code))
    await desk.enter("SoLieu", code, { "TH 2026": 1 });
  expect(await stateOf("BXDD")).toBe("Đã đủ");
});

import "../xlsx/hucre";
import { unzipSync } from "fflate";
import type { CopyFile, CopyKind } from "../../src/tracker/port";
import { programmeIn } from "../../src/tracker/programmePart";
import { type OpenFile, openFile } from "../xlsx/openFile";
import { sdkErrors } from "../xlsx/sdk";
import { type Desk, good, openDesk } from "./desk";
import { EACH_KIND } from "./small";

let desk: Desk;

/** What a planner may type anywhere, by the sheet and the words it has to be found by in a copy. */
const TYPED = {
  "Số liệu": [
    91.5,
    "thẩm định muộn",
    "Báo cáo số 12",
    46350,
    "Đạt",
    "của riêng tôi",
    "ghi chú bên ngoài bảng",
  ],
  "Đề án, kế hoạch": [45982],
  "Mốc thời gian": [45980, 46000],
  "Chỉ tiêu": ["Phòng Tự đặt"],
  "Nhiệm vụ": ["Đang thực hiện"],
} as const;

beforeAll(async () => {
  desk = await openDesk({ programme: EACH_KIND });
  good(await desk.actions.setUp(() => undefined));
  await desk.enter("SoLieu", "D01A", {
    "TH 2025": 91.5,
    "ƯTH 2026": 89.6,
    Nguồn: "Báo cáo số 12",
    "Ngày số liệu": 46350,
    "Đánh giá chính thức": "Đạt",
    "Lý do đánh giá chính thức": "thẩm định muộn",
  });
  await desk.enter("ChiTieu", "D01A", { "Cơ quan chủ trì": "Phòng Tự đặt" });
  await desk.enter("DeAn", "DA01", { "Ngày hoàn thiện": 45982 });
  await desk.enter("MocThoiGian", "M01", { "Ngày hoàn thành": 45980 });
  await desk.enter("NhiemVu", "T01", { "Trạng thái": "Đang thực hiện" });
  await desk.addin.Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const figures = tables.getItem("SoLieu");
    const column = figures.columns.add(undefined, undefined, "Riêng");
    await context.sync();
    column.getDataBodyRange().getCell(0, 0).values = [["của riêng tôi"]];
    column.getDataBodyRange().getCell(1, 0).formulas = [["=1+1"]];
    const below = figures.getRange().getLastRow().getOffsetRange(3, 0).getCell(0, 1);
    below.values = [["ghi chú bên ngoài bảng"]];
    worksheets.add("Của tôi").getRange("A1").values = [["riêng"]];
    await context.sync();
  });
  await desk.enterNamed("NLB_NgayTinh", 46000);
  await desk.enterNamed("NLB_NamBaoCao", 2026);
  await desk.model.settled();
});
afterAll(() => desk.close());

const valuesOf = (file: OpenFile, sheet: string) =>
  [...(file.sheets.get(sheet)?.values() ?? [])].map(({ value }) => value);

const formulasOf = (file: OpenFile) =>
  [...file.sheets.values()].flatMap((cells) => [...cells.values()].flatMap(({ formula }) => formula ?? []));

describe.each(["values", "plain", "nlb"] as const)("the file of kind %s", (kind: CopyKind) => {
  let copy: CopyFile;
  let file: OpenFile;
  let before: Record<string, unknown>;

  beforeAll(async () => {
    before = await desk.everything();
    copy = good(await desk.actions.makeFile(kind));
    file = openFile(copy.bytes);
  });

  test("is made without a change to the workbook", async () => {
    expect(await desk.everything()).toEqual(before);
    expect(copy.name).toMatch(/^Theo dõi chỉ tiêu xã Nguyễn Lương Bằng 23-11-2026 \(.+\)\.xlsx$/);
  });

  test("is valid to Microsoft's Open XML SDK", () => {
    expect(sdkErrors(copy.bytes)).toEqual([]);
  });

  test("says whose it is, wherever it is opened", () => {
    expect(file.part("xl/_rels/workbook.xml.rels")).toContain("../customXml/item1.xml");
    expect(programmeIn([file.part("customXml/item1.xml")])).toEqual(EACH_KIND);
  });

  test("has all that was typed, in the standard cells and beside them", () => {
    for (const [sheet, typed] of Object.entries(TYPED))
      expect([sheet, valuesOf(file, sheet)]).toEqual([sheet, expect.arrayContaining([...typed])]);
    expect(copy.leftOut).toEqual([]);
  });

  test("names the sheets it leaves out", () => {
    expect(copy.otherSheets).toEqual(["Sheet1", "Của tôi"]);
  });

  test("shows the same words and figures as the workbook", async () => {
    const status = await desk.row("TinhHinh", "D01A");
    expect(valuesOf(file, "Tình hình")).toEqual(
      expect.arrayContaining(
        [status["Đánh giá"], status["Thuyết minh"], status["TH/mục tiêu (%)"], "Đạt"].slice(
          0,
          kind === "plain" ? 1 : 4,
        ),
      ),
    );
    expect(status["Đánh giá"]).toBe("Không đạt");
  });
});

test("a file of values calculates nothing and has no table that would", async () => {
  const file = openFile(good(await desk.actions.makeFile("values")).bytes);
  expect(formulasOf(file)).toEqual([]);
  expect(file.tables).toEqual([]);
  expect([...file.names.keys()].filter((name) => name.startsWith("NLB_"))).toEqual([]);
});

test("a file with plain formulas calls no function of the add-in, one with NLB formulas does", async () => {
  const plain = formulasOf(openFile(good(await desk.actions.makeFile("plain")).bytes));
  const nlb = formulasOf(openFile(good(await desk.actions.makeFile("nlb")).bytes));
  expect(plain.filter((formula) => formula.includes("NLB_STATUS"))).toEqual([]);
  expect(nlb.filter((formula) => formula.includes("_xldudf_NLB_STATUS("))).not.toEqual([]);
});

test("a formula of a person's own comes along as its value, and is named", async () => {
  const { asValues, bytes } = good(await desk.actions.makeFile("plain"));
  const [, second] = EACH_KIND.targets;
  expect(asValues).toEqual([`Số liệu!${await desk.addressOf("SoLieu", second?.code ?? "", "Riêng")}`]);
  const table = openFile(bytes).tables.find(({ name }) => name === "SoLieu");
  expect(table?.columns.at(-1)).toBe("Riêng");
});

test("copies of values are new sheets each time, named after the day, and no cell of another sheet changes", async () => {
  await desk.model.settled();
  const before = await desk.everything();
  const names = good(await desk.actions.copyValues());
  expect(names).toEqual([
    "Tổng quan (giá trị 23-11-2026)",
    "Tình hình (giá trị 23-11-2026)",
    "Số liệu (giá trị 23-11-2026)",
    "Mốc thời (giá trị 23-11-2026)",
    "Đề án (giá trị 23-11-2026)",
    "Nhiệm vụ (giá trị 23-11-2026)",
    "Cơ quan (giá trị 23-11-2026)",
    "Chỉ tiêu (giá trị 23-11-2026)",
    "Nhật ký (giá trị 23-11-2026)",
  ]);
  const after = await desk.everything();
  for (const [address, cells] of Object.entries(before)) expect(after[address]).toEqual(cells);
  const added = Object.entries(after).filter(([address]) => address.includes("giá trị"));
  expect(added).toHaveLength(names.length);
  expect(JSON.stringify(added)).not.toMatch(/"=[A-Z]/);
  expect(await desk.values("Tình hình (giá trị 23-11-2026)", "A1:BZ60")).toEqual(
    await desk.values("Tình hình", "A1:BZ60"),
  );
  expect(good(await desk.actions.copyValues())[0]).toBe("Tổng quan (giá trị 23-11-26, 2)");
  expect(desk.addin.internalErrors).toEqual([]);
});

test("Excel is asked to open the very file as a new workbook", async () => {
  const opened: string[] = [];
  const stop = desk.model.onOpened((file) => opened.push(file));
  const copy = good(await desk.actions.makeFile("plain"));
  good(await desk.actions.openFile(copy));
  stop();
  expect(opened.map((file) => Buffer.compare(Buffer.from(file, "base64"), copy.bytes))).toEqual([0]);
  expect(unzipSync(Buffer.from(opened[0] ?? "", "base64"))).toHaveProperty(["xl/workbook.xml"]);
});

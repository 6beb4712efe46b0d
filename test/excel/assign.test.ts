import { toSerial } from "../../src/domain/calendar";
import { PROGRAMME } from "../../src/programme/programme";
import { type Desk, good, openDesk } from "./desk";

const DAY = toSerial({ year: 2026, month: 1, day: 20 });
const BASIS = "VB số 25-QĐ/ĐU, ngày 20/01/2026";
const some = new Set(["D01A", "K15", "K17A", "NV01", "NV04", "NV36"]);
const kept = <T extends { readonly code: string }>(rows: readonly T[]) =>
  rows.filter(({ code }) => some.has(code));
const programme = { ...PROGRAMME, targets: kept(PROGRAMME.targets), tasks: kept(PROGRAMME.tasks) };

describe("leads assigned by a document", () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk({ programme, functions: [] });
    good(await desk.actions.setUp(() => undefined));
  });
  afterEach(() => desk.close());

  const ground = async (table: string, code: string) => {
    const { "Cơ quan chủ trì": lead, "Căn cứ chủ trì": basis } = await desk.row(table, code);
    return [lead, basis];
  };
  const assign = (body: string | null) =>
    desk.actions.assignLeads({ document: " 25-QĐ/ĐU ", day: DAY, body });

  test("a proposal becomes an assignment, and what the programme or a person says stays", async () => {
    expect(await ground("ChiTieu", "K17A")).toEqual(["Ban Chỉ huy Quân sự xã", "đề xuất, ngoài văn bản"]);
    await desk.enter("ChiTieu", "K15", { "Căn cứ chủ trì": "theo họp giao ban" });
    expect(good(await assign(null))).toEqual({ targets: 2, tasks: 2 });
    expect(await ground("ChiTieu", "D01A")).toEqual(["Ban Xây dựng Đảng Đảng uỷ", BASIS]);
    expect(await ground("ChiTieu", "K17A")).toEqual(["Ban Chỉ huy Quân sự xã", BASIS]);
    expect(await ground("ChiTieu", "K15")).toEqual(["Phòng Văn hoá - Xã hội", "theo họp giao ban"]);
    expect(await ground("NhiemVu", "NV36")).toEqual(["Ban Chỉ huy Quân sự xã", BASIS]);
    // The programme itself names the lead of the scheme in this task.
    expect(await ground("NhiemVu", "NV04")).toEqual(["Ban Xây dựng Đảng Đảng uỷ", "II.3.1(1)"]);
    expect(await assign(null)).toMatchObject({ fault: { code: "nothing-proposed" } });
  });

  test("the proposals for one body alone, whoever else is proposed", async () => {
    expect(good(await assign("Ban Xây dựng Đảng Đảng uỷ"))).toEqual({ targets: 1, tasks: 1 });
    expect(await ground("ChiTieu", "K17A")).toEqual(["Ban Chỉ huy Quân sự xã", "đề xuất, ngoài văn bản"]);
  });

  test("a lead that somebody blanked is assigned to nobody, and a protected sheet takes nothing", async () => {
    await desk.enter("ChiTieu", "K15", { "Cơ quan chủ trì": "" });
    await desk.addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nhiệm vụ").protection.protect();
      await context.sync();
    });
    expect(await assign(null)).toMatchObject({ fault: { code: "sheet-protected" } });
    expect(await ground("ChiTieu", "D01A")).toEqual(["Ban Xây dựng Đảng Đảng uỷ", "đề xuất"]);
    await desk.addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nhiệm vụ").protection.unprotect();
      await context.sync();
    });
    expect(good(await assign(null)).targets).toBe(2);
    expect(await ground("ChiTieu", "K15")).toEqual(["", "đề xuất"]);
  });
});

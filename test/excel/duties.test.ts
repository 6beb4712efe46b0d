/** A duty that stands on several sheets is typed once, and every sheet tells the same of it. */
import { toSerial } from "../../src/domain/calendar";
import { PROGRAMME } from "../../src/programme/programme";
import { dueItems } from "../../src/tracker/due";
import { type Desk, good, openDesk } from "./desk";

const TARGETS = new Set(["D05", "K15"]);
const KEPT = new Set(["M01", "M03", "M04", "M07", "M09", "M26"]);
const programme = {
  ...PROGRAMME,
  targets: PROGRAMME.targets.filter(({ code }) => TARGETS.has(code)),
  milestones: PROGRAMME.milestones.filter(({ code }) => KEPT.has(code)),
  schemes: PROGRAMME.schemes.slice(0, 11),
};

const day = (year: number, month: number, date: number) => toSerial({ year, month, day: date });

describe("duties told on several sheets", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ programme });
    good(await desk.actions.setUp(() => undefined));
    await desk.enterNamed("NLB_NgayTinh", day(2025, 12, 5));
  });
  afterAll(() => desk.close());

  const milestone = async (code: string) => {
    const { "Ngày xong": doneOn, "Trạng thái": state } = await desk.row("MocThoiGian", code);
    return [doneOn, state];
  };
  const snapshot = async () => {
    const read = good(await desk.actions.readStatus());
    if (!read) throw new Error("no status sheet");
    return read;
  };

  test("a date of the schemes is open while one of them has not taken the step, and done on the day the last has", async () => {
    const schemes = programme.schemes.filter(({ kind }) => kind === "scheme").map(({ code }) => code);
    for (const code of schemes.slice(1))
      await desk.enter("DeAn", code, { "Ngày hoàn thiện": day(2025, 11, 20) });
    expect(await milestone("M01")).toEqual(["", "Quá hạn 5 ngày"]);
    await desk.enter("DeAn", "DA01", { "Ngày hoàn thiện": day(2025, 11, 30) });
    expect(await milestone("M01")).toEqual([day(2025, 11, 30), "Hoàn thành"]);
    // The plan is not drafted, and the date of all schemes and plans is a day earlier.
    expect(await milestone("M03")).toEqual(["", "Quá hạn 6 ngày"]);
    await desk.enter("DeAn", "KH01", { "Ngày hoàn thiện": day(2025, 11, 28) });
    expect(await milestone("M03")).toEqual([day(2025, 11, 30), "Hoàn thành chậm 1 ngày"]);
  });

  test("the overdue list tells the steps of the schemes and not the dates that follow from them", async () => {
    const { milestones, schemes } = await snapshot();
    const due = dueItems({ milestones, schemes, tasks: [] }, day(2026, 1, 2), 0);
    expect(due.map(({ table, step }) => `${table} ${step ?? ""}`)).toEqual(
      programme.schemes.map(() => "DeAn issue"),
    );
  });

  test("a date of a target follows its verdict, and a day typed by hand goes first", async () => {
    expect(await milestone("M07")).toEqual(["", "Chưa đến hạn"]);
    good(await desk.actions.setReportingYear(2026));
    await desk.enter("SoLieu", "D05", { "TH 2026": "Có" });
    expect(await milestone("M07")).toEqual(["", "Hoàn thành theo đánh giá năm 2026"]);
    expect((await snapshot()).milestones.find(({ code }) => code === "M07")).toMatchObject({
      met: true,
      done: null,
    });
    await desk.enter("MocThoiGian", "M07", { "Ngày hoàn thành": day(2026, 10, 1) });
    expect(await milestone("M07")).toEqual([day(2026, 10, 1), "Hoàn thành"]);
    expect(await milestone("M09")).toEqual(["", "Chưa đến hạn"]);
  });

  test("a yearly duty is ticked once a year, and shows as open in the next", async () => {
    const state = async (code: string) => (await desk.row("NhiemVu", code))["Tình trạng thực hiện"];
    expect(await state("TN07")).toBe("Chưa thực hiện năm 2026");
    await desk.enter("NhiemVu", "TN07", { "Năm 2026": "x" });
    expect(await state("TN07")).toBe("Đã thực hiện năm 2026");
    // The plan of a year has to be there before it begins.
    await desk.enterNamed("NLB_NgayTinh", day(2027, 1, 10));
    expect(await state("TN04")).toBe("Quá hạn, chưa thực hiện năm 2026");
    good(await desk.actions.setReportingYear(2027));
    expect(await state("TN07")).toBe("Chưa thực hiện năm 2027");
    expect(await state("TN04")).toBe("Chưa thực hiện năm 2027");
  });

  test("a task with a last day is judged as dates are, and stands among what is overdue until it is done", async () => {
    good(await desk.actions.setReportingYear(2026));
    await desk.enterNamed("NLB_NgayTinh", day(2026, 3, 20));
    const state = async (code: string) => (await desk.row("NhiemVu", code))["Tình trạng thực hiện"];
    expect(await state("NV01")).toBe("");
    await desk.enter("NhiemVu", "NV01", { "Trạng thái": "Đang thực hiện", "Sản phẩm": "Kế hoạch số 12" });
    expect(await state("NV01")).toBe("Đang thực hiện");
    await desk.enter("NhiemVu", "NV01", { "Hạn cuối": day(2026, 3, 10) });
    await desk.enter("NhiemVu", "NV02", { "Hạn cuối": day(2026, 3, 31) });
    await desk.enter("NhiemVu", "NV03", { "Hạn cuối": day(2026, 3, 1), "Trạng thái": "Hoàn thành" });
    expect([await state("NV01"), await state("NV02"), await state("NV03")]).toEqual([
      "Quá hạn 10 ngày",
      "Sắp đến hạn (còn 11 ngày)",
      "Hoàn thành",
    ]);
    const listed = async () =>
      (await desk.values("Tổng quan", "A1:X80")).flatMap((row) =>
        typeof row[0] === "number" && row[0] > 40000 ? [[row[0], String(row[1]).slice(0, 40), row[17]]] : [],
      );
    const [first, second] = PROGRAMME.tasks.map(({ summary }) => summary.slice(0, 40));
    expect(await listed()).toEqual(
      expect.arrayContaining([
        [day(2026, 3, 10), first, "Quá hạn 10 ngày"],
        [day(2026, 3, 31), second, "Sắp đến hạn (còn 11 ngày)"],
      ]),
    );
    const days = (await listed()).map(([due]) => Number(due));
    expect(days).toEqual([...days].sort((one, other) => one - other));
    // The pane tells the same, and the words of its states are those of the cells.
    const read = await snapshot();
    expect(dueItems(read, day(2026, 3, 20), 30).filter(({ table }) => table === "NhiemVu")).toMatchObject([
      { code: "NV01", due: day(2026, 3, 10) },
      { code: "NV02", due: day(2026, 3, 31) },
    ]);
    await desk.enter("NhiemVu", "NV01", { "Ngày hoàn thành": day(2026, 3, 12) });
    expect(await state("NV01")).toBe("Hoàn thành chậm 2 ngày");
    expect((await listed()).map(([, what]) => what)).not.toContain(first);
    for (const code of ["NV01", "NV02", "NV03"])
      await desk.enter("NhiemVu", code, { "Hạn cuối": "", "Ngày hoàn thành": "", "Trạng thái": "" });
  });

  test("a duty that a date of the programme tells too has the state of that date, and is told once", async () => {
    const duty = await desk.row("NhiemVu", "TN11");
    expect([duty["Liên quan"], duty["Tình trạng thực hiện"]]).toEqual([
      "M03",
      (await desk.row("MocThoiGian", "M03"))["Trạng thái"],
    ]);
    expect(dueItems(await snapshot(), day(2026, 3, 20), 0).map(({ code }) => code)).not.toContain("TN11");
  });

  test("the wishes stand beside the targets with the tasks that name them", async () => {
    const cells = await desk.values("Chỉ tiêu", "A1:AZ60");
    const header = cells.findIndex((row) => row.includes("Mong muốn"));
    const titles = cells[header] ?? [];
    const code = titles.lastIndexOf("Mã");
    expect(titles.indexOf("Mong muốn")).toBeGreaterThan(code);
    const rows = cells.slice(header + 1, header + 1 + PROGRAMME.candidates.length);
    expect(rows.map((row) => row[code])).toEqual(PROGRAMME.candidates.map((wish) => wish.code));
    expect(rows.at(-1)).toContain("NV36");
  });
});

import { tally } from "../../src/domain/tally";
import { PROGRAMME } from "../../src/programme/programme";
import { summaryText } from "../../src/sheets/summary";
import { assessRow } from "../../src/tracker/assessRow";
import { type Desk, good, openDesk } from "./desk";
import { SMALL } from "./small";

/** The targets that get figures here, with a few rows of all else: every cell that reads them is calculated for each. */
const JUDGED = new Set([
  "D01C",
  "D02",
  "D04",
  "D05",
  "K01",
  "K03",
  "K04",
  "K05A",
  "K06B",
  "K09",
  "K12B",
  "K13",
  "K14",
  "K15",
]);
const programme = { ...SMALL, targets: PROGRAMME.targets.filter(({ code }) => JUDGED.has(code)) };

/** How Excel hands blank cells to functions: for Windows as 0, on the web as null. */
export const CONVENTIONS = [
  ["windows", "zero"],
  ["web", "null"],
] as const;

type Convention = (typeof CONVENTIONS)[number];

const figuresTyped = (protocol: Convention[0], blanks: Convention[1]) => {
  let desk: Desk;
  // One workbook serves all: each test has targets of its own and ends with the reporting year it began with.
  beforeAll(async () => {
    desk = await openDesk({ protocol, blanks, programme });
    good(await desk.actions.setUp(() => undefined));
  });
  afterAll(() => desk.close());
  afterEach(async () => good(await desk.actions.setReportingYear(2026)));

  const word = async (code: string) => (await desk.row("TinhHinh", code))["Đánh giá"];

  test("40, 27, 13 poor households are on the way to none; 40, 38, 36 are not", async () => {
    good(await desk.actions.setReportingYear(2027));
    await desk.enter("SoLieu", "K15", { "TH 2025": 40, "TH 2026": 27, "TH 2027": 13 });
    expect(await word("K15")).toBe("Có khả năng hoàn thành");
    await desk.enter("SoLieu", "K15", { "TH 2026": 38, "TH 2027": 36 });
    expect(await word("K15")).toBe("Khó hoàn thành");
  });

  test("an estimate counts until the result is in", async () => {
    await desk.enter("SoLieu", "K14", { "ƯTH 2026": 95 });
    expect(await word("K14")).toBe("Đạt");
    await desk.enter("SoLieu", "K14", { "TH 2026": 85 });
    expect(await word("K14")).toBe("Không đạt");
  });

  test("figures after the reporting year do not count", async () => {
    await desk.enter("SoLieu", "K09", { "TH 2025": 30, "TH 2026": 31, "TH 2027": 55 });
    expect(await word("K09")).toBe("Khó hoàn thành");
    good(await desk.actions.setReportingYear(2027));
    expect(await word("K09")).toBe("Đạt");
  });

  test("a total counts from its own first year", async () => {
    await desk.enter("SoLieu", "K05A", { "TH 2025": 900, "TH 2026": 50 });
    expect(await word("K05A")).toBe("Có khả năng hoàn thành");
  });

  test("a figure taken back leaves every target as it was", async () => {
    const words = async () =>
      good(await desk.actions.readStatus())?.rows.map(({ verdictText }) => verdictText);
    await desk.model.settled();
    const before = await words();
    const written = good(
      await desk.actions.write([{ table: "SoLieu", code: "K13", cells: { "TH 2026": 80 } }]),
    );
    await desk.model.settled();
    good(await desk.actions.undo(written));
    await desk.model.settled();
    expect(await words()).toEqual(before);
  });

  test("words are figures too where the target is one of words", async () => {
    await desk.enter("SoLieu", "D01C", { "TH 2026": "Hoàn thành xuất sắc nhiệm vụ" });
    await desk.enter("SoLieu", "D05", { "TH 2026": "x" });
    expect(await word("D01C")).toBe("Vượt");
    expect(await word("D05")).toBe("Đạt");
  });

  test("a typed 0 is a 0 in the last year of a full row, and stays one where the year ends", async () => {
    good(await desk.actions.setReportingYear(2030));
    const years = [2025, 2026, 2027, 2028, 2029, 2030];
    const row = (figures: readonly number[]) =>
      Object.fromEntries(years.map((year, place) => [`TH ${year}`, figures[place] ?? null]));
    await desk.enter("SoLieu", "K06B", row([80, 90, 100, 100, 100, 0]));
    await desk.enter("SoLieu", "D02", row([3, 3, 3, 3, 3, 0]));
    expect([await word("K06B"), await word("D02")]).toEqual(["Không đạt", "Không đạt"]);
    const pane = good(await desk.actions.readStatus())?.rows.find(({ code }) => code === "K06B");
    const judged = pane && assessRow(pane, 2030);
    expect(judged?.ok && judged.value.verdict).toBe("missed");
    good(await desk.actions.setReportingYear(2029));
    expect([await word("K06B"), await word("D02")]).toEqual(["Đạt", "Đạt"]);
  });

  test("more than N of N is refused, and a date that Excel made of n/N is told as a date", async () => {
    await desk.enter("SoLieu", "K12B", { "TH 2025": "14/14", "TH 2026": 14 });
    expect(await word("K12B")).toBe("Đạt");
    await desk.enter("SoLieu", "K12B", { "TH 2026": 15 });
    expect(await word("K12B")).toMatch(/^#VALUE!/);
    await desk.enter("SoLieu", "K12B", { "TH 2026": 46_368 });
    expect(await word("K12B")).toMatch(/^#VALUE!/);
  });

  test("a share is counted in points, with what each year needs from now on", async () => {
    good(await desk.actions.setReportingYear(2027));
    await desk.enter("SoLieu", "D04", { "TH 2025": 10, "TH 2026": 24, "TH 2027": 38 });
    const row = await desk.row("TinhHinh", "D04");
    expect(row["Đánh giá"]).toBe("Chậm tiến độ");
    expect(row["Lý do ngắn"]).toBe("Còn thiếu 62 điểm %; mỗi năm phải tăng 20,67 điểm %");
    expect(row["TH/mục tiêu (%)"]).toBeCloseTo(0.38, 12);
    expect(row["Tiến độ (%)"]).toBeCloseTo(28 / 90, 12);
  });

  test("rates typed where amounts are asked for are asked about, and judged as rates under “tốc độ”", async () => {
    good(await desk.actions.setReportingYear(2027));
    await desk.enter("SoLieu", "K01", { "TH 2026": 12, "TH 2027": 11 });
    expect(await word("K01")).toBe("Chưa đủ số liệu");
    expect((await desk.row("TinhHinh", "K01"))["Thuyết minh"]).toContain("chọn loại “tốc độ”");
    await desk.enter("ChiTieu", "K01", { Loại: "tốc độ" });
    expect(await word("K01")).toBe("Có khả năng hoàn thành");
  });

  test("a target without figures says so, in the word and in the sentence", async () => {
    const row = await desk.row("TinhHinh", "K04");
    expect(row["Đánh giá"]).toBe("Chưa đủ số liệu");
    expect(row["Thuyết minh"]).toMatch(/chưa có|thiếu/i);
  });

  test("a date done late has the colour of one done late, one done in time that of one done", async () => {
    const due = async (code: string) => Number((await desk.row("MocThoiGian", code))["Hạn cuối"]);
    await desk.enter("MocThoiGian", "M01", { "Ngày hoàn thành": (await due("M01")) + 15 });
    await desk.enter("MocThoiGian", "M02", { "Ngày hoàn thành": (await due("M02")) - 15 });
    const seen = async (code: string, wanted: string) => [
      (await desk.row("MocThoiGian", code))["Trạng thái"],
      await desk.fill("Mốc thời gian", "MocThoiGian", code, "Trạng thái", wanted),
    ];
    expect(await seen("M01", "#F1E391")).toEqual(["Hoàn thành chậm 15 ngày", "#F1E391"]);
    expect(await seen("M02", "#52C49B")).toEqual(["Hoàn thành", "#52C49B"]);
  });

  test("symbol and comparisons stand beside the word: per cent for amounts, points for shares", async () => {
    await desk.enter("SoLieu", "K03", { "TH 2025": 200, "KH 2026": 206, "TH 2026": 210 });
    expect(await desk.row("TinhHinh", "K03")).toMatchObject({
      "TH 2025": 200,
      "TH năm trước": 200,
      "KH năm": 206,
      "TH năm": 210,
      "TH/KH (%)": 210 / 206,
      "So với năm trước": 1.05,
      "Ký hiệu": "↑",
    });
    await desk.enter("SoLieu", "K13", { "TH 2025": 80.1, "KH 2026": 82, "TH 2026": 81.5 });
    expect(await desk.row("TinhHinh", "K13")).toMatchObject({ "TH/KH (%)": -0.5, "So với năm trước": 1.4 });
  });

  test("the summary line counts the items of the programme, or its components once the cell says so", async () => {
    await desk.enter("SoLieu", "K09", { "Đánh giá chính thức": "Đi lùi" });
    const line = async () => {
      const snapshot = good(await desk.actions.readStatus());
      if (!snapshot) throw new Error("no status");
      const { rows, reportingYear, countBase } = snapshot;
      const shown = (await desk.values("Tổng quan", "A1:A6"))
        .flat()
        .find((cell) => /^Tổng số/.test(String(cell)));
      return { shown, counted: summaryText(tally(rows, reportingYear, countBase)) };
    };
    const byItem = await line();
    expect(byItem.shown).toBe(byItem.counted);
    expect(byItem.shown).toMatch(/^Tổng số \d+ chỉ tiêu \(\d+ chỉ tiêu thành phần\)/);
    await desk.enterNamed("NLB_CachTinh", "Theo chỉ tiêu thành phần");
    const byComponent = await line();
    expect(byComponent.shown).toBe(byComponent.counted);
    expect(byComponent.shown).toMatch(/^Tổng số \d+ chỉ tiêu thành phần/);
  });

  test("grades, yes and what has to go down to nothing are not compared", async () => {
    await desk.enter("SoLieu", "K15", { "TH 2025": 40, "KH 2026": 20, "TH 2026": 27 });
    await desk.enter("SoLieu", "D05", { "TH 2025": 1, "KH 2026": 1, "TH 2026": 1 });
    for (const code of ["K15", "D05"])
      expect(await desk.row("TinhHinh", code)).toMatchObject({ "TH/KH (%)": "", "So với năm trước": "" });
  });
};

/** What is typed in Số liệu is judged as it should be, however blanks arrive. */
export const testJudging = (conventions: readonly Convention[]): void =>
  describe.each(conventions)("figures typed in Số liệu (%s, blanks as %s)", figuresTyped);

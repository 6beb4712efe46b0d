import fc from "fast-check";
import { verdictRow } from "../../src/domain/verdict";
import { words as explainWords } from "../../src/i18n/vi/explain";
import { explain } from "../../src/sentences/explain/explain";
import { assessRow } from "../../src/tracker/assessRow";
import { inForce } from "../../src/domain/journal";
import { type Desk, good, openDesk } from "./desk";
import { EACH_KIND } from "./small";

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ programme: EACH_KIND });
  good(await desk.actions.setUp(() => undefined));
});
afterAll(() => desk.close());

/** Rows of the journal as somebody types them: code, what, old, new, from year. */
type Line = readonly [code: string, about: string, before: string, after: string, from: number | string];

const journal = (lines: readonly Line[]) =>
  desk.addin.Excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem("NhatKy");
    const blanks = Array.from({ length: 5 }, () => null);
    rows.add(
      undefined,
      lines.map(([code, ...cells]) => [code, null, ...cells, ...blanks]) as unknown[][] as string[][],
    );
    await context.sync();
  });

const shown = async (code: string, year: number) => {
  good(await desk.actions.setReportingYear(year));
  return desk.row("TinhHinh", code);
};

test("years before a change are judged by the target then in force", async () => {
  await desk.enter("SoLieu", "D01A", { "TH 2026": 91, "TH 2028": 91 });
  await desk.enter("ChiTieu", "D01A", { "Mục tiêu": "> 92" });
  await journal([["D01A", "Mục tiêu", "> 90", "> 92", 2028]]);
  expect(await shown("D01A", 2026)).toMatchObject({ "Mục tiêu": "> 90", "Đánh giá": "Đạt" });
  expect(await shown("D01A", 2028)).toMatchObject({ "Mục tiêu": "> 92", "Đánh giá": "Không đạt" });
});

test("a break in the series sets earlier figures aside from its year on, and the sentence says so", async () => {
  await desk.enter("SoLieu", "K15", { "TH 2025": 40, "TH 2026": 20, "TH 2027": 60, "TH 2028": 30 });
  await journal([["K15", "Thay đổi chuẩn", "", "", 2027]]);
  expect(await shown("K15", 2026)).toMatchObject({ "Đánh giá": "Có khả năng hoàn thành" });
  expect(await shown("K15", 2027)).toMatchObject({ "Đánh giá": "Chưa đủ số liệu" });
  expect((await desk.row("TinhHinh", "K15"))["Thuyết minh"]).toMatch(/Do thay đổi chuẩn, .* từ năm 2027/);
});

const line = (code: string): fc.Arbitrary<Line> =>
  fc.oneof(
    fc.tuple(
      fc.constant(code),
      fc.constantFrom("Mục tiêu", "mục tiêu"),
      fc.constantFrom("> 85", "Đạt chuẩn", "khoảng 20", "dưới 5", "", "Hoàn thành tốt nhiệm vụ trở lên"),
      fc.constant("> 92"),
      fc.constantFrom<number | string>(2024, 2026, 2027, 2028, 2029, 2030, 2035, "năm 2028"),
    ),
    fc.tuple(
      fc.constant(code),
      fc.constant("Năm đích"),
      fc.constantFrom("2027", "2028", "2029", "-", ""),
      fc.constant("2030"),
      fc.constantFrom<number | string>(2026, 2027, 2028, 2029, 2030, "sau"),
    ),
    fc.tuple(
      fc.constant(code),
      fc.constantFrom("Thay đổi chuẩn", "Ghi khác"),
      fc.constant(""),
      fc.constant(""),
      fc.constantFrom<number | string>(2025, 2026, 2027, 2028, 2029, 2030),
    ),
  );

test("whatever the journal says, cells and pane judge alike in every reporting year", async () => {
  const status = good(await desk.actions.readStatus());
  const codes = status?.rows.map(({ code }) => code) ?? [];
  const [lines = []] = fc.sample(
    fc.tuple(...codes.map((code) => fc.array(line(code), { maxLength: 8 }))).map((all) => all.flat()),
    { numRuns: 1, seed: 20261125 },
  );
  expect(lines.length).toBeGreaterThan(30);
  await desk.addin.Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("SoLieu");
    for (const [n, year] of YEARS.entries())
      columns.getItem(`TH ${year}`).getDataBodyRange().values = codes.map((_, at) => [
        40 + ((at * 7 + n * (at % 5)) % 60),
      ]);
    await context.sync();
  });
  await journal(lines);
  const seen = new Set<string>();
  for (const year of YEARS) {
    good(await desk.actions.setReportingYear(year));
    await desk.model.settled();
    for (const row of good(await desk.actions.readStatus())?.rows ?? []) {
      const judged = assessRow(row, year);
      const { target, due } = inForce(row, year);
      expect([year, row.code, row.target, row.dueYear]).toEqual([
        year,
        row.code,
        target,
        typeof due === "number" ? due : Number(due) || null,
      ]);
      const word = judged.ok ? verdictRow(judged.value.verdict).word : "#VALUE!";
      expect([year, row.code, row.verdictText]).toEqual([year, row.code, word]);
      if (judged.ok)
        expect([year, row.code, row.why]).toEqual([year, row.code, explain(judged.value, explainWords)]);
      seen.add(word);
    }
  }
  expect(seen.size).toBeGreaterThanOrEqual(8);
});

test("an adjustment and its line in the journal are written together and taken back together", async () => {
  const line = {
    Mã: "K15",
    "Nội dung": "Mục tiêu",
    Cũ: "Không còn",
    Mới: "10",
    "Từ năm": 2029,
    "Số văn bản": "12-NQ/ĐU",
    "Ngày văn bản": 46350,
    "Lý do": "=1+1",
    "Người ghi": "An",
    "Ngày ghi": 46350,
  };
  const rows = async () =>
    (await desk.values("Nhật ký", "A1:K200")).filter(
      ([code, , , , , , , , reason]) => code === "K15" && reason !== "",
    );
  const entry = { table: "ChiTieu" as const, code: "K15", cells: { "Mục tiêu": "10" }, journal: [line] };
  const before = await desk.row("ChiTieu", "K15");
  const written = good(await desk.actions.write([entry]));
  expect((await desk.row("ChiTieu", "K15"))["Mục tiêu"]).toBe("10");
  expect((await rows()).map((cells) => cells.filter((_, at) => at !== 1))).toEqual([Object.values(line)]);
  expect((await rows())[0]?.[1]).toBe(before["Chỉ tiêu"]);

  good(await desk.actions.undo(written));
  expect(await desk.row("ChiTieu", "K15")).toEqual(before);
  expect(await rows()).toEqual([]);
  // A reason that looks like a formula is none for the lines after it, whatever Excel fills in by itself.
  desk.model.fillsColumns = "others";
  const first = good(await desk.actions.write([entry]));
  const later = { ...line, Mới: "8", "Từ năm": 2030, "Lý do": "sáp nhập" };
  const second = { ...entry, cells: { "Mục tiêu": "8" }, journal: [later] };
  const next = good(await desk.actions.write([second]));
  expect((await rows()).map(([, , , , , , , , reason]) => reason)).toEqual(["=1+1", "sáp nhập"]);
  good(await desk.actions.undo(next));
  good(await desk.actions.undo(first));
  desk.model.fillsColumns = "none";
  // Somebody corrects the line before it is taken back: nothing is lost.
  const again = good(await desk.actions.write([entry]));
  const column = (await desk.addressOf("NhatKy", "Mã", "Số văn bản")).replace(/\d+$/, "");
  const [address] = (await desk.values("Nhật ký", "A1:K200")).flatMap(([code, , , , , , , , reason], at) =>
    code === "K15" && reason === "=1+1" ? [`${column}${at + 1}`] : [],
  );
  await desk.type("Nhật ký", address ?? "", [["13-NQ/ĐU"]]);
  expect(await desk.actions.undo(again)).toMatchObject({ ok: false, fault: { code: "changed-since" } });
  expect((await desk.row("ChiTieu", "K15"))["Mục tiêu"]).toBe("10");
});

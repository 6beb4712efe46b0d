import { readFileSync } from "node:fs";
import { join } from "node:path";
import { words as en } from "../../src/i18n/en/reportParagraph";
import { words as vi } from "../../src/i18n/vi/reportParagraph";
import { reportParagraph } from "../../src/sentences/reportParagraph";
import { draftOf, flawsOf } from "../../src/intake/draft";
import { programmeFrom } from "../../src/intake/programmeFrom";
import { PROGRAMME } from "../../src/programme/programme";
import { readProgramme } from "../../src/reader";
import { paragraphFacts } from "../../src/tracker/paragraphFacts";
import { type Desk, good, openDesk } from "./desk";

const silent = () => undefined;
const text = readFileSync(join(__dirname, "..", "reader", "texts", "example-03.txt"), "utf8");

/** The programme of the example text as a planner accepts it, for a ward and the term of the text. */
function programmeOfText() {
  const proposal = readProgramme(text);
  const rows = proposal.targets.map(draftOf).filter((row) => flawsOf(row).length === 0);
  const answers = {
    level: "phường",
    name: "Bình Minh",
    parentLevel: "thành phố",
    parentName: "Hà Nội",
    start: 2020,
    end: 2025,
    resolution: "Nghị quyết Đại hội Đảng bộ phường, nhiệm kỳ 2020 - 2025",
  };
  const validation = programmeFrom(answers, rows, proposal, text);
  if (!validation.ok) throw new Error(JSON.stringify(validation.flaws));
  return validation.value;
}

describe("a workbook made from the text of another place", () => {
  const programme = programmeOfText();
  const unemployment = programme.targets.find(({ name }) => /thất nghiệp/i.test(name));
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    good(await desk.actions.setUpFor(programme, silent));
  });
  afterAll(() => desk.close());

  test("has a row for every target, a word for each and no error", async () => {
    await desk.model.settled();
    const status = good(await desk.actions.readStatus());
    expect(status?.rows.map(({ code }) => code)).toEqual(programme.targets.map(({ code }) => code));
    for (const row of status?.rows ?? [])
      expect([row.code, row.verdict]).toEqual([row.code, expect.any(String)]);
    const everything = JSON.stringify(await desk.everything());
    expect(everything.match(/"#(?:NAME|VALUE|REF|DIV|NUM|NULL|SPILL|CALC|BUSY)[^"]*/g) ?? []).toEqual([]);
  });

  test("judges a figure by the target of the text, and says why", async () => {
    const code = unemployment?.code ?? "";
    await desk.enter("SoLieu", code, { "TH 2025": 2.1 });
    good(await desk.actions.setReportingYear(2025));
    expect((await desk.row("TinhHinh", code))["Đánh giá"]).toBe("Đạt");
    await desk.enter("SoLieu", code, { "TH 2025": 3.4 });
    const row = await desk.row("TinhHinh", code);
    expect(row["Đánh giá"]).toBe("Không đạt");
    expect(row["Thuyết minh"]).toMatch(/3,4/);
  });

  test("reports a target that was missed, in the annex and in the paragraph of both languages", async () => {
    const code = unemployment?.code ?? "";
    const sheet = good(await desk.actions.makeAnnex("party"));
    const annex = (await desk.values(sheet, "A1:P70")).map((row) => row.map(String));
    const { name = "" } = unemployment ?? {};
    expect(annex.find((cells) => cells.includes(name))).toEqual(expect.arrayContaining(["3.4", "Không đạt"]));
    const snapshot = good(await desk.actions.readStatus());
    if (snapshot === null) throw new Error("no status sheet");
    expect(snapshot.rows.find((row) => row.code === code)?.verdict).toBe("missed");
    for (const language of ["vi", "en"] as const) {
      const told = reportParagraph(paragraphFacts(snapshot, language), { vi, en }[language]);
      expect(told).toContain("2025");
      expect(told.toLowerCase()).toContain(name.toLowerCase());
    }
  });

  test("knows nothing of the commune whose programme comes with the add-in", async () => {
    const sheets = Object.values(await desk.everything()) as { values: unknown[][] }[];
    const cells = sheets.flatMap(({ values }) => values.flat()).map(String);
    const { targets, schemes, document } = PROGRAMME;
    const codes = new Set([...targets, ...schemes].map(({ code }) => code));
    expect(cells.filter((cell) => codes.has(cell))).toEqual([]);
    expect(JSON.stringify(cells).toLowerCase()).not.toMatch(/nguyễn lương bằng|hải phòng/);
    expect(cells).not.toContain(document.resolution);
    for (const title of [
      "TỔNG QUAN CHỈ TIÊU – PHƯỜNG BÌNH MINH",
      "TÌNH HÌNH THỰC HIỆN CHỈ TIÊU – PHƯỜNG BÌNH MINH",
      "ĐẢNG UỶ PHƯỜNG BÌNH MINH",
    ])
      expect(cells).toContain(title);
  });

  test("gets a deleted sheet back, with the figures as they were", async () => {
    await desk.addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tình hình").delete();
      await context.sync();
    });
    expect(good(await desk.actions.setUp(silent)).created).toEqual(["Tình hình"]);
    good(await desk.actions.setReportingYear(2025));
    expect((await desk.row("TinhHinh", unemployment?.code ?? ""))["Đánh giá"]).toBe("Không đạt");
  });

  test("NLB.TARGET gives no figure of the add-in's own programme for one of its codes", async () => {
    await desk.type("Sheet1", "A1", [[`=NLB.TARGET("${unemployment?.code ?? ""}")`]]);
    expect(await desk.values("Sheet1", "A1")).toEqual([["#N/A"]]);
    const own = new Set(PROGRAMME.targets.map((target) => target.code));
    expect(programme.targets.filter((target) => own.has(target.code))).toEqual([]);
  });
});

/** The week of somebody who has never seen the add-in, in each language of the pane and without reading any manual. */
import type { Frame, Page } from "playwright-core";
import {
  openColumns,
  addressesOn,
  cellOf,
  narrow,
  openWorkbench,
  speak,
  typeInto,
  type OpenWorkbench,
} from "./workbench";
import { STANDARD, YEAR_CELL } from "./standard";
import { WORDS } from "./words";

const YEARS = [2025, 2026, 2027] as const;
type ThreeYears = readonly [string, string, string];

const FROM_CELLS: Readonly<Record<string, ThreeYears>> = {
  D01A: ["92", "93", "94"],
  D01B: ["91", "92", "88"],
  D06A: ["95", "96", "97"],
  D06B: ["82", "85", "90"],
  K03: ["180", "198", "215"],
  K04: ["80", "100", "118"],
  K15: ["40", "27", "13"],
  K06C: ["8", "8", "8"],
};
const FROM_PANE = [
  { words: "lao dong qua dao tao", name: "Tỷ lệ lao động qua đào tạo", figures: ["30", "29", "28"] },
  { words: "phong hoc thong minh", name: "Tỷ lệ trường có ít nhất 1 phòng học", figures: ["40", "55", "70"] },
] as const;

describe.each(["vi", "en"] as const)("a planner's week in %s", (language) => {
  const shared = WORDS[language].common;
  const { entry, overview, targets, bodies, dates, setUp, copy } = WORDS[language];

  let workbench: OpenWorkbench;
  let page: Page;
  let pane: Frame;
  let statusCell: (code: string, column: string) => string;

  beforeAll(async () => {
    workbench = await openWorkbench();
    ({ page, pane } = workbench);
    await narrow(page);
    await speak(pane, language);
  });
  afterAll(() => workbench.close());

  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
  const tab = (name: keyof typeof shared.tabs) => pane.getByRole("tab", { name: shared.tabs[name] }).click();
  const settled = () => page.evaluate(() => window.workbench.settled());
  const photograph = (step: string) => workbench.photograph(`week-${step}-${language}`);
  const status = (code: string, column: string) => cellOf(page, "Tình hình", statusCell(code, column));

  /** The button of the figures' own form. */
  const record = () =>
    pane.getByRole("form", { name: entry.title }).getByRole("button", { name: entry.save });

  /** Finds a target by words without accents and opens it. */
  async function openTarget(words: string, name: string): Promise<void> {
    await tab("targets");
    await pane.getByLabel(targets.search).fill(words);
    await pane.getByRole("button", { name }).first().click();
    await pane.getByRole("article").getByRole("heading", { name }).waitFor();
  }

  it("sets up from the first screen", async () => {
    await photograph("1-first");
    await pane.getByRole("radio", { name: /^Xã Nguyễn Lương Bằng/ }).check();
    await button(setUp.confirm(STANDARD.length)).waitFor();
    await photograph("1-preview");
    await button(setUp.confirm(STANDARD.length)).click();
    await pane.getByText(setUp.done(STANDARD.length, 0)).waitFor();
    await settled();
    statusCell = await addressesOn(page, "Tình hình");
    await photograph("1-done");
  });

  it("takes three years of ten targets, from cells and from the pane", async () => {
    await pane.getByLabel(shared.reportingYear).selectOption("2027");
    await pane.getByText(shared.yearChanged(2027)).waitFor();
    await openColumns(workbench);
    const cell = await addressesOn(page, "Số liệu");
    for (const [code, figures] of Object.entries(FROM_CELLS))
      for (const [place, text] of figures.entries())
        await typeInto(page, "Số liệu", cell(code, `TH ${YEARS[place]}`), text);
    for (const { words, name, figures } of FROM_PANE) {
      await openTarget(words, name);
      for (const [place, text] of figures.entries()) {
        const column = `TH ${YEARS[place]}`;
        await pane.getByLabel(entry.year, { exact: true }).selectOption(String(YEARS[place]));
        await pane.getByLabel(entry.columns.result, { exact: true }).fill(text);
        await record().click();
        await pane
          .getByText(new RegExp(`${column} = ${text}`))
          .first()
          .waitFor();
      }
    }
    await photograph("2-written");
    await settled();
    expect((await status("K15", "Đánh giá")).text).toBe("Có khả năng hoàn thành");
    expect((await status("K09", "Đánh giá")).text).toBe("Xa dần mục tiêu");
  });

  it("shows the three worst at a glance", async () => {
    await tab("overview");
    const worst = pane.getByRole("list", { name: overview.worst }).getByRole("button");
    await photograph("3-worst");
    expect(await worst.allTextContents()).toEqual([
      expect.stringContaining("Tỷ lệ đảng viên được xếp loại"),
      expect.stringContaining("Tỷ lệ lao động qua đào tạo"),
      expect.stringContaining("Số doanh nghiệp trên 1.000 dân"),
    ]);
  });

  it("explains the worst in one sentence", async () => {
    await pane.getByRole("list", { name: overview.worst }).getByRole("button").first().click();
    await pane.getByRole("region", { name: targets.verdict }).waitFor();
    await photograph("4-explained");
  });

  it("tries a coming year out and touches no cell", async () => {
    await openTarget("ho ngheo", "Số hộ nghèo");
    const before = await status("K15", "Đánh giá");
    await button(entry.whatIf).click();
    await pane.getByLabel(entry.whatIfYear).selectOption("2028");
    await pane.getByLabel(entry.whatIfValue("hộ")).fill("30");
    await pane.getByText(entry.would).waitFor();
    await pane.getByText(entry.would).scrollIntoViewIfNeeded();
    await photograph("5-what-if");
    await settled();
    expect(await status("K15", "Đánh giá")).toEqual(before);
  });

  it("takes a figure back without a trace", async () => {
    const before = await status("K15", "Đánh giá");
    await pane.getByLabel(entry.columns.result, { exact: true }).fill("36");
    await record().click();
    await pane
      .getByText(/TH 2027 = 36/)
      .first()
      .waitFor();
    await settled();
    expect(await status("K15", "Đánh giá")).not.toEqual(before);
    await photograph("6-written");
    await button(shared.undo).click();
    await pane.getByText(shared.undone("K15")).waitFor();
    await settled();
    expect(await status("K15", "Đánh giá")).toEqual(before);
    await photograph("6-undone");
  });

  it("reminds a body that owes figures", async () => {
    await tab("bodies");
    await pane.getByRole("heading", { name: bodies.owing }).waitFor();
    await photograph("7-bodies");
    await button(/Phòng Kinh tế/)
      .first()
      .click();
    const text = await pane.getByLabel(bodies.reminderHint).inputValue();
    expect(text).toMatch(/^Kính gửi: Phòng Kinh tế/);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await button(copy.copy).click();
    await pane.getByText(copy.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    await photograph("7-reminded");
  });

  it("marks a step of a scheme and a date done", async () => {
    await tab("dates");
    await pane.getByRole("heading", { level: 2 }).first().waitFor();
    await photograph("8-dates");
    await button(new RegExp(dates.stepsDone(0, 4)))
      .first()
      .click();
    await photograph("8-scheme");
    // What is overdue was done on a day that only its doer knows.
    const step = pane.getByRole("listitem").first();
    await step.locator("input").first().fill("28/11/2025");
    await page.keyboard.press("Tab");
    await step.locator("button[type=submit]").click();
    await button(shared.undo).waitFor();
    await pane.getByText(dates.states.done).or(pane.getByText(dates.states["done-late"])).first().waitFor();
    await photograph("8-scheme-done");
    await button(shared.list).click();
    await button(/Bầu cử đại biểu Quốc hội/).click();
    await photograph("8-date");
    await pane.getByRole("combobox", { name: dates.done }).fill("15/03/2026");
    await page.keyboard.press("Tab");
    await button(dates.record).click();
    await pane
      .getByText(/Ngày hoàn thành = /)
      .first()
      .waitFor();
    await photograph("8-date-done");
  });

  it("goes to another reporting year and back, and the sheet follows", async () => {
    await tab("overview");
    await pane.getByLabel(shared.reportingYear).selectOption("2026");
    await pane.getByText(shared.yearChanged(2026)).waitFor();
    await settled();
    expect(await cellOf(page, "Tình hình", YEAR_CELL)).toMatchObject({ value: 2026 });
    await photograph("9-2026");
  });

  it("leaves the console empty and asks nothing of any other machine", () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.foreign).toEqual([]);
  });
});

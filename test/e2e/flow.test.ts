/** A first day: the sheets are set up, a figure is typed, its word and colour are seen, set-up is clicked again. */
import type { Page } from "playwright-core";
import { coded, STANDARD, YEAR_CELL } from "./standard";
import {
  addressOf,
  cellOf,
  openWorkbench,
  paintedCell,
  setUp,
  sheetsOf,
  textsOf,
  typeInto,
  type OpenWorkbench,
} from "./workbench";

let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openWorkbench();
  ({ page } = workbench);
  await setUp(workbench);
});
afterAll(() => workbench.close());

it("makes the standard sheets, in order, before what the workbook had", async () => {
  expect((await sheetsOf(page)).filter((name) => STANDARD.includes(name))).toEqual(STANDARD);
});

it("lists the 43 targets of the programme on each sheet that has one row a target", async () => {
  const status = coded(await textsOf(page, "Tình hình"), "Mã");
  expect(status).toHaveLength(43);
  expect(new Set(status).size).toBe(43);
  expect(coded(await textsOf(page, "Số liệu"), "Mã")).toEqual(status);
  expect(coded(await textsOf(page, "Chỉ tiêu"), "Mã")).toEqual(status);
});

it("calculates every formula: no cell shows an error", async () => {
  for (const sheet of STANDARD) {
    const errors = (await textsOf(page, sheet))
      .flat()
      .filter((text) => /^#(?:NAME\?|REF!|VALUE!|N\/A|NUM!|DIV\/0!|NULL!|BUSY!|SPILL!|CALC!)/.test(text));
    expect([sheet, [...new Set(errors)]]).toEqual([sheet, []]);
  }
});

it("judges all 43 targets in a workbook without figures, and says of none that it is met", async () => {
  const verdicts = coded(await textsOf(page, "Tình hình"), "Đánh giá");
  expect(verdicts).toHaveLength(43);
  expect(new Set(verdicts)).toEqual(new Set(["Chưa đủ số liệu", "Chưa đến kỳ"]));
});

it("turns a typed figure into word and colour, and follows when it changes", async () => {
  await typeInto(page, "Tình hình", YEAR_CELL, "2026");
  const figure = await addressOf(page, "Số liệu", "D01A", "TH 2026");
  const verdict = await addressOf(page, "Tình hình", "D01A", "Đánh giá");

  await typeInto(page, "Số liệu", figure, "92,4");
  expect(await cellOf(page, "Số liệu", figure)).toMatchObject({ value: 92.4, text: "92,4" });
  expect(await paintedCell(page, "Tình hình", verdict, "#52C49B")).toMatchObject({
    text: "Đạt",
    colour: "#14261F",
  });

  await typeInto(page, "Số liệu", figure, "88");
  expect(await paintedCell(page, "Tình hình", verdict, "#A62C0E")).toMatchObject({ text: "Không đạt" });
});

it("goes to a sheet by the ribbon, and changes nothing", async () => {
  const note = await addressOf(page, "Số liệu", "D01A", "Ghi chú");
  await typeInto(page, "Số liệu", note, "ghi chú của tôi");
  const before = await textsOf(page, "Số liệu");
  for (const button of ["NLB.ShowOverview", "NLB.EnterFigures"]) {
    await page.evaluate((id) => window.workbench.press(id), button);
    await page.evaluate(() => window.workbench.settled());
  }
  expect(await textsOf(page, "Số liệu")).toEqual(before);
  expect(await sheetsOf(page)).toHaveLength(STANDARD.length + 1);
});

it("leaves the console empty and asks nothing of any other machine", () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreign).toEqual([]);
});

import type { Page } from "playwright-core";
import {
  addressOf,
  cellOf,
  openSetUpWorkbench,
  textsOf,
  typeInto,
  useTool,
  type OpenWorkbench,
} from "./workbench";
import { YEAR_CELL } from "./standard";

const STATUS = "Tình hình";
const FIGURES = "Số liệu";

let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openSetUpWorkbench();
  ({ page } = workbench);
  await typeInto(page, STATUS, YEAR_CELL, "2026");
});
afterAll(() => workbench.close());

it("judges a typed figure without a request of the add-in: it goes on while Excel refuses them all", async () => {
  await useTool(page, "Lỗi giả lập", "cell-edit");
  await typeInto(page, FIGURES, await addressOf(page, FIGURES, "D01A", "TH 2026"), "95");
  expect(await cellOf(page, STATUS, await addressOf(page, STATUS, "D01A", "Đánh giá"))).toMatchObject({
    text: "Đạt",
  });
  await useTool(page, "Lỗi giả lập", "none");
});

it("marks every sample figure as invented and leaves typed figures alone", async () => {
  const typed = await addressOf(page, FIGURES, "D01A", "TH 2026");
  await useTool(page, "Điền số liệu minh hoạ");
  await page.getByText(/^Đã điền \d+ ô trống/).waitFor();
  expect(await cellOf(page, FIGURES, typed)).toMatchObject({ value: 95 });
  const source = await addressOf(page, FIGURES, "K04", "Nguồn");
  expect(await cellOf(page, FIGURES, source)).toMatchObject({ text: "Số liệu minh hoạ" });
  expect(await cellOf(page, FIGURES, await addressOf(page, FIGURES, "K04", "TH 2026"))).toMatchObject({
    value: 86,
  });
});

it("judges the same whether Excel hands blank cells to the functions as 0 or as null", async () => {
  const judged = async () => (await textsOf(page, STATUS)).map((row) => row.slice(13, 20));
  const asZero = await judged();
  await useTool(page, "Ô trống", "null");
  expect(await judged()).toEqual(asZero);
});

it("shows why a function gives an error when its cell is selected", async () => {
  await useTool(page, "Tệp mới");
  await typeInto(page, "Sheet1", "A1", "=NLB.GROWTH(C1:C2)");
  expect(await cellOf(page, "Sheet1", "A1")).toMatchObject({ text: "#N/A" });
  await page.evaluate(() => window.workbench.select("Sheet1", "A1"));
  expect(await page.locator("#cell-message").textContent()).not.toBe("");
});

it("leaves the console empty and asks nothing of any other machine", () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreign).toEqual([]);
});

import type { Page } from "playwright-core";
import {
  addressOf,
  cellOf,
  openColumns,
  openSetUpWorkbench,
  paneOf,
  speak,
  typeInto,
  type OpenWorkbench,
} from "./workbench";
import { YEAR_CELL } from "./standard";

let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openSetUpWorkbench();
  ({ page } = workbench);
  await typeInto(page, "Tình hình", YEAR_CELL, "2026");
  await typeInto(page, "Số liệu", await addressOf(page, "Số liệu", "D01A", "TH 2026"), "91");
});
afterAll(() => workbench.close());

const pane = () => page.frameLocator("#addin");
const settled = () => page.evaluate(() => window.workbench.settled());
const status = async (column: string) =>
  (await cellOf(page, "Tình hình", await addressOf(page, "Tình hình", "D01A", column))).text;

it("a target adjusted in the pane is judged by the new one from its year on, by the old one before", async () => {
  await pane().getByRole("tab", { name: "Chỉ tiêu" }).click();
  await pane().getByLabel("Tìm chỉ tiêu").fill("hoan thanh tot nhiem vu");
  await pane()
    .getByRole("button", { name: /tổ chức đảng/ })
    .first()
    .click();
  await pane().getByRole("button", { name: "Điều chỉnh chỉ tiêu" }).click();
  const form = pane().getByRole("form", { name: "Điều chỉnh chỉ tiêu" });
  await form.getByLabel("Mục tiêu mới").fill("> 95");
  await form.getByLabel("Áp dụng từ năm").selectOption("2026");
  await form.getByText("Đạt → Không đạt").waitFor();
  await form.getByLabel("Áp dụng từ năm").selectOption("2027");
  await form.getByLabel("Số văn bản").fill("12-NQ/ĐU");
  await form.getByLabel("Lý do").fill("=1+1");
  await workbench.photograph("pane-adjust");
  await form.getByRole("button", { name: "Ghi điều chỉnh" }).click();
  await pane().getByText("Mục tiêu: > 90 → > 95, từ năm 2027").waitFor();
  await settled();
  expect([await status("Mục tiêu"), await status("Đánh giá")]).toEqual(["> 90", "Đạt"]);
  const reason = await addressOf(page, "Nhật ký", "D01A", "Lý do");
  expect((await cellOf(page, "Nhật ký", reason)).text).toBe("=1+1");

  await openColumns(workbench);
  await typeInto(page, "Số liệu", await addressOf(page, "Số liệu", "D01A", "TH 2027"), "91");
  await typeInto(page, "Tình hình", YEAR_CELL, "2027");
  await settled();
  expect([await status("Mục tiêu"), await status("Đánh giá")]).toEqual(["> 95", "Không đạt"]);
});

it("reads the same in English, and another adjustment is taken back with one click", async () => {
  await speak(paneOf(page), "en");
  await pane().getByRole("tab", { name: "Targets" }).click();
  await pane()
    .getByRole("button", { name: /tổ chức đảng/ })
    .first()
    .click();
  await pane().getByRole("button", { name: "Adjust the target" }).click();
  const form = pane().getByRole("region", { name: "Adjust the target" }).getByRole("form");
  await form.getByLabel("New target").fill("> 90");
  await form.getByLabel("In force from").selectOption("2027");
  await form.getByLabel("Document number").fill("13-NQ/ĐU");
  await form.getByLabel("Reason").fill("sáp nhập");
  await workbench.photograph("pane-adjust-english");
  await form.getByRole("button", { name: "Record the adjustment" }).click();
  await pane().getByRole("button", { name: "Undo" }).click();
  await pane().getByText("Undone: row D01A is as it was before.").first().waitFor();
  await settled();
  expect([await status("Mục tiêu"), await status("Đánh giá")]).toEqual(["> 95", "Không đạt"]);
});

it("leaves the console empty and asks nothing of any other machine", () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreign).toEqual([]);
});

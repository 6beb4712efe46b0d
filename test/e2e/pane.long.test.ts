import type { Page } from "playwright-core";
import { openSetUpWorkbench, type OpenWorkbench } from "./workbench";

let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openSetUpWorkbench();
  ({ page } = workbench);
  await pane()
    .getByRole("heading", { name: /chỉ tiêu đạt$/ })
    .waitFor();
  await pane().getByRole("progressbar").waitFor({ state: "detached" });
});
afterAll(() => workbench.close());

/** The frame after a choice that reloads it. */
const pane = () => page.frameLocator("#addin");

it("goes to a part with the arrow keys, focus and content alike, as tabs do", async () => {
  const tab = (name: string) => pane().getByRole("tab", { name });
  const isFocused = (name: string) => tab(name).evaluate((element) => element === document.activeElement);
  await tab("Tổng quan").click();
  await page.keyboard.press("ArrowRight");
  expect(await isFocused("Chỉ tiêu")).toBe(true);
  await pane().getByRole("searchbox").waitFor();
  await page.keyboard.press("End");
  expect(await isFocused("Báo cáo")).toBe(true);
  await page.keyboard.press("ArrowRight");
  expect(await isFocused("Tổng quan")).toBe(true);
  await pane()
    .getByRole("heading", { name: /chỉ tiêu đạt$/ })
    .waitFor();
});

it("follows Office's dark theme", async () => {
  await page.getByLabel("Giao diện").selectOption("dark");
  await pane().getByRole("tab").first().waitFor();
  const background = await pane()
    .locator("#root > *")
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  const [red = 255] = (/\d+/.exec(background) ?? []).map(Number);
  expect(red).toBeLessThan(80);
  await workbench.photograph("pane-dark");
});

it("tells a refusal of Excel in words", async () => {
  await page.getByLabel("Lỗi giả lập").selectOption("cell-edit");
  await pane()
    .getByRole("button", { name: /Reload|Đọc lại/ })
    .click();
  await pane().getByRole("alert").or(pane().locator(".fui-MessageBar")).first().waitFor();
  await workbench.photograph("pane-fault");
  await page.getByLabel("Lỗi giả lập").selectOption("none");
});

it("leaves the console empty and asks nothing of any other machine", () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreign).toEqual([]);
});

import type { Page } from "playwright-core";
import { coded, STANDARD } from "./standard";
import { openWorkbench, setUp, sheetsOf, textsOf, type OpenWorkbench } from "./workbench";

describe("setting up by clicking in the pane", () => {
  let workbench: OpenWorkbench;
  let page: Page;

  beforeAll(async () => {
    workbench = await openWorkbench();
    ({ page } = workbench);
    await workbench.pane.getByRole("radio", { name: /^Xã Nguyễn Lương Bằng/ }).check();
    await workbench.pane.getByRole("button", { name: /^Tạo \d+ bảng$/ }).waitFor();
    await workbench.photograph("preview");
    await workbench.pane.getByRole("button", { name: `Tạo ${STANDARD.length} bảng` }).click();
    await workbench.pane.getByText(`Đã tạo ${STANDARD.length} bảng.`).waitFor();
    await page.evaluate(() => window.workbench.settled());
  });
  afterAll(() => workbench.close());

  it("photographs every sheet", async () => {
    for (const [index, sheet] of STANDARD.entries()) {
      await page.evaluate((name) => window.workbench.show(name), sheet);
      await workbench.photograph(`sheet-${index + 1}`);
    }
    expect(await sheetsOf(page)).toEqual(expect.arrayContaining(STANDARD));
  });

  it("leaves the console empty and asks nothing of any other machine", () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.foreign).toEqual([]);
  });
});

describe("setting up from the ribbon", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench.close());

  it("asks whose workbook it is while there are no sheets, in the pane it opens", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "Đóng ngăn theo dõi" }).click();
    await page.getByRole("button", { name: "Tổng quan" }).click();
    await workbench.pane.getByText("Tệp này của đơn vị nào?").waitFor();
    expect(await page.locator("#pane").isVisible()).toBe(true);
    await setUp(workbench);
    expect(coded(await textsOf(page, "Tình hình"), "Mã")).toHaveLength(43);
    expect(workbench.errors).toEqual([]);
    expect(workbench.foreign).toEqual([]);
  });

  it("opens the pane again", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "Mở ngăn theo dõi" }).click();
    await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.locator("#pane").isVisible()).toBe(true);
  });
});

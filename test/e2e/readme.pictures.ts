/** The pictures and the film of the README: `npm run pictures`, by hand; they are committed. */
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startFilm } from "./film";
import { YEAR_CELL } from "./standard";
import { addressOf, narrow, openWorkbench, setUp, typeInto, useTool, type OpenWorkbench } from "./workbench";

const IMAGES = join(__dirname, "..", "..", "docs", "images");
const PICTURE_KILOBYTES = 600;
const FILM_KILOBYTES = 3000;

const [OVERVIEW, STATUS, FIGURES] = ["Tổng quan", "Tình hình", "Số liệu"] as const;

const fileOf = (name: string) => join(IMAGES, name);
const kilobytes = (name: string) => statSync(fileOf(name)).size / 1000;

/** Shows or hides what is the workbench's own and not Excel's: the whole page is sheet and pane then. */
const showOwn = (page: Page, shown: boolean) =>
  page.evaluate(
    (display) => {
      for (const own of document.querySelectorAll<HTMLElement>("body > header, #message"))
        own.style.display = display;
    },
    shown ? "" : "none",
  );

const showPane = (page: Page, shown: boolean) =>
  page.evaluate((hidden) => document.getElementById("pane")?.toggleAttribute("hidden", hidden), !shown);

/** Looks at the page this often, and it is the same: then it is painted. */
const ALIKE = 5;

/** Waits until the page stays as it is: the grid paints a while after it is calculated, and does not say when. */
async function still(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench.settled());
  const look = () => page.screenshot({ animations: "disabled" });
  let before = await look();
  for (let alike = 1; alike < ALIKE;) {
    const now = await look();
    alike = now.equals(before) ? alike + 1 : 1;
    before = now;
  }
}

/** Fills in invented figures, of which the README says that they are. */
async function fillIn(page: Page): Promise<void> {
  // Without the pane the cell of the year is in sight, and the sheet is not scrolled to it.
  await showPane(page, false);
  await still(page);
  await typeInto(page, STATUS, YEAR_CELL, "2026");
  await showPane(page, true);
  await showOwn(page, true);
  await useTool(page, "Điền số liệu minh hoạ");
  await page.getByText(/^Đã điền \d+ ô trống/).waitFor();
  await showOwn(page, false);
}

const show = (page: Page, sheet: string) => page.evaluate((name) => window.workbench.show(name), sheet);
const select = (page: Page, sheet: string, address: string) =>
  page.evaluate(([name, at]) => window.workbench.select(name, at), [sheet, address] as const);

async function makeAnnex({ pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "Tạo biểu báo cáo" }).click();
  await pane.getByText(/^Đã tạo trang “Biểu báo cáo 2026”/).waitFor();
}

describe("pictures", () => {
  let workbench: OpenWorkbench;
  let page: Page;
  beforeAll(async () => {
    workbench = await openWorkbench(1366, 768, 2);
    ({ page } = workbench);
    await setUp(workbench);
    await fillIn(page);
  });
  afterAll(() => workbench.close());

  /** Takes a picture of the page or of one element of it. */
  async function picture(name: string, element = "body"): Promise<void> {
    await still(page);
    await page.locator(element).screenshot({ path: fileOf(name), animations: "disabled" });
    expect(kilobytes(name)).toBeLessThan(PICTURE_KILOBYTES);
  }

  it("the status sheet beside the pane's overview", async () => {
    await select(page, STATUS, "A1");
    await workbench.pane.getByRole("tab", { name: OVERVIEW }).click();
    await workbench.pane.getByRole("heading", { name: /chỉ tiêu đạt$/ }).waitFor();
    await picture("tinh-hinh.png");
  });

  it("one target that is behind", async () => {
    await select(page, STATUS, await addressOf(page, STATUS, "K09", "Đánh giá"));
    await workbench.pane.getByRole("button", { name: "Chép" }).waitFor();
    await picture("chi-tieu.png", "#pane");
  });

  it("the annex", async () => {
    await workbench.pane.getByRole("tab", { name: "Báo cáo" }).click();
    await makeAnnex(workbench);
    await showPane(page, false);
    await page.setViewportSize({ width: 1020, height: 768 });
    await picture("bieu-bao-cao.png");
  });

  it("the overview", async () => {
    await showPane(page, false);
    await select(page, OVERVIEW, "A1");
    await page.setViewportSize({ width: 740, height: 958 });
    await picture("tong-quan.png");
  });
});

it("film: make the sheets, type a figure, see its cell turn and why, make the annex", async () => {
  const size = { width: 1100, height: 680 };
  const workbench = await openWorkbench(size.width, size.height);
  const { page, pane } = workbench;
  const { shoot, end } = startFilm(page, size);
  const shootStill = async (milliseconds: number) => {
    await still(page);
    await shoot(milliseconds);
  };

  await showOwn(page, false);
  await narrow(page);
  await pane.getByRole("radio", { name: /^Xã Nguyễn Lương Bằng/ }).check();
  await pane.getByRole("button", { name: /^Tạo \d+ bảng/ }).hover();
  await shootStill(1600);
  await setUp(workbench);
  await shootStill(1000);

  await fillIn(page);
  await show(page, OVERVIEW);
  await shootStill(1400);

  const typed = await addressOf(page, FIGURES, "D01A", "TH 2026");
  await select(page, FIGURES, typed);
  await pane.getByRole("button", { name: "Chép" }).waitFor();
  await shootStill(1400);
  for (const letter of ["8", "7", ",", "5"]) {
    await page.keyboard.type(letter);
    await shoot(250);
  }
  await page.keyboard.press("Enter");
  // Enter goes on to the next row; back in this one, the pane shows its new verdict.
  await pane.getByText(/^Năm 2026 là 89,6%/).waitFor();
  await page.keyboard.press("ArrowUp");
  await pane.getByText(/^Năm 2026 là 87,5%/).waitFor();
  await shootStill(1600);

  await select(page, STATUS, await addressOf(page, STATUS, "D01A", "Mã"));
  await shootStill(700);
  await showPane(page, false);
  await shootStill(2000);

  await showPane(page, true);
  await pane.getByRole("tab", { name: "Báo cáo" }).click();
  await pane.getByRole("button", { name: "Tạo biểu báo cáo" }).hover();
  await shootStill(1000);
  await makeAnnex(workbench);
  await shootStill(1000);
  await showPane(page, false);
  await shootStill(2000);
  await workbench.close();

  writeFileSync(fileOf("nlb.gif"), end());
  expect(kilobytes("nlb.gif")).toBeLessThan(FILM_KILOBYTES);
});

/** The workbench's own page: what a newcomer sees of Excel, and what the page adds to it. */
import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import {
  openSetUpWorkbench,
  openTools,
  openWorkbench,
  paneOf,
  useTool,
  type OpenWorkbench,
} from "./workbench";

/** A text the grid drew, and whether the face it is set in was there. */
interface Drawn {
  readonly text: string;
  readonly font: string;
  readonly loaded: boolean;
}

declare global {
  interface Window {
    axe: typeof axe;
    drawn: Drawn[];
  }
}

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const FONT_FILES = "**/fonts/*";

/** Loads the page again and writes down every text drawn from then on. */
async function watchDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.drawn = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the canvas it is called on
    const draw = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...where) {
      window.drawn.push({ text, font: this.font, loaded: document.fonts.check(this.font, text) });
      draw.call(this, text, ...where);
    };
  });
  await page.reload();
  await page.evaluate(() => window.workbench.ready);
}

const drawnIn = (page: Page, family: string) =>
  page.evaluate((name) => window.drawn.filter(({ font }) => font.includes(name)), family);

/** Runs in the add-in's page: a table under A1 and, in D1, the text of its first header once more. */
async function writeTable(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D3").format.font.name = "Times New Roman";
    const header = "Tỷ lệ đạt";
    sheet.getRange("A2:B3").values = [
      [header, "Năm"],
      ["Đạt", "Vượt"],
    ];
    const table = sheet.tables.add("A2:B3", true);
    table.name = name;
    sheet.getRange("D1").values = [[header]];
    for (const address of ["A2", "D1"]) {
      const { format } = sheet.getRange(address);
      format.wrapText = true;
      format.font.bold = true;
    }
    await context.sync();
  });
}

describe("Times New Roman", () => {
  let workbench: OpenWorkbench;
  let page: Page;
  beforeAll(async () => {
    workbench = await openWorkbench();
    ({ page } = workbench);
    await watchDrawing(page);
  });
  afterAll(() => workbench.close());

  it("is as wide as the real one, which sets an M of 1000 px in 889 px", async () => {
    const width = await page.evaluate(() => {
      const context = document.createElement("canvas").getContext("2d");
      if (!context) throw new Error("This browser draws on no canvas.");
      context.font = '1000px "Times New Roman"';
      return context.measureText("M").width;
    });
    expect(width).toBeCloseTo(889, 0);
  });

  it.each(["", "bold", "italic", "italic bold"])("has every Vietnamese letter loaded: %s", async (style) => {
    const loaded = (text: string) =>
      page.evaluate(([font, what]) => document.fonts.check(font, what), [
        `${style} 16px "Times New Roman"`,
        text,
      ] as const);
    expect(await loaded("Đảng uỷ xã Nguyễn Lương Bằng: chỉ tiêu ước đạt ≥ 90 %")).toBe(true);
  });

  it("is what a cell in it is drawn with, from the first time on", async () => {
    await paneOf(page).evaluate(writeTable, "BangThu");
    await page.waitForFunction(() => window.drawn.some(({ text }) => text.includes("Đạt")));
    const drawn = await drawnIn(page, "Times New Roman");
    expect(drawn.map(({ text }) => text).join(" ")).toContain("Đạt");
    expect(drawn.filter(({ loaded }) => !loaded)).toEqual([]);
  });

  it("is waited for: without it no spreadsheet opens, and the page says what to do", async () => {
    const other = await openWorkbench();
    await other.page.route(FONT_FILES, (route) => route.abort());
    await other.page.reload();
    const opened = other.page.evaluate(() =>
      window.workbench.ready.then(
        () => true,
        () => false,
      ),
    );
    expect(await opened).toBe(false);
    expect(await other.page.locator("canvas").count()).toBe(0);
    expect(await other.page.locator("#message").textContent()).toContain("npm ci && npm start");
    await other.close();
  });
});

describe("tables", () => {
  let workbench: OpenWorkbench;
  let page: Page;
  beforeAll(async () => {
    workbench = await openWorkbench();
    ({ page } = workbench);
    await watchDrawing(page);
    await paneOf(page).evaluate(writeTable, "BangThu");
    await page.evaluate(() => window.workbench.settled());
    await page.waitForFunction(() => window.drawn.some(({ text }) => text.includes("Đạt")));
  });
  afterAll(() => workbench.close());

  it("give a header the whole width of its cell: it needs no more lines than the same text elsewhere", async () => {
    const heights = () =>
      paneOf(page).evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const [elsewhere, header] = ["D1", "A2"].map((address) =>
            sheet.getRange(address).load("format/rowHeight"),
          );
          await context.sync();
          return [header?.format.rowHeight, elsewhere?.format.rowHeight];
        }),
      );
    const [header, elsewhere] = await heights();
    expect(header).toBe(elsewhere);
  });

  it("lay no tag with their name over cells", async () => {
    expect(await page.evaluate(() => window.drawn.filter(({ text }) => text.includes("BangThu")))).toEqual(
      [],
    );
  });
});

describe("grouped columns", () => {
  let workbench: OpenWorkbench;
  let page: Page;
  beforeAll(async () => {
    workbench = await openWorkbench();
    ({ page } = workbench);
  });
  afterAll(() => workbench.close());

  const isHidden = () =>
    workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const columns = context.workbook.worksheets.getActiveWorksheet().getRange("B:C").load("columnHidden");
        await context.sync();
        return columns.columnHidden;
      }),
    );

  it("open and close by the buttons of a strip, which is there only for them", async () => {
    const group = page.getByRole("button", { name: "Nhóm cột B–C" });
    expect(await group.count()).toBe(0);
    await workbench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const columns = context.workbook.worksheets.getActiveWorksheet().getRange("B:C");
        columns.group("ByColumns");
        columns.hideGroupDetails("ByColumns");
        await context.sync();
      }),
    );
    expect(await isHidden()).toBe(true);
    await group.click();
    await page.locator('[aria-label^="Nhóm cột B–C"][aria-expanded=true]').waitFor();
    expect(await isHidden()).toBe(false);
    await page.getByRole("button", { name: "Đóng mọi nhóm cột" }).click();
    await page.locator('[aria-label^="Nhóm cột B–C"][aria-expanded=false]').waitFor();
    expect(await isHidden()).toBe(true);
    expect(workbench.errors).toEqual([]);
  });
});

describe("the workbench's own tools", () => {
  let workbench: OpenWorkbench;
  let page: Page;
  beforeAll(async () => {
    workbench = await openWorkbench();
    ({ page } = workbench);
  });
  afterAll(() => workbench.close());

  it("are out of sight until asked for", async () => {
    for (const name of ["Tệp mới", "Điền số liệu minh hoạ"])
      expect(await page.getByRole("button", { name }).isVisible()).toBe(false);
    expect(await page.getByRole("combobox").count()).toBe(0);
  });

  it("open, work and close by keyboard, and give the focus back", async () => {
    const button = page.getByRole("button", { name: /^Bàn thử/ });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const focused = () => page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe("new-workbook");
    await page.getByLabel("Giao diện").focus();
    await page.keyboard.press("ArrowDown");
    await page.locator(":root[data-theme=dark]").waitFor();
    await page.locator("#page[aria-busy=false]").waitFor();
    await workbench.photograph("ban-thu");
    await page.keyboard.press("Escape");
    await page.getByRole("form", { name: "Bàn thử" }).waitFor({ state: "hidden" });
    expect(await focused()).toBe("bench");
  });

  it("close when the pane is clicked", async () => {
    const menu = await openTools(page);
    await page.locator("#addin").click({ position: { x: 20, y: 400 } });
    await menu.waitFor({ state: "hidden" });
  });

  it("leave nothing for axe-core to find in the page's header, open or closed", async () => {
    await page.evaluate(AXE);
    const found = () =>
      page.evaluate(async () => {
        const { violations } = await window.axe.run("body > header");
        return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      });
    expect(await found()).toEqual([]);
    await openTools(page);
    expect(await found()).toEqual([]);
  });

  it("leaves the console empty and asks nothing of any other machine", () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.foreign).toEqual([]);
  });
});

describe("what to do first", () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openSetUpWorkbench();
  });
  afterAll(() => workbench.close());

  it("is told step by step in both languages, and no longer once the sheets are filled", async () => {
    const { page } = workbench;
    const hint = page.locator("#hint");
    expect(await hint.textContent()).toMatch(/Tiếp theo: .*Số liệu.*Next: /);
    await useTool(page, "Điền số liệu minh hoạ");
    await hint.waitFor({ state: "hidden" });
    await useTool(page, "Tệp mới");
    expect(await hint.textContent()).toMatch(/Bắt đầu ở ngăn bên phải.*Start in the pane/);
    await workbench.photograph("ban-thu-moi");
  });
});

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Frame, type FrameLocator, type Locator, type Page } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import { STANDARD } from "./standard";
import { WORDS } from "./words";

const PICTURES = join(__dirname, "..", "..", "artifacts");

export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's own page, beside the grid. */
  readonly pane: Frame;
  /** Errors in the console of the workbench or the pane. */
  readonly errors: readonly string[];
  /** Requests to anywhere but the workbench's own server. */
  readonly foreign: readonly string[];
  readonly photograph: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Set by start.mjs. */
function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: start.mjs did not run.`);
  return value;
}

/**
 * Opens the workbench in a fresh browser profile and waits until the add-in's page is loaded.
 *
 * @param scale pixels of the picture for one of the page
 */
export async function openWorkbench(width = 1440, height = 900, scale = 1): Promise<OpenWorkbench> {
  const url = setting("WORKBENCH_URL");
  const browser = await chromium.connect(setting("BROWSER_ENDPOINT"));
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  page.setDefaultTimeout(90_000);
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) foreign.push(request.url());
  });
  await page.goto(url);
  await page.evaluate(() => window.workbench.ready);
  const pane = paneOf(page);
  mkdirSync(PICTURES, { recursive: true });
  return {
    page,
    pane,
    errors,
    foreign,
    photograph: async (name) => {
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
    close: () => browser.close(),
  };
}

/** The add-in's page, which a change of theme reloads. */
export function paneOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().endsWith("/addin/taskpane.html"));
  if (!frame) throw new Error("The workbench shows no pane.");
  return frame;
}

/** Opens the menu "⋯", which stands above every list, and chooses what is called that. */
export async function choose(pane: Frame | FrameLocator, name: string): Promise<void> {
  const menu = pane.getByRole("button", { name: /^(Mục khác|More)$/ });
  const tabs = pane.getByRole("tab");
  await menu.or(tabs.first()).first().waitFor();
  if (!(await menu.isVisible())) await tabs.first().click();
  await menu.click();
  await pane.getByRole("menuitem", { name, exact: true }).click();
}

/** Makes the pane speak a language by its own menu. */
export async function speak(pane: Frame, language: Language): Promise<void> {
  await pane.locator("#root main").waitFor();
  if (await pane.locator(`html[lang=${language}]`).count()) return;
  await choose(pane, WORDS[language].common.name);
  await pane.locator(`html[lang=${language}]`).waitFor();
}

/** The menu of what the workbench can do and Excel cannot, opened. */
export async function openTools(page: Page): Promise<Locator> {
  const menu = page.getByRole("form", { name: "Bàn thử" });
  if (!(await menu.isVisible())) await page.getByRole("button", { name: /^Bàn thử/ }).click();
  return menu;
}

/** Presses one of the workbench's own tools, or chooses an option of it, and waits until that is done. */
export async function useTool(page: Page, tool: string, option?: string): Promise<void> {
  const menu = await openTools(page);
  if (option === undefined) await menu.getByRole("button", { name: tool }).click();
  else {
    await menu.getByLabel(tool).selectOption(option);
    await page.keyboard.press("Escape");
  }
  await page.locator("#page[aria-busy=false]").waitFor();
}

/** As narrow as Excel lets a pane be. */
export const narrow = (page: Page) =>
  page.locator("#pane").evaluate((element) => (element.style.width = "320px"));

/** Makes the standard sheets as a person does on the first day: says whose workbook it is, and confirms. */
export async function setUp({ page, pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("radio", { name: /^Xã Nguyễn Lương Bằng/ }).check();
  await pane.getByRole("button", { name: `Tạo ${STANDARD.length} bảng` }).click();
  await pane.getByText(`Đã tạo ${STANDARD.length} bảng.`).waitFor();
  await page.evaluate(() => window.workbench.settled());
}

/** Opens the folded columns of the figures, as the "2" above Excel's columns does. */
export const openColumns = ({ pane }: OpenWorkbench): Promise<void> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("SoLieu").getRange().columnHidden = false;
      await context.sync();
    }),
  );

/** Opens the workbench and sets up the standard sheets. */
export async function openSetUpWorkbench(): Promise<OpenWorkbench> {
  const workbench = await openWorkbench();
  await setUp(workbench);
  return workbench;
}

/** Asks the workbench for one cell as a person sees it. */
export const cellOf = (page: Page, sheet: string, address: string) =>
  page.evaluate(([name, at]) => window.workbench.cell(name, at), [sheet, address] as const);

/**
 * The cell once it is painted like that: the grid colours a changed word a moment after showing it, and does not say
 * when.
 */
export async function paintedCell(page: Page, sheet: string, address: string, fill: string) {
  await page.waitForFunction(([name, at, colour]) => window.workbench.cell(name, at).fill === colour, [
    sheet,
    address,
    fill,
  ] as const);
  return cellOf(page, sheet, address);
}

/** Types into a cell as a person does. */
export const typeInto = (page: Page, sheet: string, address: string, text: string) =>
  page.evaluate(([name, at, what]) => window.workbench.type(name, at, what), [sheet, address, text] as const);

export const sheetsOf = (page: Page) => page.evaluate(() => window.workbench.sheets());

const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);

/** Texts a person sees in the first rows and columns of a sheet. */
export function textsOf(page: Page, sheet: string, rows = 80, columns = 60): Promise<string[][]> {
  const addresses = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => `${letters(column)}${row + 1}`),
  );
  return page.evaluate(
    ([name, all]) => all.map((row) => row.map((address) => window.workbench.cell(name, address).text)),
    [sheet, addresses] as const,
  );
}

/**
 * Address of the cell of a target in a column of a sheet's table, both found by what stands in the cells: the header
 * row is the one that has a cell "Mã".
 */
export async function addressesOn(
  page: Page,
  sheet: string,
): Promise<(code: string, column: string) => string> {
  const texts = await textsOf(page, sheet);
  const header = texts.find((row) => row.includes("Mã")) ?? [];
  return (code, column) => {
    const row = texts.findIndex((cells) => cells[header.indexOf("Mã")] === code);
    const at = header.indexOf(column);
    if (row < 0 || at < 0) throw new Error(`${sheet} has no cell ${code} / ${column}.`);
    return `${letters(at)}${row + 1}`;
  };
}

export async function addressOf(page: Page, sheet: string, code: string, column: string): Promise<string> {
  return (await addressesOn(page, sheet))(code, column);
}

/** The self-check as a person runs it in a new workbook: read in the pane, copied, saved; the workbook is as before. */
import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { words as en } from "../../src/i18n/en/selfCheck";
import { words as vi } from "../../src/i18n/vi/selfCheck";
import {
  choose,
  narrow,
  openWorkbench,
  paneOf,
  sheetsOf,
  speak,
  useTool,
  type OpenWorkbench,
} from "./workbench";
import { WORDS } from "./words";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TEXTS = { vi, en };

let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openWorkbench();
  ({ page } = workbench);
  await narrow(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
});
afterAll(() => workbench.close());

const pane = () => paneOf(page);

/** What axe-core finds, and what sticks out at the right. */
async function wrongs(): Promise<readonly string[]> {
  await pane().evaluate(AXE);
  return pane().evaluate(async () => {
    const { violations } = await window.axe.run(
      { exclude: ["[data-tabster-dummy]"] },
      { resultTypes: ["violations"] },
    );
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return (
        getComputedStyle(element).clipPath === "none" &&
        width > 0 &&
        right > document.documentElement.clientWidth + 0.5
      );
    });
    return [
      ...violations.map(({ id }) => id),
      ...wide.map(({ textContent }) => `wide: ${textContent.slice(0, 40)}`),
    ];
  });
}

/** Opens the tools and runs the self-check to its end. */
async function run(language: "vi" | "en"): Promise<void> {
  await speak(pane(), language);
  await choose(pane(), WORDS[language].menu.tools);
  const { start, again, progress } = TEXTS[language];
  // What an earlier run found stays on its page.
  await pane()
    .getByRole("button", { name: new RegExp(`^(${start}|${again})$`) })
    .click();
  await pane().getByRole("progressbar", { name: progress }).waitFor();
  await pane().getByRole("button", { name: again }).waitFor();
}

const reportOf = () => pane().getByRole("textbox").inputValue();

test.each(["vi", "en"] as const)(
  "runs in a new workbook, tells and copies its report, in %s",
  async (language) => {
    const before = await sheetsOf(page);
    await run(language);
    expect(await sheetsOf(page)).toEqual(before);
    const text = await reportOf();
    const { checks, report } = TEXTS[language];
    expect(text.startsWith(report.title)).toBe(true);
    expect(Object.keys(checks).filter((id) => !text.includes(`[${id}]`))).toEqual([]);
    // The pane's own page lets it keep a choice, as a browser without a closed storage does.
    expect(text).toContain(`[storage]\n  ${report.came('"works"')}`);
    expect(await wrongs()).toEqual([]);
    await workbench.photograph(`self-check-${language}`);
    await pane().getByRole("textbox").scrollIntoViewIfNeeded();
    await workbench.photograph(`self-check-${language}-report`);
    await pane().getByRole("heading", { name: WORDS[language].menu.tools }).scrollIntoViewIfNeeded();
    await pane().getByRole("button", { name: WORDS[language].common.back }).click();
  },
);

test("the report is saved as a text file that holds what is read", async () => {
  await choose(pane(), WORDS.en.menu.tools);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane().getByRole("button", { name: en.save }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^tu-kiem-tra-excel-\d\d-\d\d-\d{4}\.txt$/);
  await pane().getByText(en.saved(download.suggestedFilename())).waitFor();
  await page.emulateMedia({ forcedColors: "active" });
  expect(await wrongs()).toEqual([]);
  await workbench.photograph("self-check-contrast");
  await page.emulateMedia({ forcedColors: "none" });
});

test("in Office's dark theme it is sound as well, and all parts unfold", async () => {
  await useTool(page, "Giao diện", "dark");
  await run("vi");
  await pane()
    .getByRole("button", { name: new RegExp(`^${vi.outcomes.passed}`) })
    .click();
  expect(await wrongs()).toEqual([]);
  await workbench.photograph("self-check-dark");
  // Univer lays a sheet out once more after it was deleted, and stops at that: no sheet is deleted but here.
  expect(workbench.errors.filter((error) => !error.includes("this._worksheetData"))).toEqual([]);
  expect(workbench.foreign).toEqual([]);
});

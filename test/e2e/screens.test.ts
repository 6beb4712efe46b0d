/** Every screen as it is painted: nothing for axe-core to find, nothing cut, in both languages and every look. */
import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { openSetUpWorkbench, type OpenWorkbench } from "./workbench";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const LANGUAGES = ["vi", "en"] as const;
type Language = (typeof LANGUAGES)[number];
const NAMES: Readonly<Record<Language, string>> = { vi: "Tiếng Việt", en: "English" };

/** The tab of each screen, then what is opened from its list. */
const SCREENS: Readonly<Record<string, Readonly<Record<Language, readonly [tab: string, row?: string]>>>> = {
  overview: { vi: ["Tổng quan"], en: ["Overview"] },
  targets: { vi: ["Chỉ tiêu"], en: ["Targets"] },
  target: { vi: ["Chỉ tiêu", "Số hộ nghèo"], en: ["Targets", "Số hộ nghèo"] },
  grade: { vi: ["Chỉ tiêu", "Xếp loại Đảng bộ xã"], en: ["Targets", "Xếp loại Đảng bộ xã"] },
  dates: { vi: ["Mốc, đề án"], en: ["Dates, schemes"] },
  scheme: { vi: ["Mốc, đề án", "0/4 bước xong"], en: ["Dates, schemes", "0 of 4 steps done"] },
  bodies: { vi: ["Cơ quan"], en: ["Bodies"] },
  body: { vi: ["Cơ quan", "Phòng Kinh tế"], en: ["Bodies", "Phòng Kinh tế"] },
  tools: { vi: ["Công cụ"], en: ["Tools"] },
};

let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openSetUpWorkbench();
  ({ page } = workbench);
  await page.getByRole("button", { name: /^Điền số liệu minh hoạ/ }).click();
  await page.getByText(/^Đã điền \d+ ô trống/).waitFor();
  await page.locator("#pane").evaluate((element) => (element.style.width = "320px"));
});
afterAll(() => workbench.close());

/** The add-in's page, which a change of the theme loads anew. */
function pane(): Frame {
  const frame = page.frames().find((one) => one.url().endsWith("/addin/taskpane.html"));
  if (!frame) throw new Error("The workbench shows no pane.");
  return frame;
}

async function speak(language: Language): Promise<void> {
  await pane().getByRole("tab").first().waitFor();
  const other = pane().getByRole("button", { name: NAMES[language], exact: true });
  if (await other.isVisible()) await other.click();
  await pane().locator(`.pane[lang=${language}]`).waitFor();
}

async function go([tab, row]: readonly [tab: string, row?: string]): Promise<void> {
  await pane().getByRole("tab", { name: tab }).click();
  await pane().locator("[role=tabpanel] :is(h2, h3):visible").first().waitFor();
  if (row === undefined) return;
  await pane().getByRole("button", { name: row }).first().click();
  await pane().getByRole("article").waitFor();
}

/** What axe-core finds in the pane as it is painted, contrast included. */
async function findings(): Promise<readonly string[]> {
  await pane().evaluate(AXE);
  const { violations } = await pane().evaluate(() =>
    window.axe.run(document, { resultTypes: ["violations"] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Elements that stand out at the right, and controls whose words do not fit into them. */
const cut = () =>
  pane().evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *:not(.visually-hidden)")]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const narrow =
          element.matches("button, summary, h2") && element.scrollWidth > element.clientWidth + 1;
        return width > 0 && (right > document.documentElement.clientWidth + 0.5 || narrow);
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  );

const textSize = (percent: number) =>
  pane().evaluate((size) => (document.documentElement.style.fontSize = `${String(size)}%`), percent);

/** What is wrong with each screen in a language; every screen is photographed as `look` asks. */
async function wrongs(language: Language, look: string, check: () => Promise<readonly string[]>) {
  await speak(language);
  const all: string[] = [];
  for (const [name, words] of Object.entries(SCREENS)) {
    await go(words[language]);
    all.push(...(await check()).map((wrong) => `${name}: ${wrong}`));
    await workbench.photograph(`screen-${name}-${language}-${look}`);
  }
  return all;
}

describe.each(LANGUAGES)("in %s", (language) => {
  it("is sound and whole at 320 pixels in light colours", async () => {
    expect(await wrongs(language, "light", async () => [...(await findings()), ...(await cut())])).toEqual(
      [],
    );
  });

  it("cuts nothing at 200 % text", async () => {
    await textSize(200);
    expect(await wrongs(language, "200", cut)).toEqual([]);
    await textSize(100);
  });

  it("is sound in the colours of a contrast theme", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    expect(await wrongs(language, "contrast", findings)).toEqual([]);
    await page.emulateMedia({ forcedColors: "none" });
  });
});

describe("in Office's dark theme", () => {
  beforeAll(async () => {
    await page.getByLabel("Giao diện").selectOption("dark");
    await page.locator("#page[aria-busy=false]").waitFor();
  });

  it.each(LANGUAGES)("is sound in %s", async (language) => {
    expect(await wrongs(language, "dark", findings)).toEqual([]);
  });
});

it("leaves the console empty and asks nothing of any other machine", () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreign).toEqual([]);
});

/** Every screen as it is painted: nothing for axe-core to find, nothing cut, in both languages and every look. */
import "../xlsx/hucre";
import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import type { Language } from "../../src/i18n/language";
import type { Page as PanePage, Tab } from "../../src/taskpane/frame/place";
import { bookFile, valuesFile } from "../../bench/communeFiles";
import { answered } from "../forms/filled";
import { FIRST, made, SECOND, target, THIRD } from "../rollup/communes";
import { choose, narrow, openSetUpWorkbench, paneOf, speak, useTool, type OpenWorkbench } from "./workbench";
import { WORDS } from "./words";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const LANGUAGES = ["vi", "en"] as const;

interface Screen {
  readonly tab?: Tab;
  /** The label of the button in the tab's list that opens the screen. */
  readonly row?: (language: Language) => string;
  /** Whether everything that unfolds is unfolded. */
  readonly unfolded?: boolean;
  /** A button on the screen that is pressed, which leads on. */
  readonly press?: (language: Language) => string;
  /** Whether a form that came back is taken in there. */
  readonly returned?: boolean;
  /** Whether files of communes are put together there. */
  readonly communes?: boolean;
  /** In place of a tab, the page of the menu. */
  readonly page?: PanePage;
}

const SCREENS: Readonly<Record<string, Screen>> = {
  overview: { tab: "overview" },
  targets: { tab: "targets" },
  target: { tab: "targets", row: () => "Số hộ nghèo" },
  grade: { tab: "targets", row: () => "Xếp loại Đảng bộ xã" },
  dates: { tab: "dates" },
  date: { tab: "dates", row: () => "Chính quyền xã đạt chuẩn" },
  scheme: { tab: "dates", row: (language) => WORDS[language].dates.stepsDone(0, 4) },
  bodies: { tab: "bodies" },
  body: { tab: "bodies", row: () => "Phòng Kinh tế" },
  task: { tab: "dates", row: () => TASK },
  path: { tab: "targets", row: () => "Số hộ nghèo", unfolded: true },
  formsOut: { tab: "bodies", press: (language) => WORDS[language].menu.formsOut },
  formsIn: { tab: "bodies", press: (language) => WORDS[language].menu.formsIn, returned: true },
  closing: { tab: "report", press: (language) => WORDS[language].closing.ask(2026) },
  forms: { tab: "overview", unfolded: true },
  folded: { tab: "dates", unfolded: true },
  report: { tab: "report" },
  import: { page: "import" },
  check: { page: "check" },
  tools: { page: "tools" },
  rollUp: { page: "tools", communes: true },
  about: { page: "about" },
};

const TASK = "Tuyên truyền, nắm bắt";

/** A form that came back, with figures, words, days, a scheme and a task. */
const RETURNED = "Phiếu Phòng Kinh tế.xlsx";

/** A file of which only the beginning came. */
const BROKEN = "Sổ của xã Hưng Thịnh, tải về chưa xong.xlsx";

let workbench: OpenWorkbench;
let form: Uint8Array;
let communes: readonly (readonly [string, Uint8Array])[];
let page: Page;

beforeAll(async () => {
  workbench = await openSetUpWorkbench();
  ({ page } = workbench);
  await useTool(page, "Điền số liệu minh hoạ");
  await page.getByText(/^Đã điền \d+ ô trống/).waitFor();
  await narrow(page);
  form = await answered();
  communes = [
    ["xã Một.xlsx", await bookFile(FIRST)],
    ["xã Hai (giá trị).xlsx", await valuesFile(SECOND)],
    ["xã Ba.xlsx", await bookFile(THIRD)],
    [
      "xã Tư.xlsx",
      await bookFile(
        made("Tư", [target("D03"), target("K15"), target("K12A", { ...target("K15"), code: "K12A" })], {}),
      ),
    ],
    [RETURNED, form],
    [BROKEN, form.slice(0, 2000)],
  ];
  await typeRows();
  await closeYearBefore();
  // What moves into its place would stick out while it does.
  await page.emulateMedia({ reducedMotion: "reduce" });
});
afterAll(() => workbench.close());

const pane = () => paneOf(page);

/** Bodies that were sent a form, one of which is late, and a task that is overdue. */
async function typeRows(): Promise<void> {
  const rows: readonly (readonly [string, string, Readonly<Record<string, string | number>>])[] = [
    ["CoQuan", "PKT", { "Năm của phiếu": 2026, "Ngày gửi phiếu": 45975, "Hạn gửi lại": 45990 }],
    ["CoQuan", "BXDD", { "Năm của phiếu": 2026, "Ngày gửi phiếu": 46400, "Hạn gửi lại": 54789 }],
    [
      "NhiemVu",
      "NV02",
      {
        "Hạn cuối": 45975,
        "Sản phẩm": "Kế hoạch tuyên truyền",
        "Minh chứng": "https://luutru.example/ke-hoach",
      },
    ],
  ];
  await pane().evaluate(
    (given) =>
      Excel.run(async (context) => {
        for (const [name, code, cells] of given) {
          const range = context.workbook.tables.getItem(name).getRange().load("values");
          await context.sync();
          const [titles = [], ...lines] = range.values as unknown[][];
          const row = lines.findIndex((line) => line[titles.indexOf("Mã")] === code) + 1;
          for (const [title, content] of Object.entries(cells))
            range.getCell(row, titles.indexOf(title)).values = [[content]];
        }
        await context.sync();
      }),
    rows,
  );
  await page.evaluate(() => window.workbench.settled());
}

/** Closes the year before the one reported, after which a figure of it is changed. */
async function closeYearBefore(): Promise<void> {
  await speak(pane(), "vi");
  const { closing, common } = WORDS.vi;
  await pane().getByRole("tab", { name: common.tabs.report }).click();
  await pane()
    .getByRole("button", { name: closing.ask(2026) })
    .click();
  await pane().getByLabel(closing.year).selectOption("2025");
  await pane().getByLabel(closing.document).fill("98-BC/ĐU");
  await pane()
    .getByRole("button", { name: closing.close(2025), exact: true })
    .click();
  await pane().getByText(closing.unchanged).waitFor();
  await pane().evaluate(() =>
    Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("SoLieu").columns.getItem("TH 2025");
      column.getDataBodyRange().getCell(0, 0).values = [[12.5]];
      await context.sync();
    }),
  );
  await page.evaluate(() => window.workbench.settled());
}

async function go(
  { tab, row, press, returned, unfolded, communes: isTogether, page: menuPage }: Screen,
  language: Language,
): Promise<void> {
  if (menuPage !== undefined) {
    const name = WORDS[language].menu[menuPage];
    await choose(paneOf(page), name);
    await pane().getByRole("heading", { name }).waitFor();
  }
  if (isTogether === true) await putTogether(WORDS[language].together);
  if (tab === undefined) return;
  await pane().getByRole("tab", { name: WORDS[language].common.tabs[tab] }).click();
  await pane().locator("[role=tabpanel] :is(h2, h3):visible").first().waitFor();
  if (row !== undefined) {
    await pane()
      .getByRole("button", { name: row(language) })
      .first()
      .click();
    await pane().getByRole("article").waitFor();
  }
  if (press !== undefined) {
    // What was opened in an earlier look is open still.
    const button = pane().getByRole("button", { name: press(language), exact: true });
    if ((await button.count()) > 0) await button.click();
    await pane().locator("form:visible, input[type=file]").first().waitFor({ state: "attached" });
  }
  if (returned === true) {
    if ((await pane().getByText(RETURNED).count()) === 0)
      await pane()
        .locator('input[type="file"][multiple]')
        .setInputFiles({ name: RETURNED, mimeType: "application/octet-stream", buffer: Buffer.from(form) });
    await pane().getByRole("checkbox").first().waitFor();
  }
  if (!unfolded) return;
  const closed = pane().locator("[role=tabpanel] button[aria-expanded=false]:visible");
  for (let left = 6; left > 0 && (await closed.count()) > 0; left--) await closed.first().click();
  await pane().locator("form:visible, textarea:visible").first().waitFor();
}

/** Takes the files of communes in, once, and unfolds those that can be used. */
async function putTogether(t: (typeof WORDS)[Language]["together"]): Promise<void> {
  const input = pane().getByLabel(t.choose).and(pane().locator("input"));
  await input.waitFor({ state: "attached" });
  if ((await pane().getByText(BROKEN).count()) === 0)
    await input.setInputFiles(
      communes.map(([name, bytes]) => ({
        name,
        mimeType: "application/octet-stream",
        buffer: Buffer.from(bytes),
      })),
    );
  await pane().getByText(t.taken(4, 2026)).waitFor();
  const used = pane().getByRole("button", { name: t.used(4) });
  if ((await used.getAttribute("aria-expanded")) !== "true") await used.click();
}

/** What axe-core finds in the pane as it is painted, contrast included. */
async function findings(): Promise<readonly string[]> {
  await pane().evaluate(AXE);
  const { violations } = await pane().evaluate(() =>
    // Fluent's hidden stops of the Tab key send the focus on at once, so that nobody is ever on them.
    window.axe.run({ exclude: ["[data-tabster-dummy]"] }, { resultTypes: ["violations"] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Elements that stick out at the right, and controls whose words do not fit into them. */
const cut = () =>
  pane().evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => {
        if (getComputedStyle(element).clipPath !== "none") return false;
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
  await speak(pane(), language);
  const all: string[] = [];
  for (const [name, screen] of Object.entries(SCREENS)) {
    await go(screen, language);
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
    const found = await wrongs(language, "200", cut);
    await textSize(100);
    expect(found).toEqual([]);
  });

  it("is sound in the colours of a contrast theme", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    expect(await wrongs(language, "contrast", findings)).toEqual([]);
    await page.emulateMedia({ forcedColors: "none" });
  });
});

describe("in Office's dark theme", () => {
  beforeAll(async () => {
    await useTool(page, "Giao diện", "dark");
  });

  it.each(LANGUAGES)("is sound in %s", async (language) => {
    expect(await wrongs(language, "dark", findings)).toEqual([]);
  });
});

it("leaves the console empty and asks nothing of any other machine", () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreign).toEqual([]);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { docx, paragraph, pdfOf } from "../intake/files";
import {
  addressOf,
  cellOf,
  choose,
  openWorkbench,
  paneOf,
  typeInto,
  useTool,
  type OpenWorkbench,
} from "./workbench";
import { WORDS } from "./words";

const text = readFileSync(join(__dirname, "..", "reader", "texts", "example-03.txt"), "utf8");
const SENTENCE = "Đến năm 2030, tỷ lệ hộ nghèo dưới 1%.";

describe.each([
  ["vi", "vi-VN"],
  ["en", "en-US"],
] as const)("importing a programme in %s", (language, locale) => {
  const t = WORDS[language].intake;
  let workbench: OpenWorkbench;
  let page: Page;
  const pane = () => page.frameLocator("#addin");

  beforeAll(async () => {
    workbench = await openWorkbench();
    ({ page } = workbench);
    if (locale !== "vi-VN") await useTool(page, "Ngôn ngữ Office", locale);
    else await useTool(page, "Giao diện", "dark");
    await page.locator("#pane").evaluate((element) => (element.style.width = "320px"));
    await choose(pane(), WORDS[language].menu.import);
    await pane().getByRole("textbox", { name: t.text }).waitFor();
  });
  afterAll(() => workbench.close());

  const next = () => pane().getByRole("button", { name: t.next }).click();
  const field = (name: string) => pane().getByRole("textbox", { name, exact: false });
  /** Answers whose programme it is, whatever the text said. */
  const answer = async () => {
    await pane().getByRole("combobox", { name: t.level }).selectOption("phường");
    await field(t.placeName).fill("Bình Minh");
    await pane().getByRole("combobox", { name: t.parentLevel }).selectOption("tỉnh");
    await field(t.parentName).fill("An Bình");
    await field(t.termStart).fill("2020");
    await field(t.termEnd).fill("2025");
    await field(t.resolution).fill("Nghị quyết Đại hội Đảng bộ phường");
  };
  const notCut = () =>
    pane()
      .locator("html")
      .evaluate((html) => {
        const cut = [...html.querySelectorAll("*")].filter(
          (element) =>
            getComputedStyle(element).clipPath === "none" &&
            element.getBoundingClientRect().right > html.clientWidth + 0.5,
        );
        if (cut.length > 0) throw new Error(`cut at 320 px: ${cut.map(({ outerHTML }) => outerHTML).join()}`);
      });

  it("takes the text out of a Word document and of a PDF, on this machine", async () => {
    const files = [
      ["chuong-trinh.docx", docx(paragraph(SENTENCE))],
      ["chuong-trinh.pdf", pdfOf([[SENTENCE]])],
    ] as const;
    for (const [name, bytes] of files) {
      const buffer = Buffer.from(bytes);
      await pane().getByLabel(t.file).setInputFiles({ name, mimeType: "application/octet-stream", buffer });
      await answer();
      await next();
      await pane()
        .getByText(/^< 1 %/)
        .first()
        .waitFor();
      await pane().getByRole("button", { name: t.back }).click();
      await pane().getByRole("button", { name: t.back }).click();
      await pane().getByRole("button", { name: t.other }).click();
      await pane().getByRole("button", { name: t.drop2 }).click();
    }
  });

  it("keeps what was done when the pane is closed, and goes on there", async () => {
    await pane().getByRole("textbox", { name: t.text }).fill(text);
    await workbench.photograph(`import-text-${language}`);
    await pane().getByRole("button", { name: t.read }).click();
    await next();
    await pane().getByText(t.gaps.parent).first().waitFor();
    await workbench.photograph(`import-wrong-${language}`);
    await answer();
    await workbench.photograph(`import-place-${language}`);
    await notCut();
    await next();
    await pane()
      .getByRole("button", { name: /thất nghiệp/i })
      .first()
      .click();
    await field(t.value).fill("2,5");
    await pane().getByText(t.keeping).waitFor();
    await pane().getByText(t.kept).waitFor();
    await workbench.photograph(`import-row-${language}`);
    await notCut();
    await paneOf(page).evaluate(() => location.reload());

    await pane().getByRole("button", { name: t.goOn }).waitFor();
    await workbench.photograph(`import-draft-${language}`);
    await pane().getByRole("button", { name: t.goOn }).click();
    await pane()
      .getByText(/^< 2,5 %/)
      .waitFor();
  });

  it("shows the text beside the rows, and lays the sheets of that commune down", async () => {
    await pane().getByRole("button", { name: t.views.text, exact: true }).click();
    await workbench.photograph(`import-source-${language}`);
    await next();
    await pane().getByText("phường Bình Minh, tỉnh An Bình").waitFor();
    await workbench.photograph(`import-make-${language}`);
    await notCut();
    await pane()
      .getByRole("button", { name: new RegExp(t.accept(999).replace("999", "\\d+")) })
      .click();
    await page.waitForFunction(() => window.workbench.sheets().includes("Hướng dẫn"));
    await page.evaluate(() => window.workbench.settled());
    expect((await cellOf(page, "Tình hình", "A1")).text).toBe(
      "TÌNH HÌNH THỰC HIỆN CHỈ TIÊU – PHƯỜNG BÌNH MINH",
    );
  });

  it("judges a figure by the corrected target", async () => {
    const names = await page.evaluate(() =>
      Array.from({ length: 60 }, (_, row) => [
        window.workbench.cell("Chỉ tiêu", `A${row + 1}`).text,
        window.workbench.cell("Chỉ tiêu", `C${row + 1}`).text,
      ]),
    );
    const code = names.find(([, name]) => /thất nghiệp/i.test(name ?? ""))?.[0] ?? "";
    await typeInto(page, "Số liệu", await addressOf(page, "Số liệu", code, "TH 2025"), "2,7");
    expect((await cellOf(page, "Tình hình", await addressOf(page, "Tình hình", code, "Đánh giá"))).text).toBe(
      "Không đạt",
    );
  });

  it("leaves the console empty and asks nothing of any other machine", () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.foreign).toEqual([]);
  });
});

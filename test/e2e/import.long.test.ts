import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { docx, paragraph, pdfOf } from "../intake/files";
import { addressOf, cellOf, choose, openWorkbench, typeInto, useTool, type OpenWorkbench } from "./workbench";
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

  const readAnother = async () => {
    await pane().getByRole("button", { name: t.other }).click();
    await pane().getByRole("button", { name: t.drop2 }).click();
  };

  it("takes the text out of a Word document and of a PDF, on this machine", async () => {
    const files = [
      ["chuong-trinh.docx", docx(paragraph(SENTENCE))],
      ["chuong-trinh.pdf", pdfOf([[SENTENCE]])],
    ] as const;
    for (const [name, bytes] of files) {
      const buffer = Buffer.from(bytes);
      await pane().getByLabel(t.file).setInputFiles({ name, mimeType: "application/octet-stream", buffer });
      await pane().getByText("< 1 % · 2025 - 2030").or(pane().getByText("< 1 %")).first().waitFor();
      await readAnother();
    }
  });

  it("shows the rows of a pasted text, one corrected, and lays the sheets of that commune down", async () => {
    await pane().getByRole("textbox", { name: t.text }).fill(text);
    await workbench.photograph(`import-text-${language}`);
    await pane().getByRole("button", { name: t.read }).click();
    await pane()
      .getByRole("button", { name: /thất nghiệp/i })
      .first()
      .click();
    await pane().getByRole("textbox", { name: t.value, exact: true }).fill("2,5");
    await workbench.photograph(`import-row-${language}`);
    await pane().getByRole("button", { name: t.views.text, exact: true }).click();
    await workbench.photograph(`import-source-${language}`);

    await pane().getByRole("combobox", { name: t.level }).selectOption("phường");
    await pane().getByRole("textbox", { name: t.placeName }).fill("Bình Minh");
    await pane().getByRole("combobox", { name: t.parentLevel }).selectOption("tỉnh");
    await pane().getByRole("textbox", { name: t.parentName }).fill("An Bình");
    await pane().getByRole("textbox", { name: t.termStart }).fill("2020");
    await pane().getByRole("textbox", { name: t.termEnd }).fill("2025");
    await pane().getByRole("textbox", { name: t.resolution }).fill("Nghị quyết Đại hội Đảng bộ phường");
    await workbench.photograph(`import-place-${language}`);
    await pane()
      .locator("html")
      .evaluate((html) => {
        const cut = [...html.querySelectorAll("*")].filter(
          (element) => element.getBoundingClientRect().right > html.clientWidth + 0.5,
        );
        if (cut.length > 0) throw new Error(`cut at 320 px: ${cut.map(({ outerHTML }) => outerHTML).join()}`);
      });
    await pane()
      .getByRole("button", { name: new RegExp(t.accept(999).replace("999", "\\d+")) })
      .click();
    await page.waitForFunction(() => window.workbench.sheets().includes("Hướng dẫn"));
    await page.evaluate(() => window.workbench.settled());
    expect((await cellOf(page, "Tình hình", "A1")).text).toBe("ĐẢNG BỘ PHƯỜNG BÌNH MINH");
  });

  it("judges a figure by the corrected target", async () => {
    const names = await page.evaluate(() =>
      Array.from({ length: 60 }, (_, row) => [
        window.workbench.cell("Chỉ tiêu", `A${row + 1}`).text,
        window.workbench.cell("Chỉ tiêu", `D${row + 1}`).text,
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

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download } from "playwright-core";
import { openDocument } from "../word/openDocument";
import { openFile } from "../xlsx/openFile";
import { openWorkbench, setUp, sheetsOf, useTool, type OpenWorkbench } from "./workbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  const { page } = workbench;
  await setUp(workbench);
  await useTool(page, "Điền số liệu minh hoạ");
  await page.getByText(/^Đã điền \d+ ô trống/).waitFor();
  await page.evaluate(() => window.workbench.settled());
});
afterAll(() => workbench.close());

async function bytesOf(download: Download) {
  // The browser runs beside the test: only a copy of its download can be read here.
  const folder = mkdtempSync(join(tmpdir(), "nlb-"));
  try {
    await download.saveAs(join(folder, "copy"));
    return new Uint8Array(readFileSync(join(folder, "copy")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  {
    language: "vi-VN",
    words: {
      tab: "Báo cáo",
      kind: "Công thức thường, thành tệp mới",
      list: "Loại bản",
      make: "Tạo bản gửi đi",
      again: "Tải tệp",
    },
  },
  {
    language: "en-US",
    words: {
      tab: "Report",
      kind: "Plain formulas, as a new file",
      list: "Kind of copy",
      make: "Create the copy",
      again: "Download the file",
    },
  },
])(
  "a copy with plain formulas is handed over, and downloaded from the pane, in $language",
  async ({ language, words }) => {
    const { page } = workbench;
    await useTool(page, "Ngôn ngữ Office", language);
    const pane = page.frameLocator("#addin");
    await pane.getByRole("tab", { name: words.tab }).click();
    await pane.getByRole("combobox", { name: words.list }).selectOption({ label: words.kind });
    const [first] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: words.make }).click(),
    ]);
    const [second] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: words.again }).click(),
    ]);
    expect(second.suggestedFilename()).toMatch(/^Theo dõi chỉ tiêu .+\.xlsx$/);
    for (const download of [first, second]) {
      const file = openFile(await bytesOf(download));
      const texts = [...(file.sheets.get("Số liệu")?.values() ?? [])].map(({ value }) => value);
      expect(texts).toEqual(expect.arrayContaining(["Số liệu minh hoạ", 92.4]));
      expect(file.tables.map(({ name }) => name)).toContain("TinhToan");
    }
    await workbench.photograph(`ban-gui-di-${language}`);
  },
);

test("the annex is made from the pane as a sheet of its own", async () => {
  const { page } = workbench;
  await useTool(page, "Ngôn ngữ Office", "vi-VN");
  const pane = page.frameLocator("#addin");
  await pane.getByRole("tab", { name: "Báo cáo" }).click();
  await pane.getByRole("button", { name: "Tạo biểu báo cáo" }).click();
  await pane.getByText(/^Đã tạo trang “Biểu báo cáo 2026”/).waitFor();
  expect((await sheetsOf(page)).at(-1)).toBe("Biểu báo cáo 2026");
  expect(await pane.getByRole("textbox").inputValue()).toMatch(
    /^Đến hết năm 2026, trong 24 chỉ tiêu \(43 chỉ tiêu thành phần\): có \d\d\/24 chỉ tiêu đạt/,
  );
  await workbench.photograph("bieu-bao-cao-pane");
});

test("the report in Word is downloaded from the pane, and tells what the sheets show", async () => {
  const { page } = workbench;
  const pane = page.frameLocator("#addin");
  await pane.getByRole("combobox", { name: "Thể thức của báo cáo Word" }).selectOption("government");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "Tạo báo cáo Word" }).click(),
  ]);
  await pane.getByText(/đang được tải về máy, thường vào mục Tải xuống/).waitFor();
  expect(download.suggestedFilename()).toBe("Báo cáo năm 2026 - UBND xã Nguyễn Lương Bằng.docx");
  const { paragraphs, sections } = openDocument(await bytesOf(download));
  expect(sections.map(({ orientation }) => orientation)).toEqual(["portrait", "landscape"]);
  const [count] = (await pane.getByRole("textbox").inputValue()).split("\n");
  expect(paragraphs.map(({ text }) => text)).toContain(count);
  await workbench.photograph("bao-cao-word");
});

test("leaves the console empty and asks nothing of any other machine", () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreign).toEqual([]);
});

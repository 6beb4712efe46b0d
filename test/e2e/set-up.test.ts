import type { Page } from "playwright-core";
import { addressOf, openWorkbench, sheetsOf, textsOf, typeInto, type OpenWorkbench } from "./workbench";

const STANDARD = [
  "Tình hình",
  "Số liệu",
  "Chỉ tiêu",
  "Cơ quan",
  "Đề án, kế hoạch",
  "Mốc thời gian",
  "Nhiệm vụ",
  "Nhật ký",
  "Hướng dẫn",
];

/** Rows under the header that begin with something: the rows of the table. */
const coded = (texts: readonly (readonly string[])[], column: string) => {
  const header = texts.findIndex((row) => row.includes(column));
  const at = texts[header]?.indexOf(column) ?? -1;
  const below = texts.slice(header + 1).map((row) => row[at] ?? "");
  return below.slice(0, below.indexOf(""));
};

describe("setting up by clicking in the pane", () => {
  let workbench: OpenWorkbench;
  let page: Page;

  beforeAll(async () => {
    workbench = await openWorkbench();
    ({ page } = workbench);
    await workbench.pane.getByRole("button", { name: "Tạo bảng chuẩn" }).click();
    await workbench.photograph("preview");
    await workbench.pane.getByRole("button", { name: `Tạo ${STANDARD.length} bảng` }).click();
    await workbench.pane.getByText(`Đã tạo ${STANDARD.length} bảng.`).waitFor();
    await page.evaluate(() => window.workbench.settled());
  });
  afterAll(() => workbench.close());

  it("makes the standard sheets, in order, before what the workbook had", async () => {
    expect((await sheetsOf(page)).filter((name) => STANDARD.includes(name))).toEqual(STANDARD);
  });

  it("lists the 43 targets of the programme on each sheet that has one row a target", async () => {
    const status = coded(await textsOf(page, "Tình hình"), "Mã");
    expect(status).toHaveLength(43);
    expect(new Set(status).size).toBe(43);
    expect(coded(await textsOf(page, "Số liệu"), "Mã")).toEqual(status);
    expect(coded(await textsOf(page, "Chỉ tiêu"), "Mã")).toEqual(status);
  });

  it("calculates every formula: no cell shows an error, but for the gaps of the guide's chart", async () => {
    for (const sheet of STANDARD) {
      const errors = (await textsOf(page, sheet))
        .flat()
        .filter((text) => /^#(?:NAME\?|REF!|VALUE!|N\/A|NUM!|DIV\/0!|NULL!|BUSY!|SPILL!|CALC!)/.test(text));
      const gaps = sheet === "Hướng dẫn" ? ["#N/A"] : [];
      expect([sheet, [...new Set(errors)]]).toEqual([sheet, gaps]);
    }
  });

  it("judges all 43 targets in a workbook without figures, and says of none that it is met", async () => {
    const verdicts = coded(await textsOf(page, "Tình hình"), "Đánh giá");
    expect(verdicts).toHaveLength(43);
    expect(new Set(verdicts)).toEqual(new Set(["Chưa đủ số liệu", "Chưa đến kỳ"]));
  });

  it("photographs every sheet", async () => {
    for (const [index, sheet] of STANDARD.entries()) {
      await page.evaluate((name) => window.workbench.show(name), sheet);
      await workbench.photograph(`sheet-${index + 1}`);
    }
    expect(await sheetsOf(page)).toEqual(expect.arrayContaining(STANDARD));
  });

  it("does no harm when asked a second time", async () => {
    const note = await addressOf(page, "Số liệu", "D01A", "Ghi chú");
    await typeInto(page, "Số liệu", note, "ghi chú của tôi");
    const before = await textsOf(page, "Số liệu");
    await page.evaluate(() => window.workbench.press("NLB.SetUpSheets"));
    await page.evaluate(() => window.workbench.settled());
    expect(await textsOf(page, "Số liệu")).toEqual(before);
    expect(await sheetsOf(page)).toHaveLength(STANDARD.length + 1);
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

  it("makes the same sheets in a fresh workbook while the pane is closed", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "Đóng bảng bên phải" }).click();
    await page.getByRole("button", { name: "Tạo bảng chuẩn" }).click();
    await page.waitForFunction(() => window.workbench.sheets().includes("Hướng dẫn"));
    await page.evaluate(() => window.workbench.settled());
    expect(coded(await textsOf(page, "Tình hình"), "Mã")).toHaveLength(43);
    expect(workbench.errors).toEqual([]);
    expect(workbench.foreign).toEqual([]);
  });

  it("opens the pane again", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "Mở bảng theo dõi" }).click();
    await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.locator("#pane").isVisible()).toBe(true);
  });
});

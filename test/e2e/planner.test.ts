import type { Page } from "playwright-core";
import { addressOf, cellOf, openSetUpWorkbench, typeInto, type OpenWorkbench } from "./workbench";

// A week of a planner, in order: each step goes on where the one before it stopped.
let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  workbench = await openSetUpWorkbench();
  ({ page } = workbench);
});
afterAll(() => workbench.close());

const pane = () => page.frameLocator("#addin");
const verdict = async (code: string) =>
  cellOf(page, "Tình hình", await addressOf(page, "Tình hình", code, "Đánh giá"));
const figure = async (code: string, column: string, text: string) =>
  typeInto(page, "Số liệu", await addressOf(page, "Số liệu", code, column), text);

it("40, 27, 13 poor households turn the target green; 40, 38, 36 turn it orange", async () => {
  await typeInto(page, "Tình hình", "E3", "2027");
  await figure("K15", "TH 2025", "40");
  await figure("K15", "TH 2026", "27");
  await figure("K15", "TH 2027", "13");
  expect(await verdict("K15")).toMatchObject({ text: "Có khả năng hoàn thành", fill: "#009E73" });
  await figure("K15", "TH 2026", "38");
  await figure("K15", "TH 2027", "36");
  expect(await verdict("K15")).toMatchObject({ text: "Khó hoàn thành", fill: "#E69F00" });
});

it("a target is found without accents, and its own sentence says why it stands where it does", async () => {
  await pane().getByRole("tab", { name: "Chỉ tiêu" }).click();
  await pane().getByLabel("Tìm chỉ tiêu").fill("ho ngheo");
  await pane()
    .getByRole("button", { name: /Số hộ nghèo/ })
    .click();
  const why = await cellOf(page, "Tình hình", await addressOf(page, "Tình hình", "K15", "Vì sao"));
  await pane().getByText(why.text).waitFor();
});

it("a figure entered in the pane stands in the sheet, and taking it back leaves no trace", async () => {
  const before = await verdict("K15");
  await pane().getByRole("textbox", { name: "Giá trị" }).fill("12");
  await pane().getByRole("button", { name: "Ghi TH 2027 vào bảng" }).click();
  const undo = pane().getByRole("button", { name: "Hoàn tác" });
  await undo.waitFor();
  await page.evaluate(() => window.workbench.settled());
  expect((await verdict("K15")).text).toBe("Có khả năng hoàn thành");

  const others = await Promise.all(["D01B", "K04", "K14"].map(verdict));
  await undo.click();
  await pane().getByText("Đã hoàn tác: dòng K15 trở lại như trước.").waitFor();
  await page.evaluate(() => window.workbench.settled());
  expect(await verdict("K15")).toEqual(before);
  expect(await Promise.all(["D01B", "K04", "K14"].map(verdict))).toEqual(others);
  for (const { text } of others) expect(text).toBe("Chưa đủ số liệu");
});

it("what is due and who owes figures can be read and acted on", async () => {
  await pane().getByRole("tab", { name: "Mốc, đề án" }).click();
  await pane().getByRole("heading", { level: 2 }).first().waitFor();
  await workbench.photograph("pane-dates");
  await pane().getByRole("tab", { name: "Cơ quan" }).click();
  await pane().getByRole("heading", { level: 2 }).first().waitFor();
  await workbench.photograph("pane-bodies");
});

it("leaves the console empty and asks nothing of any other machine", () => {
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreign).toEqual([]);
});

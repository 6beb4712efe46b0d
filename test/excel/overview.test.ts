/** The leader's page in a workbook: it is what a set-up shows first, and it follows the year and the figures. */
import { SMALL_DESK } from "./small";
import { type Desk, good, openDesk } from "./desk";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ programme: SMALL_DESK.programme });
  good(await desk.actions.setUp(() => undefined));
});
afterAll(() => desk.close());

/** Rows of the page that say something, each as its texts and numbers. */
const page = async () =>
  (await desk.values("Tổng quan", "A1:AR60"))
    .map((row) => row.filter((cell) => cell !== ""))
    .filter((row) => row.length > 0);

test("is the first sheet, and the one a set-up shows", async () => {
  const [first, active] = await desk.addin.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const shown = sheets.getActiveWorksheet().load("name");
    await context.sync();
    return [sheets.items.map(({ name }) => name).find((name) => name !== "Sheet1"), shown.name];
  });
  expect([first, active]).toEqual(["Tổng quan", "Tổng quan"]);
});

test("says which target is red, by how much, whose turn it is, and what a year before was like", async () => {
  await desk.enter("SoLieu", "D01B", { "TH 2025": 93, "TH 2026": 89.6 });
  const rows = await page();
  const red = rows.find(([cell]) => String(cell).startsWith("D01B "));
  const status = await desk.row("TinhHinh", "D01B");
  expect(red).toEqual([
    "D01B Tỷ lệ đảng viên được xếp loại hoàn thành tốt nhiệm vụ trở lên",
    "✖ Không đạt",
    89.6,
    "> 90 %",
    status["Cơ quan chủ trì"],
    status["Lý do ngắn"],
  ]);
  const of = (year: number) => rows.find(([cell]) => cell === year)?.[2];
  expect([of(2025), of(2026), of(2027), of(2030)]).toEqual(["✔", "✖", undefined, "◎"]);
});

test("follows the reporting year, which is chosen on the sheet of the status", async () => {
  good(await desk.actions.setReportingYear(2025));
  expect((await page())[0]).toEqual([expect.stringContaining("TỔNG QUAN"), "Năm 2025"]);
  expect((await page()).some(([cell]) => String(cell).startsWith("D01B "))).toBe(false);
});

test("nothing on it is bent by that", async () => {
  const found = good(await desk.actions.check());
  expect(found.filter(({ detail }) => detail["sheet"] === "Tổng quan")).toEqual([]);
});

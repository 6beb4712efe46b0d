/** A workbook bent by hand is checked and mended in the pane, in both languages, at the width of the narrowest pane. */
import {
  addressOf,
  cellOf,
  choose,
  openSetUpWorkbench,
  speak,
  type OpenWorkbench,
  sheetsOf,
  typeInto,
} from "./workbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openSetUpWorkbench();
  await workbench.page.locator("#pane").evaluate((element) => (element.style.width = "320px"));
});
afterAll(() => workbench.close());

const text = async (sheet: string, address: string) => (await cellOf(workbench.page, sheet, address)).text;

/** Deletes a row of the figures and a whole sheet, as Excel's own menus do. */
const deleteParts = (row: number, sheet: string) =>
  workbench.pane.evaluate(
    ([index, name]) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("SoLieu").rows.getItemAt(index).delete();
        context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      }),
    [row, sheet] as const,
  );

test.each([
  {
    language: "vi",
    row: 7,
    words: {
      card: "Kiểm tra bảng chuẩn",
      check: "Kiểm tra",
      list: "Nội dung phát hiện",
      other: "Thêm lại cột trống",
      mend: "Sửa mục đã chọn (4)",
      done: /^Đã sửa 4 mục\. 2 ô đã được chép sang trang “Giữ lại”\. Mọi bảng đều đúng\.$/,
    },
  },
  {
    language: "en",
    row: 9,
    words: {
      card: "Check standard sheets",
      check: /^Check( again)?$/,
      list: "What was found",
      other: "Add the column again, blank",
      mend: "Repair what is ticked (4)",
      done: /^Repaired 4 items\. 2 cells copied to the sheet “Giữ lại”\. All sheets are as they should be\.$/,
    },
  },
] as const)(
  "a bent workbook is checked, and mended where ticked ($language)",
  async ({ language, row, words }) => {
    const { page, pane } = workbench;
    await page.evaluate(() => window.workbench.settled());
    await speak(pane, language);
    const title = await addressOf(page, "Số liệu", "K15", "TH 2026");
    const header = title.replace(/\d+$/, "3");
    const verdict = await addressOf(page, "Tình hình", "K14", "Đánh giá");
    const code = await text("Số liệu", `A${row + 4}`);
    await typeInto(page, "Số liệu", header, "Thực hiện");
    await typeInto(page, "Tình hình", verdict, "95");
    await deleteParts(row, "Nhiệm vụ");

    await choose(pane, words.card);
    await pane.getByRole("button", { name: words.check }).click();
    const list = pane.getByRole("list", { name: words.list });
    await list.waitFor();
    const found = (await list.getByRole("listitem").allInnerTexts()).join("\n");
    for (const what of ["Thực hiện", "Đánh giá", code, "Nhiệm vụ"]) expect(found).toContain(what);
    // The column stands under another title: it is that title which is ticked, not a second, blank column.
    const wanted = list.getByRole("listitem").filter({ hasNotText: words.other });
    for (const box of await wanted.getByRole("checkbox").all()) await box.check();
    await list.scrollIntoViewIfNeeded();
    await workbench.photograph(`kiem-tra-bang-${language}`);
    await pane.getByRole("button", { name: words.mend }).click();
    await pane.getByRole("status").filter({ hasText: words.done }).waitFor();

    expect(await text("Số liệu", header)).toBe("TH 2026");
    expect(await text("Số liệu", `A${row + 4}`)).toBe(code);
    expect((await cellOf(page, "Tình hình", verdict)).text).toBe("Chưa đủ số liệu");
    expect(await sheetsOf(page)).toContain("Nhiệm vụ");
    const kept = await Promise.all([2, 3, 4, 5].map((at) => text("Giữ lại", `F${at}`)));
    expect(kept).toEqual(expect.arrayContaining(["Thực hiện", "95"]));
  },
);

test("leaves the console empty but for the grid's own word on a deleted sheet, and asks nothing of any other machine", () => {
  expect(workbench.errors.filter((error) => !error.includes("'this._worksheetData' as it is null"))).toEqual(
    [],
  );
  expect(workbench.foreign).toEqual([]);
});

import type { CheckItem } from "../../src/workbook/actions";
import { mendable, whole } from "./bending";
import { type Desk, good, openDesk } from "./desk";
import { SMALL_DESK } from "./small";

const silent = () => undefined;
const FIGURE = 77.5;

/** What a person does to the sheets with the means of Excel. */
type Bend = (sheets: Excel.WorksheetCollection, workbook: Excel.Workbook) => void;

/** A workbook as a set-up leaves it, with one figure typed in. */
async function openBook(): Promise<Desk> {
  const desk = await openDesk(SMALL_DESK);
  good(await desk.actions.setUp(silent));
  await desk.enter("SoLieu", "D01B", { "TH 2026": FIGURE });
  return desk;
}

const bendBook = (desk: Desk, bend: Bend) =>
  desk.addin.Excel.run(async (context) => {
    bend(context.workbook.worksheets, context.workbook);
    await context.sync();
  });

const codes = (items: readonly CheckItem[]) => items.map(({ code }) => code).sort();

let desk: Desk;
let before: Awaited<ReturnType<typeof whole>>;
// One workbook serves all: a test that passes leaves it as it was.
let isWhole = false;
beforeEach(async () => {
  if (isWhole) return;
  desk = await openBook();
  expect(good(await desk.actions.check())).toEqual([]);
  before = await whole(desk);
});
afterEach(() => {
  if (!isWhole) desk.close();
});
afterAll(() => {
  if (isWhole) desk.close();
});

const column = (workbook: Excel.Workbook, table: string, title: string) =>
  workbook.tables.getItem(table).columns.getItem(title);

test.each<readonly [string, readonly string[], Bend]>([
  [
    "a title typed over",
    ["title-changed"],
    (sheets) => (sheets.getItem("Số liệu").getRange("G5").values = [["TH năm 2025"]]),
  ],
  [
    "a code column renamed",
    ["title-changed"],
    (sheets) => (sheets.getItem("Số liệu").getRange("A5").values = [["Mã số"]]),
  ],
  [
    "a code mistyped",
    ["code-changed"],
    (sheets) => (sheets.getItem("Số liệu").getRange("A8").values = [["d01c "]]),
  ],
  [
    "a code typed over by another",
    ["code-changed"],
    (sheets) => (sheets.getItem("Số liệu").getRange("A8").values = [["D01A"]]),
  ],
  ["a row deleted", ["row-missing"], (_, { tables }) => tables.getItem("SoLieu").rows.getItemAt(2).delete()],
  [
    "a row deleted at the end",
    ["row-missing"],
    (_, { tables }) => tables.getItem("SoLieu").rows.getItemAt(3).delete(),
  ],
  [
    "a first row deleted",
    ["row-missing"],
    (_, { tables }) => tables.getItem("MocThoiGian").rows.getItemAt(0).delete(),
  ],
  [
    "a formula deleted",
    ["formula-missing"],
    (sheets) => sheets.getItem("Tình hình").getRange("O9").clear("Contents"),
  ],
  [
    "a summary deleted",
    ["formula-missing"],
    (sheets) => sheets.getItem("Tình hình").getRange("A4").clear("Contents"),
  ],
  [
    "a word typed over a formula",
    ["typed-over"],
    (sheets) => (sheets.getItem("Tình hình").getRange("O9").values = [["Đạt"]]),
  ],
  [
    "a formula of one's own",
    ["formula-own"],
    (sheets) => (sheets.getItem("Tình hình").getRange("O9").formulas = [["=1+1"]]),
  ],
  [
    "colours cleared",
    ["colours-missing"],
    (sheets) => sheets.getItem("Tình hình").getRange("O8:O11").conditionalFormats.clearAll(),
  ],
  [
    "a validation cleared",
    ["validation-missing"],
    (sheets) => sheets.getItem("Số liệu").getRange("E6:V9").dataValidation.clear(),
  ],
  [
    "a validation cleared from one cell",
    ["validation-missing"],
    (sheets) => sheets.getItem("Số liệu").getRange("F7").dataValidation.clear(),
  ],
  ["a name deleted", ["name-missing"], (_, { names }) => names.getItem("NLB_NamBaoCao").delete()],
  [
    "a name that points elsewhere",
    ["name-missing"],
    (sheets, { names }) => {
      names.getItem("NLB_Tu").delete();
      names.add("NLB_Tu", sheets.getItem("Sheet1").getRange("A1:A10"));
    },
  ],
  [
    "a table turned into cells",
    ["table-gone"],
    (_, { tables }) => tables.getItem("NhiemVu").convertToRange(),
  ],
  [
    "a column deleted",
    ["column-missing"],
    (_, workbook) => column(workbook, "MocThoiGian", "Ghi chú").delete(),
  ],
  ["a sheet deleted", ["sheet-missing"], (sheets) => sheets.getItem("Nhiệm vụ").delete()],
])("%s is found, and mending it leaves the workbook as a set-up does", async (_what, expected, bend) => {
  isWhole = false;
  await bendBook(desk, bend);
  const items = good(await desk.actions.check());
  const { left } = good(await desk.actions.mend(mendable(items), silent));
  expect(codes(items)).toEqual(expected);
  expect(left).toEqual([]);
  expect(await whole(desk)).toEqual(before);
  expect(desk.addin.internalErrors).toEqual([]);
  isWhole = true;
});

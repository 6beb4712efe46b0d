import { sameSpelling } from "../../src/repair/formula";
import type { CheckItem } from "../../src/workbook/actions";
import { type Desk, good, openDesk } from "./desk";
import { portrait } from "./portrait";
import { SMALL_DESK } from "./small";

// Each opens a spreadsheet engine and lays a workbook down.
jest.setTimeout(120_000);

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
const ticked = (items: readonly CheckItem[]) => items.filter(({ mendable }) => mendable).map(({ id }) => id);

let whole: Record<string, unknown>;
beforeAll(async () => {
  const desk = await openBook();
  expect(good(await desk.actions.check())).toEqual([]);
  whole = compared(await portrait(desk));
  desk.close();
});

interface Seen {
  readonly name: string;
  readonly cells: { readonly formulas: readonly (readonly unknown[])[] };
  readonly rules: readonly (readonly [string, unknown])[];
}

/**
 * The workbook without the sheet that keeps what was typed in the way, formulas in one spelling, and rules in the order that
 * matters: that of the rules of one range.
 */
const compared = (seen: Record<string, unknown>) => ({
  ...seen,
  sheets: (seen["sheets"] as Seen[])
    .filter(({ name }) => name !== "Giữ lại")
    .map(({ cells, rules, ...sheet }) => ({
      ...sheet,
      position: 0,
      cells: {
        ...cells,
        formulas: cells.formulas.map((row) =>
          row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? sameSpelling(cell) : cell)),
        ),
      },
      rules: [...rules].sort(([one], [other]) => one.localeCompare(other)),
    })),
});

const column = (workbook: Excel.Workbook, table: string, title: string) =>
  workbook.tables.getItem(table).columns.getItem(title);

describe.each<readonly [string, readonly string[], Bend]>([
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
])("%s", (_what, expected, bend) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openBook();
    await bendBook(desk, bend);
  });
  afterAll(() => desk.close());

  test("is found, and mending all of it leaves the workbook as a set-up does", async () => {
    const items = good(await desk.actions.check());
    if (codes(items).join() !== expected.join()) console.log(JSON.stringify(items, null, 1));
    const outcome = await desk.actions.mend(ticked(items), silent);
    const { left } = good(outcome);
    expect(left).toEqual([]);
    expect(compared(await portrait(desk))).toEqual(whole);
    expect(desk.addin.internalErrors).toEqual([]);
    expect(codes(items)).toEqual(expected);
  });
});

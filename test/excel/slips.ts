/**
 * What people do to the sheets with Excel's own means, and what checking and mending make of it. Short tests take a sample
 * of it.
 */
import type { CheckItem } from "../../src/tracker/port";
import { mendable, whole } from "./bending";
import type { TableName } from "../../src/sheets/columns";
import { columnLetters, placeAt } from "../../src/sheets/a1/address";
import { columnIndex } from "../../src/sheets/a1/tableRange";
import { standardSheets } from "../../src/sheets/standard";
import { type Desk, type DeskOptions, good, openDesk } from "./desk";
import { SMALL, SMALL_DESK } from "./small";

const laid = standardSheets(SMALL, 2026);

/** Address of a cell of a table as a set-up lays it; row 0 is the header, row -1 the one above. */
export function place(id: TableName, title: string, row: number): string {
  const table = laid.find((sheet) => sheet.id === id)?.table;
  if (!table) throw new Error(`no table ${id}`);
  return `${columnLetters(columnIndex(table, title))}${table.headerRow + row}`;
}
const columnOf = (id: TableName, title: string) => placeAt(place(id, title, 0)).column;
/** The column of the sheet a title stands in: "AG:AG". */
const lineOf = (id: TableName, title: string) => {
  const letters = columnLetters(columnOf(id, title));
  return `${letters}:${letters}`;
};
export const span = (id: TableName, from: string, to: string, first: number, last: number) =>
  `${place(id, from, first)}:${place(id, to, last)}`;

/** The whole sheet of figures from the years above the table on. */
export const FIGURES = span("SoLieu", "Mã", "Dòng ở Chỉ tiêu", -1, 4);

export const ALL_DATES = (() => {
  const titles = laid.find(({ id }) => id === "MocThoiGian")?.table?.columns ?? [];
  return span("MocThoiGian", "Mã", titles.at(-1)?.name ?? "", 1, 4);
})();

export const silent = () => undefined;
export const FIGURE = 77.5;

/** What a person does to the sheets with Excel's own means. */
export type Bend = (sheets: Excel.WorksheetCollection, workbook: Excel.Workbook) => void;

/** A workbook as a set-up leaves it, with one figure typed in. */
export async function openBook(options: DeskOptions = SMALL_DESK): Promise<Desk> {
  const desk = await openDesk(options);
  good(await desk.actions.setUp(silent));
  await desk.enter("SoLieu", "D01B", { "TH 2026": FIGURE });
  return desk;
}

export const bendBook = (desk: Desk, bend: Bend) =>
  desk.addin.Excel.run(async (context) => {
    bend(context.workbook.worksheets, context.workbook);
    await context.sync();
  });

export const codes = (items: readonly CheckItem[]) => items.map(({ code }) => code).sort();

export const column = (workbook: Excel.Workbook, table: string, title: string) =>
  workbook.tables.getItem(table).columns.getItem(title);

/** What happened, the codes of what is found, and how it is done. */
export type Slip = readonly [string, readonly string[], Bend];

/** Mending each leaves the workbook as a set-up does. */
export const MENDED: readonly Slip[] = [
  [
    "a title typed over",
    ["column-unsure", "title-unsure"],
    (sheets) =>
      (sheets.getItem("Số liệu").getRange(place("SoLieu", "TH 2025", 0)).values = [["TH năm 2025"]]),
  ],
  [
    "a code column renamed",
    ["title-changed"],
    (sheets) => (sheets.getItem("Số liệu").getRange(place("SoLieu", "Mã", 0)).values = [["Mã số"]]),
  ],
  [
    "a code mistyped",
    ["code-changed"],
    (sheets) => (sheets.getItem("Số liệu").getRange(place("SoLieu", "Mã", 3)).values = [["d01c "]]),
  ],
  [
    "a code typed over by another",
    ["code-changed"],
    (sheets) => (sheets.getItem("Số liệu").getRange(place("SoLieu", "Mã", 3)).values = [["D01A"]]),
  ],
  [
    "words of the programme cleared",
    ["constants-missing", "constants-missing"],
    (sheets) =>
      sheets
        .getItem("Chỉ tiêu")
        .getRange(span("ChiTieu", "ĐVT", "Loại", 2, 3))
        .clear("Contents"),
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
    (sheets) =>
      sheets
        .getItem("Tình hình")
        .getRange(place("TinhHinh", "Tiến độ (%)", 2))
        .clear("Contents"),
  ],
  [
    "a chip of the legend deleted",
    ["formula-missing"],
    (sheets) => sheets.getItem("Tình hình").getRange("C2").clear("Contents"),
  ],
  [
    "a word typed over a formula",
    ["typed-over"],
    (sheets) =>
      (sheets.getItem("Tình hình").getRange(place("TinhHinh", "Tiến độ (%)", 2)).values = [["Đạt"]]),
  ],
  [
    "a formula of one's own",
    ["formula-own"],
    (sheets) =>
      (sheets.getItem("Tình hình").getRange(place("TinhHinh", "Tiến độ (%)", 2)).formulas = [["=1+1"]]),
  ],
  [
    // Those of the verdicts, and part of the line where a group begins.
    "colours cleared",
    ["colours-missing", "colours-missing"],
    (sheets) =>
      sheets
        .getItem("Tình hình")
        .getRange(span("TinhHinh", "Đánh giá", "Đánh giá", 1, 4))
        .conditionalFormats.clearAll(),
  ],
  [
    "the order of colours changed",
    ["colours-order"],
    (_, { tables }) => {
      const states = tables.getItem("MocThoiGian").columns.getItem("Trạng thái").getDataBodyRange();
      // The second: "Hoàn thành", which then hides "Hoàn thành chậm".
      states.conditionalFormats.getItemAt(1).priority = 0;
    },
  ],
  [
    "a validation cleared",
    ["validation-missing"],
    (sheets) =>
      sheets
        .getItem("Số liệu")
        .getRange(span("SoLieu", "KH 2025", "TH 2030", 1, 4))
        .dataValidation.clear(),
  ],
  [
    "a validation cleared from one cell",
    ["validation-missing"],
    (sheets) =>
      sheets
        .getItem("Số liệu")
        .getRange(place("SoLieu", "ƯTH 2025", 2))
        .dataValidation.clear(),
  ],
  ["a name deleted", ["name-missing"], (_, { names }) => names.getItem("NLB_NamBaoCao").delete()],
  [
    "a name that points elsewhere",
    ["sheet-bent"],
    (sheets, { names }) => {
      names.getItem("NLB_Tu").delete();
      names.add("NLB_Tu", sheets.getItem("Sheet1").getRange("A1:A10"));
    },
  ],
  [
    // Excel writes its formulas with addresses when it stops being a table.
    "a table turned into cells",
    ["formula-own", "formula-own", "formula-own", "formula-own", "table-gone"],
    (_, { tables }) => tables.getItem("DeAn").convertToRange(),
  ],
  [
    "a table renamed",
    ["table-renamed"],
    (_, { tables }) => {
      tables.getItem("SoLieu").name = "BangSoLieu";
    },
  ],
  [
    "a table renamed, a title of it typed over and a row of it deleted",
    ["column-unsure", "row-missing", "table-renamed", "title-unsure"],
    (sheets, { tables }) => {
      const figures = tables.getItem("SoLieu");
      figures.name = "Bảng_số.liệu";
      figures.rows.getItemAt(3).delete();
      sheets.getItem("Số liệu").getRange(place("SoLieu", "TH 2025", 0)).values = [["TH năm 2025"]];
    },
  ],
  [
    "a column deleted",
    ["column-missing"],
    (_, workbook) => column(workbook, "MocThoiGian", "Ghi chú").delete(),
  ],
  [
    "the years of the term cleared",
    ["cells-changed"],
    (sheets) =>
      sheets
        .getItem("Số liệu")
        .getRange(span("SoLieu", "Số 2025", "Số 2030", -1, -1))
        .clear("Contents"),
  ],
  [
    "a year of the term typed over",
    ["cells-changed"],
    (sheets) => (sheets.getItem("Số liệu").getRange(place("SoLieu", "Số 2029", -1)).values = [[2027]]),
  ],
  [
    "the reporting year cleared",
    ["cells-changed"],
    (sheets) => sheets.getItem("Tình hình").getRange("J1").clear("Contents"),
  ],
  [
    "a word of the legend typed over",
    ["sheet-bent"],
    (sheets) => (sheets.getItem("Hướng dẫn").getRange("A6").values = [["Tốt"]]),
  ],
  [
    "a count in the guide deleted",
    ["formula-missing"],
    (sheets) => sheets.getItem("Hướng dẫn").getRange("D6").clear("Contents"),
  ],
  [
    "a row of the overview deleted",
    ["sheet-bent"],
    (sheets) => sheets.getItem("Tổng quan").getRange("20:20").delete("Up"),
  ],
  [
    "a column of the overview deleted",
    ["sheet-bent"],
    (sheets) => sheets.getItem("Tổng quan").getRange("G:G").delete("Left"),
  ],
  [
    "a count of the overview typed over",
    ["typed-over"],
    (sheets) => (sheets.getItem("Tổng quan").getRange("E5").values = [[12]]),
  ],
  [
    "a row of texts in the guide deleted",
    ["sheet-bent"],
    (sheets) => sheets.getItem("Hướng dẫn").getRange("20:20").delete("Up"),
  ],
  [
    "a row of the guide deleted",
    ["sheet-bent"],
    (sheets) => sheets.getItem("Hướng dẫn").getRange("6:6").delete("Up"),
  ],
  [
    "a column of the guide deleted",
    ["sheet-bent"],
    (sheets) => sheets.getItem("Hướng dẫn").getRange("B:B").delete("Left"),
  ],
  [
    "a whole column of computed figures deleted, with the year above it",
    ["cells-changed", "column-missing"],
    (sheets) => sheets.getItem("Số liệu").getRange(lineOf("SoLieu", "Số 2030")).delete("Left"),
  ],
  [
    "the column of codes deleted from the table",
    ["codes-missing"],
    (_, workbook) => column(workbook, "NhiemVu", "Mã").delete(),
  ],
  [
    "the chart of the overview deleted",
    ["chart-missing"],
    (sheets) => sheets.getItem("Tổng quan").charts.getItemAt(0).delete(),
  ],
  ["a sheet deleted", ["sheet-missing"], (sheets) => sheets.getItem("Nhiệm vụ").delete()],
];

/** Workbooks changed as their users may, or by several slips at once: reported, mended, nothing typed lost. */
export const TOLD: readonly Slip[] = [
  ["a sheet renamed", ["sheet-renamed"], (sheets) => (sheets.getItem("Số liệu").name = "Số liệu 2026")],
  ["a sheet moved", ["sheets-moved"], (sheets) => (sheets.getItem("Số liệu").position = 0)],
  [
    "a sheet hidden from menus",
    [],
    (sheets) => (sheets.getItem("Đề án, kế hoạch").visibility = "VeryHidden"),
  ],
  [
    "a filter on",
    [],
    (_, { tables }) => tables.getItem("SoLieu").columns.getItem("Mã").filter.applyValuesFilter(["D01A"]),
  ],
  [
    "a column of one's own before a title typed over",
    // Of the year's own formulas, and of those that compare a closed year.
    ["column-missing", "formula-own", "formula-own", "validation-missing"],
    (sheets, { tables }) => {
      const figures = tables.getItem("SoLieu").columns;
      const result = columnOf("SoLieu", "TH 2025");
      figures.add(result, undefined, "Riêng");
      sheets.getItem("Số liệu").getRange(`${columnLetters(result + 1)}3`).values = [["TH năm 2025"]];
    },
  ],
  [
    "a row deleted and the code of another standing twice, in a row with a figure of its own",
    ["code-twice", "row-unsure", "validation-missing", "validation-missing", "validation-missing"],
    (_, { tables }) => {
      const table = tables.getItem("SoLieu");
      table.rows.getItemAt(3).delete();
      table.rows.add(0, undefined);
      const row = table.getDataBodyRange().getRow(0);
      row.getCell(0, 0).values = [["D01B"]];
      row.getCell(0, columnOf("SoLieu", "TH 2025")).values = [[11]];
    },
  ],
  [
    "a code with a space behind it and one with a space that does not break",
    ["code-changed", "code-changed"],
    (sheets) =>
      (sheets.getItem("Số liệu").getRange(span("SoLieu", "Mã", "Mã", 2, 3)).values = [
        ["D01B "],
        ["D01C\u00a0"],
      ]),
  ],
  ["cells merged above the table", [], (sheets) => sheets.getItem("Số liệu").getRange("A2:C2").merge(false)],
  [
    "a name that points to nothing",
    ["name-missing"],
    (_, { names }) => {
      names.getItem("NLB_NamBaoCao").delete();
      names.add("NLB_NamBaoCao", "=#REF!");
    },
  ],
  [
    "a column put in before the table",
    [],
    (sheets) => sheets.getItem("Số liệu").getRange("A:A").insert("Right"),
  ],
  [
    "a column put in among the others",
    [],
    (sheets) => sheets.getItem("Tình hình").getRange("C:C").insert("Right"),
  ],
  [
    "rows put in above a table",
    [],
    (sheets) => sheets.getItem("Mốc thời gian").getRange("1:2").insert("Down"),
  ],
  ["rows put in above the guide", [], (sheets) => sheets.getItem("Hướng dẫn").getRange("1:2").insert("Down")],
  [
    "the column of codes deleted with all above it",
    ["codes-missing", "name-missing"],
    (sheets) => sheets.getItem("Chỉ tiêu").getRange("A:A").delete("Left"),
  ],
  [
    "figures typed over formulas in some rows",
    ["typed-over"],
    (sheets) =>
      (sheets.getItem("Tình hình").getRange(span("TinhHinh", "KH năm", "KH năm", 1, 2)).values = [
        [12],
        [13],
      ]),
  ],
];

/** Tests of those slips. One workbook serves all: a test that passes leaves it as it was. */
export function testSlips(mended: readonly Slip[], told: readonly Slip[]): void {
  let desk: Desk;
  let before: Awaited<ReturnType<typeof whole>>;
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

  test.each(mended)(
    "%s is found, and mending it leaves the workbook as a set-up does",
    async (_what, expected, bend) => {
      isWhole = false;
      await bendBook(desk, bend);
      const items = good(await desk.actions.check());
      const { left } = good(await desk.actions.mend(mendable(items), silent));
      expect(codes(items)).toEqual(expected);
      expect(left).toEqual([]);
      expect(await whole(desk)).toEqual(before);
      expect(desk.addin.internalErrors).toEqual([]);
      isWhole = true;
    },
  );

  test.each(told)("%s: %j, and the figure is there", async (_what, expected, bend) => {
    isWhole = false;
    await bendBook(desk, bend);
    const items = good(await desk.actions.check());
    expect(codes(items)).toEqual(expected);
    const { left } = good(await desk.actions.mend(mendable(items), silent));
    expect(left.filter(({ mendable: can }) => can)).toEqual([]);
    expect(JSON.stringify(await desk.everything())).toContain(String(FIGURE));
    expect(desk.addin.internalErrors).toEqual([]);
  });
}

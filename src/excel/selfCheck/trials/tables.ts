import { styleTable } from "../../write/table";
import { calculated, onSheet, same, trial } from "../trial";

const FORMULA = '=[@Mã]&"!"';

/** A table at the left of its row, with two rows and a computed column at its end. */
function make(sheet: Excel.Worksheet, row: number, name: string): Excel.Table {
  sheet.getRange(`A${row}:C${row + 2}`).values = [
    ["Mã", "Số", "Tính"],
    ["A", 1, ""],
    ["B", 2, ""],
  ];
  const table = sheet.tables.add(`A${row}:C${row + 2}`, true);
  styleTable(table, name);
  table.columns.getItem("Tính").getDataBodyRange().formulas = [[FORMULA], [FORMULA]];
  return table;
}

const computed = (table: Excel.Table) => table.columns.getItem("Tính").getDataBodyRange();

const formulasOf = ({ formulas }: Excel.Range) => (formulas as unknown[][]).flat();

/** Tables: rows 130 to 229. */
export const TABLES = [
  trial(
    async ({ context, sheet }) => {
      const table = make(sheet, 130, "NLB_TuKiemTra1");
      table.load("name,showHeaders,style,showBandedRows");
      table.autoFilter.load("isDataFiltered");
      const tables = sheet.tables.load("items/name");
      const gone = context.workbook.tables.getItemOrNullObject("NLB_TuKiemTra0").load("name");
      const lost = table.columns.getItemOrNullObject("Mất").load("name");
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.getDataBodyRange().getLastRow(),
        table.worksheet.tables.getItem("NLB_TuKiemTra1").columns.getItem("Số").getRange(),
        table.columns.getItem("Số").getHeaderRowRange(),
      ].map((part) => part.load("address"));
      await context.sync();
      const { name, showHeaders, style, showBandedRows } = table;
      return {
        table: [
          ...parts.map(({ address }) => onSheet(address)),
          ...[name, tables.items.length, showHeaders, style, showBandedRows],
          ...[table.autoFilter.isDataFiltered, gone.isNullObject, lost.isNullObject],
        ] as unknown[],
      };
    },
    {
      table: same([
        ...["A130:C132", "A130:C130", "A131:C132", "A132:C132", "B130:B132", "B130"],
        ...["NLB_TuKiemTra1", 1, true, "TableStyleLight1", false],
        ...[false, true, true],
      ]),
    },
  ),
  trial(
    async ({ sheet }) => {
      make(sheet, 140, "NLB_TuKiemTra2");
      sheet.getRange("E140:E142").formulas = [
        ["=SUM(NLB_TuKiemTra2[Số])"],
        ["=INDEX(NLB_TuKiemTra2[#Headers],2)"],
        ["=SUM(NLB_TuKiemTra2[[Số]:[Số]])"],
      ];
      return { "table-formulas": await calculated(sheet.getRange("A141:E142")) };
    },
    {
      "table-formulas": same([
        ["A", 1, "A!", "", "Số"],
        ["B", 2, "B!", "", 3],
      ]),
    },
  ),
  trial(
    async ({ context, sheet }) => {
      const table = make(sheet, 150, "NLB_TuKiemTra3");
      await context.sync();
      // The typings leave no room for the null that leaves a computed cell to its formula.
      table.rows.add(undefined, [["C", 3, null]] as unknown as string[][]);
      table.rows.add(undefined, [["D", 4, FORMULA]]);
      const column = computed(table).load("formulas");
      await context.sync();
      const [, , withNull, withFormula] = formulasOf(column);
      return { "table-row-added": { withNull, withFormula } };
    },
    { "table-row-added": ({ withFormula }) => withFormula === FORMULA },
  ),
  trial(
    async ({ context, sheet }) => {
      const table = make(sheet, 160, "NLB_TuKiemTra4");
      await context.sync();
      computed(table).getCell(0, 0).formulas = [['=[@Mã]&"?"']];
      const column = computed(table).load("formulas");
      await context.sync();
      const one = formulasOf(column);
      column.formulas = [['=[@Mã]&"?"'], [FORMULA]];
      column.load("formulas");
      await context.sync();
      return { "table-filled-down": one, "table-whole-column": formulasOf(column) };
    },
    {
      "table-filled-down": same(['=[@Mã]&"?"', FORMULA]),
      "table-whole-column": same(['=[@Mã]&"?"', FORMULA]),
    },
  ),
  trial(
    async ({ context, sheet }) => {
      const table = make(sheet, 170, "NLB_TuKiemTra5");
      table.columns.add(1, undefined, "Thêm");
      table.rows.add(0, [["Z", "", 0, FORMULA]]);
      table.rows.getItemAt(1).delete();
      table.resize("A170:D174");
      const range = table.getRange().load("values,address");
      await context.sync();
      return { "table-changed": [onSheet(range.address), range.values] as unknown };
    },
    {
      "table-changed": (came) => {
        const [address, values] = came as [string, unknown[][]];
        const codes = values.map(([code]) => code);
        return address === "A170:D174" && same(["Mã", "Z", "B", "", ""])(codes) && values[0]?.[1] === "Thêm";
      },
    },
  ),
  trial(
    async ({ context, sheet }) => {
      const table = make(sheet, 185, "NLB_TuKiemTra6");
      const cell = sheet.getRange("E185");
      cell.formulas = [["=SUM(NLB_TuKiemTra6[Số])"]];
      await context.sync();
      table.name = "NLB_TuKiemTra7";
      cell.load("formulas");
      await context.sync();
      return { "table-renamed": formulasOf(cell) };
    },
    { "table-renamed": same(["=SUM(NLB_TuKiemTra7[Số])"]) },
  ),
  trial(
    async ({ context, sheet }) => {
      const range = make(sheet, 195, "NLB_TuKiemTra8").convertToRange().load("values");
      await context.sync();
      const gone = sheet.tables.getItemOrNullObject("NLB_TuKiemTra8").load("name");
      await context.sync();
      return { "table-to-cells": [gone.isNullObject, range.values[1]?.[0]] as unknown };
    },
    { "table-to-cells": same([true, "A"]) },
  ),
];

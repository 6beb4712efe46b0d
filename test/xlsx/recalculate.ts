import {
  CellValueType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ICellData,
  type IWorkbookData,
} from "@univerjs/core";
import type { Workbook } from "@univerjs/core";
import { Calculation } from "../../workbench/host/univer/calculation";
import { ENGINE_PLUGINS } from "../../workbench/host/univer/plugins";
import type { OpenFile } from "./openFile";

const lettersOf = (index: number): string =>
  (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

const placeOf = (address: string) => {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
};

/**
 * Formulas of a file with names and structured references written as addresses, which every spreadsheet program reads.
 */
function byAddress({ tables, names }: OpenFile, today: number): (formula: string, row: number) => string {
  const places = new Map(
    tables.map(({ name, sheet, range, columns }) => {
      const [from = "", to = ""] = range.split(":");
      return [name, { sheet, columns, header: placeOf(from).row + 1, last: placeOf(to).row + 1 }] as const;
    }),
  );
  const reference = (name: string, rows: string | undefined, from: string, to: string, row: number) => {
    const table = places.get(name);
    if (!table) throw new Error(`no table ${name}`);
    const [left, right] = [from, to].map((column) => {
      const index = table.columns.indexOf(column);
      if (index < 0) throw new Error(`table ${name} has no column ${column}`);
      return lettersOf(index);
    });
    const [top, bottom] =
      rows === "#This Row"
        ? [row + 1, row + 1]
        : rows === "#Headers"
          ? [table.header, table.header]
          : [table.header + 1, table.last];
    // The formula's own row is written without "$", so that one formula serves all rows of a column.
    const fixed = rows === "#This Row" ? "" : "$";
    const cells = `$${left}${fixed}${top}:$${right}${fixed}${bottom}`;
    return `'${table.sheet}'!${left === right && top === bottom ? cells.split(":")[0] : cells}`;
  };
  return (formula, row) =>
    formula
      .replace(
        /(\w+)\[(?:\[(#[^\]]+)\],)?\[([^\]#]+)\](?::\[([^\]]+)\])?\]/gu,
        (_, name: string, rows: string | undefined, from: string, to: string | undefined) =>
          reference(name, rows, from, to ?? from, row),
      )
      .replace(/(\w+)\[([^\][#]+)\]/gu, (_, name: string, column: string) =>
        reference(name, undefined, column, column, row),
      )
      .replace(/NLB_\w+/gu, (name) => names.get(name) ?? name)
      .replaceAll("TODAY()", String(today));
}

/**
 * What an engine that is not ours (Univer) makes of the formulas of a file: every value in the file that comes from a
 * formula on one of the given sheets is thrown away and worked out anew, as of a day.
 */
export async function recalculate(file: OpenFile, calculated: readonly string[], today: number) {
  const formulaOf = byAddress(file, today);
  const sheets = [...file.sheets].map(([name, cells], index) => {
    const cellData: Record<number, Record<number, ICellData>> = {};
    const shared = new Map<string, string>();
    for (const [address, { formula, value }] of cells) {
      const { row, column } = placeOf(address);
      const line = (cellData[row] ??= {});
      if (formula !== undefined && calculated.includes(name)) {
        const si = shared.get(formula);
        line[column] = si === undefined ? { f: `=${formulaOf(formula, row)}`, si: address } : { si };
        shared.set(formula, si ?? address);
      } else if (value !== null)
        line[column] = {
          v: value,
          t:
            typeof value === "number"
              ? CellValueType.NUMBER
              : typeof value === "boolean"
                ? CellValueType.BOOLEAN
                : CellValueType.STRING,
        };
    }
    return { id: `s${index}`, name, cellData, rowCount: 2000, columnCount: 80 };
  });
  const univer = new Univer({ logLevel: LogLevel.ERROR });
  for (const plugin of ENGINE_PLUGINS) univer.registerPlugin(plugin);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: "book",
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  });
  const calculation = univer.__getInjector().get(Calculation);
  calculation.recalculateAll();
  await calculation.done();
  return {
    value: (sheet: string, address: string) => {
      const { row, column } = placeOf(address);
      const cell = workbook.getSheetBySheetName(sheet)?.getCellMatrix().getValue(row, column);
      return cell?.v ?? null;
    },
    dispose: () => {
      calculation.dispose();
      univer.dispose();
    },
  };
}

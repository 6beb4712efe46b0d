import { PROGRAMME } from "../../src/programme/programme";
import type { Programme } from "../../src/programme/types";
import type { Answer, WorkbookActions } from "../../src/tracker/port";
import { excelActions } from "../../src/excel/actions/excelActions";
import { addressOf } from "../../src/sheets/a1/address";
import { createWorkbookModel, type WorkbenchModel } from "../../workbench/host/model";
import { bootHeadless } from "../../workbench/host/univer/node";
import { type Addin, type AddinOptions, bootAddin } from "../host/environment";
import { paintedFill } from "../host/painted";
import { functionSignatures, registerFunctions } from "./functions";

/** A workbook in a spreadsheet engine, the real office.js over it, and the add-in's actions, as on a planner's desk. */
export interface Desk {
  readonly addin: Addin;
  readonly model: WorkbenchModel;
  readonly actions: WorkbookActions;
  /** Values of a range once everything is calculated. */
  readonly values: (sheet: string, address: string) => Promise<unknown[][]>;
  /** Types into cells as somebody beside the add-in would. */
  readonly type: (sheet: string, address: string, values: unknown[][]) => Promise<void>;
  /** Values and formulas of every sheet, to see that nothing changed. */
  readonly everything: () => Promise<Record<string, unknown>>;
  /** Cells of one row of a standard table, by its code, under their column titles. */
  readonly row: (table: string, code: string) => Promise<Record<string, unknown>>;
  /** Types into the cells of one row of a standard table. */
  readonly enter: (table: string, code: string, cells: Record<string, unknown>) => Promise<void>;
  /** Address of a cell of a standard table on its sheet, by the code of its row or, for a title, "Mã": "H6". */
  readonly addressOf: (table: string, code: string, title: string) => Promise<string>;
  /** Types into a cell that has a defined name. */
  readonly enterNamed: (name: string, value: unknown) => Promise<void>;
  /** Fill of a cell of a standard table as the grid paints it, by the code of its row; the wanted one is waited for. */
  readonly fill: (
    sheet: string,
    table: string,
    code: string,
    title: string,
    wanted: string,
  ) => Promise<string | undefined>;
  /** The add-in's page is gone at once, whatever it waits for; another is loaded over the same workbook. */
  readonly restart: () => Promise<void>;
  readonly close: () => void;
}

export interface DeskOptions extends Omit<AddinOptions, "model"> {
  readonly programme?: Programme;
  /** false: formulas are kept and never calculated, for workbooks too large for the engine. */
  readonly calculates?: boolean;
}

export async function openDesk({
  programme = PROGRAMME,
  calculates = true,
  ...options
}: DeskOptions = {}): Promise<Desk> {
  const grid = bootHeadless();
  if (!calculates) grid.calculation.dispose();
  const model = createWorkbookModel(grid);
  const functions = functionSignatures();
  const boot = async () => {
    const booted = await bootAddin({ functions, ...options, model });
    booted.bind();
    registerFunctions();
    return booted;
  };
  let addin = await boot();

  const read = async <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
    await model.settled();
    return addin.Excel.run(work);
  };
  const tableCells = (name: string) =>
    read(async (context) => {
      const range = context.workbook.tables.getItem(name).getRange().load("values,rowIndex,columnIndex");
      await context.sync();
      const [titles = [], ...rows] = range.values as unknown[][];
      return { titles, rows, top: range.rowIndex, left: range.columnIndex };
    });

  const placeOf = async (table: string, code: string, title: string) => {
    const { titles, rows, top, left } = await tableCells(table);
    const row = [titles, ...rows].findIndex((cells) => cells[titles.indexOf("Mã")] === code);
    const column = titles.indexOf(title);
    if (row < 0 || column < 0) throw new Error(`${table} has no cell ${code}, ${title}`);
    return { row: top + row, column: left + column };
  };

  return {
    get addin() {
      return addin;
    },
    model,
    actions: excelActions(
      () => Promise.resolve(programme),
      () => new Date(2026, 10, 23),
      async (...asked) => (await import("../../src/word/report")).writeReport(...asked),
    ),
    values: (sheet, address) =>
      read(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    type: (sheet, address, values) =>
      read(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
        await context.sync();
      }),
    everything: () =>
      read(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name");
        await context.sync();
        const ranges = sheets.items.map((sheet) =>
          sheet.getUsedRange().load("address,values,formulas,numberFormat"),
        );
        await context.sync();
        return Object.fromEntries(
          ranges.map(({ address, values, formulas, numberFormat }) => [
            address,
            { values, formulas, numberFormat },
          ]),
        );
      }),
    row: async (table, code) => {
      const { titles, rows } = await tableCells(table);
      const cells = rows.find((row) => row[titles.indexOf("Mã")] === code) ?? [];
      return Object.fromEntries(titles.map((title, place) => [String(title), cells[place]]));
    },
    enter: async (table, code, cells) => {
      const { titles, rows } = await tableCells(table);
      const place = rows.findIndex((row) => row[titles.indexOf("Mã")] === code);
      await read(async (context) => {
        const body = context.workbook.tables.getItem(table).getDataBodyRange();
        for (const [title, value] of Object.entries(cells))
          body.getCell(place, titles.indexOf(title)).values = [[value]];
        await context.sync();
      });
    },
    addressOf: async (table, code, title) => addressOf(await placeOf(table, code, title)),
    enterNamed: (name, value) =>
      read(async (context) => {
        context.workbook.names.getItem(name).getRange().values = [[value]];
        await context.sync();
      }),
    fill: async (sheet, table, code, title, wanted) => {
      const { row, column } = await placeOf(table, code, title);
      return paintedFill(grid, model, sheet, row, column, wanted);
    },
    restart: async () => {
      addin.close();
      await model.settled();
      addin = await boot();
    },
    close: () => {
      addin.close();
      model.dispose();
    },
  };
}

/** The value of an answer that has to be good. */
export function good<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.fault.code}: ${JSON.stringify(answer.fault.detail)}`);
  return answer.value;
}

import { TableManager } from "@univerjs/sheets-table";
import { merge } from "rxjs";
import type { WorkbookModel } from "../contract";
import type { Grid } from "../univer/boot";
import { Book } from "./grid/book";
import { type ChartFigures, figuresOf } from "./charts/figures";
import { refreshFormulas } from "./grid/formulas";
import { refreshNames } from "./range/names";
import { syncHeaders, TableCollection } from "./tables/tables";
import { watch } from "./workbook/watch";
import { WorkbookObject } from "./workbook/workbook";

/** The model with what the workbench page shows and Univer's grid has no place for. */
export interface WorkbenchModel extends WorkbookModel {
  /** The message a custom function gave with the error in this cell. */
  readonly messageAt: (sheetId: string, row: number, column: number) => string | undefined;
  /** The charts on a sheet with their figures as the cells are now; those whose cells are gone are left out. */
  readonly chartsOn: (sheetId: string) => readonly ChartFigures[];
  /** Calls back with each workbook that the add-in opens in a window of its own, as Base64. Returns the way to stop. */
  readonly onOpened: (listener: (file: string) => void) => () => void;
  /** Calls back after a chart came, went or changed; not after the cells it shows did. Returns the way to stop. */
  readonly onChart: (listener: () => void) => () => void;
}

/** Excel's object model over a workbook in Univer. */
export function createWorkbookModel(grid: Grid): WorkbenchModel {
  const book = new Book(grid);
  const unwatch = watch(book);
  const { tableAdd$, tableDelete$, tableRangeChanged$, tableNameChanged$ } = book.get(TableManager);
  merge<unknown[]>(tableAdd$, tableDelete$, tableRangeChanged$, tableNameChanged$).subscribe(() => {
    book.tablesTouched = true;
  });
  grid.calculation.beforeRun = () => {
    if (!book.tablesTouched) return;
    book.tablesTouched = false;
    new TableCollection(book, null).items().forEach(syncHeaders);
    refreshFormulas(book);
    refreshNames(book);
  };
  return {
    root: new WorkbookObject(book),
    onEvent: (listener) => book.events.listen(listener),
    registerFunctions: (signatures, invoke) => grid.functions.register(signatures, invoke),
    settled: () => grid.functions.settled(),
    messageAt: (sheetId, row, column) => grid.functions.messageAt(sheetId, row, column),
    chartsOn: (sheetId) => book.state.charts.on(sheetId).flatMap((chart) => figuresOf(book, chart) ?? []),
    onOpened: (listener) => {
      const listening = book.state.opened.subscribe(listener);
      return () => listening.unsubscribe();
    },
    onChart: (listener) => {
      const listening = book.state.charts.changed.subscribe(listener);
      return () => listening.unsubscribe();
    },
    dispose: () => {
      unwatch();
      grid.dispose();
    },
  };
}

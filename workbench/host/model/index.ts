import { TableManager } from "@univerjs/sheets-table";
import { merge } from "rxjs";
import type { HostEvent, WorkbookModel } from "../contract";
import type { Grid } from "../univer/boot";
import { Book } from "./book";
import { refreshFormulas } from "./formulas";
import { refreshNames } from "./names";
import { WorkbookObject } from "./workbook";

/** The model with what the workbench page shows and Univer's grid has no place for. */
export interface WorkbenchModel extends WorkbookModel {
  /** The message a custom function gave with the error in this cell. */
  readonly messageAt: (sheetId: string, row: number, column: number) => string | undefined;
}

/** Excel's object model over a workbook in Univer. */
export function createWorkbookModel(grid: Grid): WorkbenchModel {
  const book = new Book(grid);
  const listeners = new Set<(event: HostEvent) => void>();
  let tablesMoved = false;
  const { tableAdd$, tableDelete$, tableRangeChanged$, tableNameChanged$ } = book.get(TableManager);
  merge<unknown[]>(tableAdd$, tableDelete$, tableRangeChanged$, tableNameChanged$).subscribe(() => {
    tablesMoved = true;
  });
  grid.calculation.beforeRun = () => {
    if (!tablesMoved) return;
    tablesMoved = false;
    refreshFormulas(book);
    refreshNames(book);
  };
  return {
    root: new WorkbookObject(book),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    registerFunctions: (signatures, invoke) => grid.functions.register(signatures, invoke),
    settled: () => grid.functions.settled(),
    messageAt: (sheetId, row, column) => grid.functions.messageAt(sheetId, row, column),
    dispose: grid.dispose,
  };
}

/**
 * Excel's object model as an add-in sees it, over a workbook in Univer. Each folder knows only those below it:
 *
 *     index → workbook → sheets → charts, tables → range → grid → members
 *
 * members: how a class of the model is written down, with checks and errors. grid: cells, formulas and their tables as
 * Univer has them, locks, events. range: ranges with formats, rules and names. charts and tables do not know each
 * other. A handle (range, sheet, table, chart) is what the parts of such an object know of it; a slot is what a part of
 * the model keeps with a workbook or a sheet.
 */
import type { WorkbookModel } from "../contract";
import type { Grid } from "../univer/boot";
import { type ChartFigures, figuresOf } from "./charts/figures";
import { SHELF } from "./charts/shelf";
import { Book } from "./grid/book";
import { type Filling, FILLS_COLUMNS } from "./grid/cells";
import { type ColumnGroup, columnGroups } from "./range/outline";
import { WorksheetObject } from "./sheets/worksheet";
import { bringUpToDate, followTables } from "./tables/follow";
import { OPENED } from "./workbook/application";
import { watch } from "./workbook/watch";
import { WorkbookObject } from "./workbook/workbook";

/** The model with what the workbench page shows and Univer's grid has no place for. */
export interface WorkbenchModel extends WorkbookModel {
  /** The message a custom function gave with the error in this cell. */
  readonly messageAt: (sheetId: string, row: number, column: number) => string | undefined;
  /** The charts on a sheet with their figures as the cells are now; those whose cells are gone are left out. */
  readonly chartsOn: (sheetId: string) => readonly ChartFigures[];
  /** The groups of columns on a sheet, as they are now. */
  readonly columnGroupsOn: (sheetId: string) => readonly ColumnGroup[];
  /** What Excel does with a table's column when a formula is written into a part of it: see `FILLS_COLUMNS`. */
  fillsColumns: Filling;
  /** Calls back with each workbook the add-in opens in a new window, as Base64. Returns a function that stops it. */
  readonly onOpened: (listener: (file: string) => void) => () => void;
  /**
   * Calls back after a chart is added, removed or changed, but not when only its cells change. Returns a function that
   * stops it.
   */
  readonly onChart: (listener: () => void) => () => void;
}

/** Excel's object model over a workbook in Univer. */
export function createWorkbookModel(grid: Grid): WorkbenchModel {
  const book = new Book(grid, (of, sheetId) => new WorksheetObject(of, sheetId));
  const unwatch = watch(book);
  const unfollow = followTables(book);
  grid.calculation.beforeRun = () => bringUpToDate(book);
  return {
    root: new WorkbookObject(book),
    onEvent: (listener) => book.events.listen(listener),
    registerFunctions: (signatures, invoke) => grid.functions.register(signatures, invoke),
    settled: () => grid.functions.settled(),
    messageAt: (sheetId, row, column) => grid.functions.messageAt(sheetId, row, column),
    chartsOn: (sheetId) =>
      SHELF.of(book)
        .on(sheetId)
        .flatMap((chart) => figuresOf(book, chart) ?? []),
    columnGroupsOn: (sheetId) => columnGroups(book, sheetId),
    get fillsColumns() {
      return FILLS_COLUMNS.of(book);
    },
    set fillsColumns(fills) {
      FILLS_COLUMNS.set(book, fills);
    },
    onOpened: (listener) => {
      const listening = OPENED.of(book).subscribe(listener);
      return () => listening.unsubscribe();
    },
    onChart: (listener) => {
      const listening = SHELF.of(book).changed.subscribe(listener);
      return () => listening.unsubscribe();
    },
    dispose: () => {
      unwatch();
      unfollow();
      grid.dispose();
    },
  };
}

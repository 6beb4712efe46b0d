import {
  type ICellData,
  ICommandService,
  type IMutation,
  type IRange,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  SetRangeCustomMetadataCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { HostObject } from "../../contract";
import { type Grid, NEW_SHEET } from "../../univer/boot";
import { invalidOperation, itemNotFound } from "../members/errors";
import { type Area, MAX_COLUMNS, MAX_ROWS } from "./a1";
import { Events } from "./events";

/** An area on a named sheet. */
export interface SheetArea extends Area {
  readonly sheetId: string;
}

/** Cells by row and column. */
export type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

/**
 * The workbook behind every object of the model: the way to Univer's part of it. What Univer has no place for is kept
 * beside it, in slots (slots.ts).
 */
export class Book {
  readonly events = new Events();
  readonly unitId: string;
  private readonly sheetKeys = new Map<string, object>();
  private acting = 0;
  private moving = 0;

  /**
   * @param makeWorksheet makes the object of a sheet, which knows ranges, tables and charts and lies in a layer above
   *   them.
   */
  constructor(
    readonly grid: Grid,
    private readonly makeWorksheet: (book: Book, sheetId: string) => HostObject,
  ) {
    this.unitId = grid.workbook.getUnitId();
  }

  /** A service of Univer. */
  get get(): Grid["injector"]["get"] {
    return this.grid.injector.get.bind(this.grid.injector);
  }

  /** Whether the change under way is made by an add-in, not by a person at the grid. */
  get isActing(): boolean {
    return this.acting > 0;
  }

  /** What a new sheet starts from. */
  get blankSheet(): IWorksheetData {
    return mergeWorksheetSnapshotWithDefault({ ...NEW_SHEET });
  }

  /** Whether cells are being moved: until that is over, tables and cells do not agree. */
  get isMoving(): boolean {
    return this.moving > 0;
  }

  sheets(): readonly Worksheet[] {
    return this.grid.workbook.getSheets();
  }

  /** @throws ItemNotFound for a sheet that was deleted. */
  sheet(sheetId: string): Worksheet {
    const sheet = this.grid.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound("the worksheet was deleted");
    return sheet;
  }

  /** By name, in any case, or by id. */
  findSheet(key: string): Worksheet | undefined {
    const name = key.toLowerCase();
    return this.sheets().find(
      (sheet) => sheet.getSheetId() === key || sheet.getName().toLowerCase() === name,
    );
  }

  /** The sheet as an add-in knows it. */
  worksheet(sheetId: string): HostObject {
    return this.makeWorksheet(this, sheetId);
  }

  /** The sheet as Univer's commands call it. */
  ids(sheetId: string): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheetId };
  }

  /** Stands for a sheet from when it is first asked for until the sheet is forgotten. */
  sheetKey(sheetId: string): object {
    const known = this.sheetKeys.get(sheetId);
    if (known !== undefined) return known;
    const key = {};
    this.sheetKeys.set(sheetId, key);
    return key;
  }

  forgetSheet(sheetId: string): void {
    this.sheetKeys.delete(sheetId);
  }

  /** Carries out one change at once. */
  mutate<P extends object>(mutation: IMutation<P>, params: P): void {
    this.act(() => {
      if (!this.get(ICommandService).syncExecuteCommand<P>(mutation.id, params)) {
        throw invalidOperation(`${mutation.id} was refused`);
      }
    });
  }

  /** Carries out a command of Univer, with all that hangs on it (formulas, tables, rules that move along). */
  async command(command: { readonly id: string }, params: object): Promise<void> {
    this.acting += 1;
    this.moving += 1;
    try {
      if (!(await this.get(ICommandService).executeCommand(command.id, params))) {
        throw invalidOperation(`${command.id} was refused`);
      }
    } finally {
      this.acting -= 1;
      this.moving -= 1;
    }
  }

  /** Writes contents of cells; `v: null` clears. Tells Univer's formula engine what to calculate again. */
  setCells(sheetId: string, cellValue: CellMatrix): void {
    this.mutate(SetRangeValuesMutation, { ...this.ids(sheetId), cellValue });
  }

  /** Writes formats of cells only: nothing is calculated again. */
  setStyles(sheetId: string, cellValue: CellMatrix): void {
    const trigger = SetStyleCommand.id;
    this.mutate(SetRangeValuesMutation, { ...this.ids(sheetId), cellValue, trigger });
  }

  /** Writes what cells keep beside their contents (cell-extra.ts): nothing is calculated again. */
  setExtras(sheetId: string, cellValue: CellMatrix): void {
    const trigger = SetRangeCustomMetadataCommand.id;
    this.mutate(SetRangeValuesMutation, { ...this.ids(sheetId), cellValue, trigger });
  }

  /**
   * Univer's sheets have the rows somebody asked for; Excel's always have all. Rows and columns are added as needed.
   */
  makeRoom(area: SheetArea): void {
    const sheet = this.sheet(area.sheetId);
    const at = this.ids(area.sheetId);
    const rows = area.rows === MAX_ROWS ? 0 : area.row + area.rows;
    const columns = area.columns === MAX_COLUMNS ? 0 : area.column + area.columns;
    if (rows > sheet.getRowCount()) this.mutate(SetWorksheetRowCountMutation, { ...at, rowCount: rows + 50 });
    if (columns > sheet.getColumnCount()) {
      this.mutate(SetWorksheetColumnCountMutation, { ...at, columnCount: columns + 10 });
    }
  }

  /** The area as Univer counts: first and last cell, within the rows and columns the sheet has there. */
  gridRange(area: SheetArea): IRange {
    const sheet = this.sheet(area.sheetId);
    return {
      startRow: area.row,
      startColumn: area.column,
      endRow: Math.min(area.row + area.rows, Math.max(sheet.getRowCount(), area.row + 1)) - 1,
      endColumn: Math.min(area.column + area.columns, Math.max(sheet.getColumnCount(), area.column + 1)) - 1,
    };
  }

  private act(change: () => void): void {
    this.acting += 1;
    try {
      change();
    } finally {
      this.acting -= 1;
    }
  }
}

export const areaOf = (sheetId: string, range: IRange): SheetArea => ({
  sheetId,
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

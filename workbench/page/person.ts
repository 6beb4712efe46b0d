import "@univerjs/sheets/facade";
import "@univerjs/sheets-ui/facade";
import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type ICellData,
  ICommandService,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { AFTER_CELL_EDIT, SetRangeValuesCommand, SheetInterceptorService } from "@univerjs/sheets";
import { parseArea } from "../host/model/grid/a1";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import type { Grid } from "../host/univer/boot";
import { typed } from "./typed";

/** Comes before the spreadsheet's own reading of numbers, which knows only the English way. */
const FIRST = 1000;

const TEXT_FORMAT = "@";

const editedText = (cell: ICellData): string =>
  cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? String(cell.f ?? cell.v ?? "");

/** Makes the grid read what a person types as Excel with Vietnamese regional settings does. */
export function readTypedTextAsVietnamese({ injector, workbook }: Grid): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell: Nullable<ICellData>, { worksheet, row, col }, next) => {
      const text = cell ? editedText(cell) : "";
      if (!cell || text === "") return next(cell);
      const asText = { ...cell, p: null, v: text, t: CellValueType.STRING };
      const format = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern;
      if (format === TEXT_FORMAT) return asText;
      const read = typed(text, new Date().getFullYear());
      if (read === undefined) return asText;
      if (read.kind === "formula") return next({ ...cell, p: null, f: read.formula, v: null });
      const number = { ...cell, p: null, f: null, v: read.value, t: CellValueType.NUMBER };
      return read.format === null || format !== undefined
        ? number
        : { ...number, s: { n: { pattern: read.format } } };
    },
  });
}

/** Brings a sheet to the front, as a click on its tab does. */
export function showSheet(grid: Grid, name: string) {
  const workbook = FUniver.newAPI(grid.injector).getActiveWorkbook();
  const sheet = workbook?.getSheetByName(name);
  if (!workbook || !sheet) throw new Error(`There is no sheet "${name}".`);
  workbook.setActiveSheet(sheet);
  return { workbook, sheet };
}

/** Selects cells, as a click on them does; `address` in A1 form. */
export function select(grid: Grid, name: string, address: string): void {
  showSheet(grid, name).sheet.getRange(address).activate();
}

/**
 * Types text into a cell the way a person does: selects the cell, opens its editor, types, and presses Enter. What the
 * text becomes is left to the grid.
 *
 * @param address one cell in A1 form
 * @throws Error when the cell takes no typing, for example on a protected sheet
 */
export async function typeInto(grid: Grid, name: string, address: string, text: string): Promise<void> {
  const { workbook, sheet } = showSheet(grid, name);
  sheet.getRange(address).activate();
  const commands = grid.injector.get(ICommandService);
  // As the first key pressed on a selected cell does: what stood there is replaced.
  const editing = commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: true,
    eventType: DeviceInputEventType.Keyboard,
    unitId: workbook.getId(),
  });
  if (!editing) throw new Error(`${name}!${address} takes no typing.`);
  await commands.executeCommand("doc.command.insert-text", {
    unitId: DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
    body: { dataStream: text },
    range: { startOffset: 0, endOffset: 0, collapsed: true },
    segmentId: "",
  });
  await workbook.endEditingAsync(true);
}

/**
 * Puts texts into many cells in one go, as a person who pastes them does: each is read as if it were typed, and one
 * step back takes all of them away.
 *
 * @param texts address of one cell in A1 form → text
 */
export async function pasteTexts(
  { injector, workbook }: Grid,
  sheetName: string,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const sheet = workbook.getSheetBySheetName(sheetName);
  if (!sheet) throw new Error(`There is no sheet "${sheetName}".`);
  const interceptors = injector.get(SheetInterceptorService);
  const cells = new ObjectMatrix<ICellData>();
  for (const [address, text] of texts) {
    const area = parseArea(address);
    if (!area) throw new Error(`"${address}" is not one cell.`);
    const { row, column } = area;
    const cell = interceptors.onWriteCell(workbook, sheet, row, column, { v: text });
    if (cell) cells.setValue(row, column, cell);
  }
  await injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
    unitId: workbook.getUnitId(),
    subUnitId: sheet.getSheetId(),
    value: cells.getMatrix(),
  });
}

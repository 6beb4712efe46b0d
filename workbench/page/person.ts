import "@univerjs/sheets/facade";
import "@univerjs/sheets-ui/facade";
import { CellValueType, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, type ICellData, type Nullable } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Grid } from "../host/univer/boot";
import { typed } from "./typed";

/** Before the spreadsheet's own reading of numbers, which knows the English way only. */
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

/**
 * Types text into a cell the way a person does: selects the cell, opens its editor, types, and presses Enter. What the
 * text becomes is left to the grid.
 *
 * @param address one cell in A1 form
 * @throws Error when the cell takes no typing, for example on a protected sheet
 */
export async function typeInto(grid: Grid, sheet: string, address: string, text: string): Promise<void> {
  const api = FUniver.newAPI(grid.injector);
  const workbook = api.getActiveWorkbook();
  const target = workbook?.getSheetByName(sheet);
  if (!workbook || !target) throw new Error(`There is no sheet "${sheet}".`);
  workbook.setActiveSheet(target);
  target.getRange(address).activate();
  if (!workbook.startEditing()) throw new Error(`${sheet}!${address} takes no typing.`);
  await api.executeCommand("doc.command.insert-text", {
    unitId: DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
    body: { dataStream: text },
    range: { startOffset: 0, endOffset: 0, collapsed: true },
    segmentId: "",
  });
  await workbook.endEditingAsync(true);
}

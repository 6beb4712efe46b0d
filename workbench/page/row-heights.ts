import { ICommandService } from "@univerjs/core";
import {
  MarkDirtyRowAutoHeightOperation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Grid } from "../host/univer/boot";

/**
 * Fits rows to their wrapped text when an add-in writes into them, as Excel does for rows nobody gave a height to; the
 * grid itself does so only for what people type. As in Excel, a later result of a formula changes no height.
 *
 * @returns a function that stops it
 */
export function fitRowsToText({ injector, workbook, calculation }: Grid): () => void {
  const commands = injector.get(ICommandService);
  const written = new Map<string, Set<number>>();
  let due = 0;

  const fit = async () => {
    due = 0;
    await calculation.done();
    for (const [sheetId, rows] of written) {
      const sheet = workbook.getSheetBySheetId(sheetId);
      // Deleted since.
      if (!sheet) continue;
      const endColumn = sheet.getColumnCount() - 1;
      const ranges = [...rows].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
      const unitId = workbook.getUnitId();
      commands.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, {
        unitId,
        subUnitId: sheetId,
        ranges,
        id: `fit-${sheetId}`,
      });
    }
    written.clear();
  };

  const listening = commands.onCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.fromFormula === true) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const rows = written.get(subUnitId) ?? new Set();
    for (const row of Object.keys(cellValue ?? {})) rows.add(Number(row));
    written.set(subUnitId, rows);
    due ||= requestAnimationFrame(() => void fit());
  });
  return () => {
    cancelAnimationFrame(due);
    listening.dispose();
  };
}

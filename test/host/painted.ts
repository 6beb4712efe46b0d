import "./univer";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { WorkbookModel } from "../../workbench/host/contract";
import type { Grid } from "../../workbench/host/univer/boot";

/**
 * Fill that the conditional formats give a cell, as the grid paints it; row and column from 0. The grid begins to evaluate
 * a rule when it draws a cell, so it draws twice.
 */
export async function paintedFill(
  { injector, workbook }: Grid,
  model: WorkbookModel,
  sheet: string,
  row: number,
  column: number,
): Promise<string | undefined> {
  const sheetId = workbook.getSheetBySheetName(sheet)?.getSheetId() ?? "";
  const draw = () =>
    injector.get(ConditionalFormattingService).composeStyle(workbook.getUnitId(), sheetId, row, column);
  draw();
  await model.settled();
  return draw()?.style?.bg?.rgb ?? undefined;
}

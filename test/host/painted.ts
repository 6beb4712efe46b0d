import "./univer";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { WorkbookModel } from "../../workbench/host/contract";
import type { Grid } from "../../workbench/host/univer/boot";

/**
 * Fill that the conditional formats give a cell, as the grid paints it; row and column from 0. The grid begins to
 * evaluate a rule when it draws a cell, gathers changes for a tenth of a second and tells nobody when it is done: a cell
 * is drawn until a fill shows, and has none when ten such spells showed none.
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
  for (let turn = 0; turn < 100; turn++) {
    await model.settled();
    const fill = draw()?.style?.bg?.rgb;
    if (fill) return fill;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return undefined;
}

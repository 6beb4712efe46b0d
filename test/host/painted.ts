import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { WorkbookModel } from "../../workbench/host/contract";
import type { Grid } from "../../workbench/host/univer/boot";

/** A cell of a sheet, row and column from 0. */
export type Place = readonly [row: number, column: number];

/**
 * Fills that the conditional formats give cells, as the grid paints them. The grid begins to evaluate a rule when it
 * draws a cell, gathers changes for a tenth of a second and does not say when it is done, so the cells are drawn until
 * every one shows a fill; one that shows none in a hundred tries, a hundredth of a second apart, has none.
 *
 * @param isDone for cells that show a fill already, which is to change
 */
export async function paintedFills(
  { injector, workbook }: Grid,
  model: WorkbookModel,
  sheet: string,
  places: readonly Place[],
  isDone: (fills: readonly (string | undefined)[]) => boolean = (fills) => fills.every(Boolean),
): Promise<readonly (string | undefined)[]> {
  const sheetId = workbook.getSheetBySheetName(sheet)?.getSheetId() ?? "";
  const draw = ([row, column]: Place) =>
    injector.get(ConditionalFormattingService).composeStyle(workbook.getUnitId(), sheetId, row, column)?.style
      ?.bg?.rgb ?? undefined;
  for (let turn = 0; turn < 100; turn++) {
    await model.settled();
    const fills = places.map(draw);
    if (isDone(fills)) return fills;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return places.map(draw);
}

/** @param wanted is waited for where the cell may show another fill already */
export async function paintedFill(
  grid: Grid,
  model: WorkbookModel,
  sheet: string,
  row: number,
  column: number,
  wanted?: string,
): Promise<string | undefined> {
  const isDone =
    wanted === undefined ? undefined : ([fill]: readonly (string | undefined)[]) => fill === wanted;
  return (await paintedFills(grid, model, sheet, [[row, column]], isDone))[0];
}

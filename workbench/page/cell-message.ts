import { SheetsSelectionsService } from "@univerjs/sheets";
import type { WorkbenchModel } from "../host/model/index";
import type { Grid } from "../host/univer/boot";

/** Shows the message a custom function gave with its error while that cell is selected; Excel shows it on a card. */
export function tellCellMessages(
  { injector, workbook }: Grid,
  model: WorkbenchModel,
  tell: (message: string) => void,
): void {
  injector.get(SheetsSelectionsService).selectionChanged$.subscribe((selections) => {
    const cell = selections?.at(-1)?.primary;
    if (!cell) return;
    const sheetId = workbook.getActiveSheet().getSheetId();
    tell(model.messageAt(sheetId, cell.actualRow, cell.actualColumn) ?? "");
  });
}

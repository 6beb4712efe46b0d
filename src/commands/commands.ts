import { PROGRAMME } from "../programme/programme";
import { excelActions } from "../workbook/excelActions";

/**
 * Ribbon button "Tạo bảng chuẩn": lays the standard sheets down without opening the pane. A fault has no place to be
 * shown on the ribbon, so the pane is opened and tells it.
 */
async function setUpSheets(event: Office.AddinCommands.Event): Promise<void> {
  const outcome = await excelActions(PROGRAMME, () => new Date()).setUp(() => undefined);
  if (!outcome.ok) await Office.addin.showAsTaskpane();
  event.completed();
}

Office.actions.associate("setUpSheets", setUpSheets);

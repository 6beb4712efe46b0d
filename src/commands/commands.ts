import type { WorkbookActions, WorkbookFault } from "../tracker/port";

/**
 * Gives the ribbon's buttons their work. "Tạo bảng chuẩn" lays the standard sheets down without opening the pane; a fault
 * has no place to be shown on the ribbon, so the pane is opened to tell it.
 */
export function registerCommands(actions: WorkbookActions, tell: (fault: WorkbookFault) => void): void {
  const setUpSheets = async (event: Office.AddinCommands.Event) => {
    const outcome = await actions.setUp(() => undefined);
    if (!outcome.ok) {
      await Office.addin.showAsTaskpane();
      tell(outcome.fault);
    }
    event.completed();
  };
  Office.actions.associate("setUpSheets", (event: Office.AddinCommands.Event) => void setUpSheets(event));
}

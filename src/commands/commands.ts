import type { WorkbookActions, WorkbookFault } from "../tracker/port";

/**
 * Connects the ribbon's buttons to their actions. "Tạo bảng chuẩn" lays the standard sheets down without opening the
 * pane; the ribbon has nowhere to show a fault, so the pane is opened to show it.
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

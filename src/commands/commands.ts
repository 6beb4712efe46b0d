import type { Destination, WorkbookActions, WorkbookFault } from "../tracker/port";

/** The ribbon's functions, as the manifest names them, and what each shows. */
const BUTTONS: Readonly<Record<string, Destination>> = {
  showOverview: "overview",
  enterFigures: "figures",
  showReport: "annex",
};

/**
 * Connects the ribbon's buttons to what they show. The ribbon has nowhere to say that something is missing, so the
 * pane is opened to say it; in a workbook without our sheets it asks whose workbook this is.
 */
export function registerCommands(actions: WorkbookActions, tell: (fault: WorkbookFault) => void): void {
  const show = async (destination: Destination, event: Office.AddinCommands.Event) => {
    const answer = await actions.show(destination);
    if (!answer.ok) {
      await Office.addin.showAsTaskpane();
      if (answer.fault.code !== "no-status-sheet") tell(answer.fault);
    }
    event.completed();
  };
  for (const [name, destination] of Object.entries(BUTTONS))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void show(destination, event));
}

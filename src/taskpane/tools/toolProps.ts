import type { Importing } from "../../intake/importing";
import type { WorkbookActions } from "../../tracker/port";
import type { Desk } from "../frame/desk";
import type { Status } from "../hooks/useStatus";

/** What a page of the menu works with. */
export interface ToolProps {
  readonly actions: WorkbookActions;
  readonly importing: Importing;
  /** Runs actions so that the pane shows their faults and that Excel is at work. */
  readonly status: Status;
  /** Version of the add-in. */
  readonly version: string;
  /** null in a workbook that has no status sheet yet. */
  readonly desk: Desk | null;
}

/** What a part works with that is shown only in a workbook with a status sheet. */
export interface DeskToolProps extends ToolProps {
  readonly desk: Desk;
}

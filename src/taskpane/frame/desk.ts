import type { Entry, Answer, Selected, StatusSnapshot, Written } from "../../tracker/port";
import type { TargetFilter } from "../../tracker/targetFilter";

/** What every part of the pane works with: the workbook as read, and what can be done with it. */
export interface Desk {
  readonly snapshot: StatusSnapshot;
  /** The computer's date, which a new entry gets. */
  readonly today: () => Date;
  readonly changeYear: (year: number) => Promise<void>;
  readonly reload: () => void;
  /** Opens a row in the pane. */
  readonly open: (selected: Selected) => void;
  /** Opens the list of a part in the pane. */
  readonly list: (tab: "targets" | "dates" | "bodies", filter?: TargetFilter) => void;
  /** Selects a row in the grid. */
  readonly goTo: (selected: Selected) => void;
  /** Shows a sheet of the workbook. */
  readonly showSheet: (name: string) => void;
  /** Writes entries; a fault has been shown by the time it resolves. */
  readonly write: (entries: readonly Entry[]) => Promise<Answer<readonly Written[]>>;
  /** Told whether something typed in the pane would be lost by opening another row. */
  readonly onDraft: (drafting: boolean) => void;
  /** Left out once the user has put the guide away. */
  readonly dismissGuide?: () => void;
}

/** What a part of the pane is given. */
export interface ScreenProps {
  readonly desk: Desk;
  /** The row to show in full; null for the list. */
  readonly selected: Selected | null;
  /** Whether the user came here from within the pane, so that the focus may follow. */
  readonly byHand: boolean;
  /** Code of the row whose full view the user just left for the list. */
  readonly leftCode: string | null;
  readonly filter: TargetFilter;
  readonly onFilter: (filter: TargetFilter) => void;
}

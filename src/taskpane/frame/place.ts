import type { RowTable, Selected } from "../../tracker/port";

/** The parts of the pane, in the order of their tabs. */
export const TABS = ["overview", "targets", "dates", "bodies", "report"] as const;
export type Tab = (typeof TABS)[number];

export const tabId = (tab: Tab) => `tab-${tab}`;
/** What the tabs show. */
export const PANEL_ID = "tab-panel";

/** What is needed now and then, in the order of the menu "⋯". */
export const MENU = ["import", "check", "tools", "about"] as const;
/** Pages that take the place of a part: those of the menu, and the forms, which are gone to from the bodies. */
export const PAGES = [...MENU, "formsOut", "formsIn"] as const;
export type Page = (typeof PAGES)[number];

/** Where the user is: a part and, in it, one row or the list of all; or a page of the menu. */
export interface PaneView {
  readonly tab: Tab;
  readonly selected: Selected | null;
  /** The page of the menu that is shown in place of the part. */
  readonly page: Page | null;
  /** Whether the user came here from within the pane; a selection in the grid must not take the focus from the grid. */
  readonly byHand: boolean;
  /** Code of the row whose full view the user just left for the list. */
  readonly leftCode: string | null;
}

const TAB_OF: Readonly<Record<RowTable, Tab>> = {
  TinhHinh: "targets",
  ChiTieu: "targets",
  SoLieu: "targets",
  MocThoiGian: "dates",
  DeAn: "dates",
  CoQuan: "bodies",
  NhiemVu: "dates",
  NhatKy: "targets",
  NhatKySoLieu: "targets",
  ChotKy: "targets",
};

/** The part that shows rows of a table. */
export const tabOf = (table: RowTable): Tab => TAB_OF[table];

/** Whether two selections open the same thing: a target is the same one, whichever of its sheets it is selected in. */
export const sameRow = (one: Selected | null, other: Selected | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.code === other.code &&
    (one.table === other.table || (tabOf(one.table) === "targets" && tabOf(other.table) === "targets")));

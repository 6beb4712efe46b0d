import type { ComponentType } from "react";
import type { ToolId } from "../../i18n/vi/tools";
import type { DeskToolProps, ToolProps } from "./toolProps";

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/** A card of the list: `load` brings what unfolds below its title. */
export type Tool = { readonly id: ToolId } & (
  | { readonly needsWorkbook: false; readonly load: Load<ToolProps> }
  | { readonly needsWorkbook: true; readonly load: Load<DeskToolProps> }
);

/**
 * The tools, in the order of their cards. To add one:
 *
 * 1. its title and one line of what it does, in `tools.ts` of each language; all other words in a file of its own;
 * 2. a component in `src/taskpane/<part>/`, exported as default, that takes `ToolProps`, or `DeskToolProps` where it
 *    makes no sense before the standard sheets are there; it begins below the card's title, a heading of level 2;
 * 3. a line here.
 *
 * A card loads when it is first unfolded. From then on it stays as it is, folded or behind another tab, so nothing
 * typed into it is lost; while something is, `desk.onDraft(true)` keeps a selection in the grid from leading away from
 * it.
 */
export const TOOLS: readonly Tool[] = [
  { id: "report", needsWorkbook: true, load: () => import("../report/ReportCard") },
  { id: "assign", needsWorkbook: true, load: () => import("../assign/AssignCard") },
  { id: "send", needsWorkbook: true, load: () => import("../send/SendCard") },
  { id: "import", needsWorkbook: false, load: () => import("../import/ImportTool") },
  { id: "check", needsWorkbook: false, load: () => import("../check/Check") },
  { id: "about", needsWorkbook: false, load: () => import("../about/About") },
];

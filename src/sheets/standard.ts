import type { Programme } from "../programme/types";
import { bodiesSheet } from "./bodies";
import { closingsSheet } from "./closings";
import { figureLogSheet } from "./figureLog";
import { figuresSheet } from "./figures";
import { guideSheet } from "./guide";
import { inCells } from "./inCell";
import { journalSheet } from "./journal";
import { milestonesSheet } from "./milestones";
import { overviewSheet } from "./overview/overview";
import { schemesSheet } from "./schemes";
import { statusSheet } from "./status";
import { targetsSheet } from "./targets";
import { tasksSheet } from "./tasks";
import type { SheetDefinition } from "./types";

/**
 * The standard sheets of a programme, in the order of their tabs.
 *
 * @param reportingYear year the status sheet starts with; a year of the term
 */
export function standardSheets(programme: Programme, reportingYear: number): readonly SheetDefinition[] {
  return [
    overviewSheet(programme),
    statusSheet(programme, reportingYear),
    figuresSheet(programme, reportingYear),
    milestonesSheet(programme),
    schemesSheet(programme),
    tasksSheet(programme),
    bodiesSheet(programme),
    targetsSheet(programme),
    journalSheet(programme),
    guideSheet(programme),
  ].map(inCells);
}

/** Every sheet the add-in finds again, those that are made when they are needed behind the standard ones. */
export const allSheets = (programme: Programme, reportingYear: number): readonly SheetDefinition[] => [
  ...standardSheets(programme, reportingYear),
  closingsSheet(),
  figureLogSheet(),
];

import { at } from "../../domain/at";
import { runsOf } from "../../domain/runs";
import type { SheetId } from "../../sheets/columns";
import type { SheetDefinition, TableDefinition } from "../../sheets/types";
import { standingCodes } from "../codes";
import { type Finding, remediesOf } from "../finding";
import type { WorkbookRead, TableRead } from "../reading";
import { formerTitles } from "../standingTables";
import type { Edit, Run } from "./edit";

/** A standard table as it is once the edits planned so far are done. */
export interface PlannedTable {
  readonly table: TableDefinition;
  readonly read: TableRead;
  readonly titles: readonly string[];
  readonly codes: readonly string[];
  /** Place each row had when it was read; -1 for one that is added. */
  readonly origins: readonly number[];
}

/** Edits of a table, and what it is after them. */
export interface PlanStep {
  readonly table: PlannedTable;
  readonly edits: readonly Edit[];
}

/** Steps for several remedies, each planned on what the one before leaves. */
export const inTurn = <Remedy>(
  start: PlanStep,
  remedies: readonly Remedy[],
  step: (table: PlannedTable, remedy: Remedy) => PlanStep,
): PlanStep =>
  remedies.reduce((before, remedy): PlanStep => {
    const { table, edits } = step(before.table, remedy);
    return { table, edits: [...before.edits, ...edits] };
  }, start);

/**
 * Every table that stands under its name or is about to, with the titles that are to be written over: those ticked, and
 * with an older layout the titles it had.
 */
export function plannedTables(
  definitions: readonly SheetDefinition[],
  reading: WorkbookRead,
  chosen: readonly Finding[],
): ReadonlyMap<SheetId, PlannedTable> {
  const named = new Set<SheetId>(
    [...remediesOf(chosen, "table"), ...remediesOf(chosen, "table-name")].map(({ id }) => id),
  );
  const isNewLayout = remediesOf(chosen, "layout").length > 0;
  const retitled = new Map(
    remediesOf(chosen, "title").map(({ id, column, title }) => [`${id} ${column}`, title]),
  );
  return new Map(
    definitions.flatMap(({ id, table }): [SheetId, PlannedTable][] => {
      const read = reading.tables.get(id);
      if (!table || !read || (read.table !== id && !named.has(id))) return [];
      const former = isNewLayout ? formerTitles(table.name, read) : new Map<number, string>();
      const titles = read.titles.map(
        (title, column) => retitled.get(`${id} ${column}`) ?? former.get(column) ?? title,
      );
      return [
        [id, { table, read, titles, codes: standingCodes(read, titles), origins: [...read.rows.keys()] }],
      ];
    }),
  );
}

/** Whether a table gets rows or columns, or its rows move: cells that are new have no colours and validations yet. */
export const hasMoved = (planned: PlannedTable | undefined): boolean =>
  planned !== undefined &&
  (planned.titles.length !== planned.read.titles.length ||
    planned.origins.some((origin, row) => origin !== row));

/** Place for a label that is missing: behind the nearest of those that go before it in the standard order. */
export function placeAfter(labels: readonly string[], standard: readonly string[], label: string): number {
  const before = standard.slice(0, standard.indexOf(label)).reverse();
  const neighbour = before.find((one) => labels.includes(one));
  return neighbour === undefined ? 0 : labels.indexOf(neighbour) + 1;
}

/** The same list with one more item at a place. */
export const withOne = <T>(list: readonly T[], place: number, one: T): readonly T[] => [
  ...list.slice(0, place),
  one,
  ...list.slice(place),
];

/** Runs of rows that follow one another; `rows` from the lowest up. */
export function rowRuns(rows: readonly number[]): readonly Run[] {
  return runsOf(rows, (row, place) => row - place).map(([first, last]) => ({
    first: at(rows, first),
    count: last - first + 1,
  }));
}

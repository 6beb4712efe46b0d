import type { SheetId } from "../../sheets/columns";
import { type PresentTitle, withTitles } from "../../sheets/formula/rename";
import { type Finding, remediesOf } from "../finding";
import type { WorkbookRead } from "../reading";
import type { Writable } from "../titles";
import type { Edit } from "./edit";
import { type PlannedTable, rowRuns } from "./plannedTable";

/**
 * Formulas of the computed columns, in the rows that were ticked and those that are added; in every row of a column
 * that is added.
 */
export function planColumnFormulas(
  tables: ReadonlyMap<SheetId, PlannedTable>,
  chosen: readonly Finding[],
  writable: Writable,
): readonly Edit[] {
  const added = new Set(remediesOf(chosen, "column").map(({ id, title }) => `${id}[${title}]`));
  const ticked = remediesOf(chosen, "formulas");
  return [...tables].flatMap(([id, { table, titles, origins }]) =>
    table.columns.flatMap(({ name: title, formula }): readonly Edit[] => {
      if (formula === undefined || !titles.includes(title) || !writable(formula, table.name)) return [];
      const wanted = new Set(
        ticked.filter((one) => one.id === id && one.title === title).flatMap(({ rows }) => rows),
      );
      const isNew = added.has(`${id}[${title}]`);
      const rows = [...origins.entries()].filter(
        ([, origin]) => isNew || origin === -1 || wanted.has(origin),
      );
      if (rows.length === 0) return [];
      const runs = rowRuns(rows.map(([row]) => row));
      return [{ kind: "write-formulas", table: table.name, title, formula, runs }];
    }),
  );
}

/** Formulas of single cells outside the tables. */
export const planCellFormulas = (
  reading: WorkbookRead,
  chosen: readonly Finding[],
  called: PresentTitle,
  writable: Writable,
): readonly Edit[] =>
  remediesOf(chosen, "cell").flatMap(({ id, at, formula: standard }): readonly Edit[] => {
    const sheet = reading.standing.get(id)?.sheet;
    const formula = withTitles(standard, "", called);
    return sheet !== undefined && writable(formula, "")
      ? [{ kind: "write-cell-formula", sheet, at, formula }]
      : [];
  });

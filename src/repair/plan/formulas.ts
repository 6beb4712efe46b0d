import { at } from "../../domain/at";
import { addressOf } from "../../sheets/a1/address";
import type { SheetId } from "../../sheets/columns";
import { sameSpelling } from "../../sheets/formula/spelling";
import { hasAddresses } from "../../sheets/formula/tokens";
import { type PresentTitle, withTitles } from "../../sheets/formula/rename";
import { isFormulaText } from "../../sheets/content";
import { type Finding, type Remedy, remediesOf } from "../finding";
import type { WorkbookRead } from "../reading";
import type { Writable } from "../titles";
import { standardCell } from "./cells";
import type { Edit, OwnContent } from "./edit";
import { hasMoved, type PlannedTable, rowRuns } from "./plannedTable";

/**
 * What stands in the rows of a column that are not written to and is not its formula. What was read is no longer true of
 * a formula whose addresses have moved since: that one is left out.
 *
 * @param place of the column in the table as it was read
 */
function ownContents(
  planned: PlannedTable,
  title: string,
  place: number,
  formula: string,
  isWritten: (row: number) => boolean,
): readonly OwnContent[] {
  const { table, read, codes, origins } = planned;
  const spelt = sameSpelling(formula, table.name);
  return [...origins.entries()].flatMap(([row, origin]): OwnContent[] => {
    const content = read.rows[origin]?.[place] ?? "";
    if (content === "" || isWritten(row)) return [];
    if (isFormulaText(content)) {
      const isStale = hasMoved(planned) && hasAddresses(content);
      if (isStale || sameSpelling(content, table.name) === spelt) return [];
    }
    const address = addressOf({ row: read.at.row + 1 + origin, column: read.at.column + place });
    return [{ row, keepsake: { sheet: read.sheet, address, code: at(codes, row), column: title, content } }];
  });
}

const RENAMING: ReadonlySet<Remedy["kind"]> = new Set(["title", "table", "table-name", "name", "layout"]);

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
  // What was read of people's formulas names tables and columns as they were called then.
  const isRenamed = chosen.some(({ remedy }) => remedy !== null && RENAMING.has(remedy.kind));
  return [...tables].flatMap(([id, planned]) => {
    const { table, titles, codes, origins } = planned;
    return table.columns.flatMap((column): readonly Edit[] => {
      const { name: title, formula } = column;
      if (formula === undefined || !titles.includes(title) || !writable(formula, table.name)) return [];
      const wanted = new Set(
        ticked.filter((one) => one.id === id && one.title === title).flatMap(({ rows }) => rows),
      );
      const isNew = added.has(`${id}[${title}]`);
      const rows = [...origins.entries()].filter(
        ([, origin]) => isNew || origin === -1 || wanted.has(origin),
      );
      if (rows.length === 0) return [];
      const written = new Set(rows.map(([row]) => row));
      const runs = rowRuns([...written]).map(({ first, count }) => ({
        first,
        count,
        formats: codes.slice(first, first + count).map((code) => standardCell(table, column, code).format),
      }));
      const place = titles
        .slice(0, titles.indexOf(title))
        .filter((one) => !added.has(`${id}[${one}]`)).length;
      const own =
        isNew || isRenamed ? [] : ownContents(planned, title, place, formula, (row) => written.has(row));
      return [{ kind: "write-formulas", table: table.name, title, formula, runs, own }];
    });
  });
}

/** Formulas of single cells outside the tables. */
export const planCellFormulas = (
  reading: WorkbookRead,
  chosen: readonly Finding[],
  called: PresentTitle,
  writable: Writable,
): readonly Edit[] =>
  remediesOf(chosen, "cell").flatMap(({ id, at, formula: standard, format }): readonly Edit[] => {
    const sheet = reading.standing.get(id)?.sheet;
    const formula = withTitles(standard, "", called);
    return sheet !== undefined && writable(formula, "")
      ? [{ kind: "write-cell-formula", sheet, at, formula, format }]
      : [];
  });

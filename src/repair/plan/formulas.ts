import { formulaOf } from "../../sheets/content";
import type { SheetId } from "../../sheets/columns";
import type { SheetDefinition } from "../../sheets/types";
import { type Finding, remediesOf } from "../finding";
import type { WorkbookRead } from "../reading";
import { titlesIn } from "../../sheets/formula/rename";
import { allTitles } from "../titles";
import type { Edit } from "./edit";
import { type PlannedTable, runsOf } from "./plannedTable";

/** Whether a formula, with the table whose rows it may speak of, finds all columns it names: Excel takes no other. */
export type Writable = (formula: string, table: string) => boolean;

/** What is writable over tables as they are after all edits, and over sheets that are laid anew. */
export function writableOver(
  tables: ReadonlyMap<SheetId, PlannedTable>,
  laid: readonly SheetDefinition[],
): Writable {
  const standing = [...tables.values()].flatMap(({ table, titles }) =>
    titles.map((title) => `${table.name}[${title}]`),
  );
  const there = new Set([...allTitles(laid), ...standing]);
  return (formula, table) => titlesIn(formula, table).every((title) => there.has(title));
}

/** Every formula of a definition. */
export const formulasOf = ({ blocks, table }: SheetDefinition): readonly string[] => [
  ...blocks.flatMap(({ cells }) => cells.flat().flatMap((content) => formulaOf(content) ?? [])),
  ...(table?.columns.flatMap(({ formula }) => formula ?? []) ?? []),
];

/**
 * Formulas of the computed columns, in the rows that were ticked and those that are added; in every row of a column that is
 * added.
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
      const runs = runsOf(rows.map(([row]) => row));
      return [{ kind: "write-formulas", table: table.name, title, formula, runs }];
    }),
  );
}

/** Formulas of single cells outside the tables. */
export const planCellFormulas = (
  reading: WorkbookRead,
  chosen: readonly Finding[],
  writable: Writable,
): readonly Edit[] =>
  remediesOf(chosen, "cell").flatMap(({ id, at, formula }): readonly Edit[] => {
    const sheet = reading.standing.get(id)?.sheet;
    return sheet !== undefined && writable(formula, "")
      ? [{ kind: "write-cell-formula", sheet, at, formula }]
      : [];
  });

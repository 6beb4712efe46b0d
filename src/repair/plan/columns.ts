import type { RemedyOf } from "../finding";
import { standardCell } from "./cells";
import { type PlannedTable, placeAfter, runsOf, type PlanStep, withOne } from "./plannedTable";

/** A title typed over is written again; what is planned counts on it from the start. */
export const planTitle = (planned: PlannedTable, { column, title }: RemedyOf<"title">): PlanStep => ({
  table: planned,
  edits: [{ kind: "write-title", table: planned.table.name, column, title }],
});

/** Cells of a table that move aside leave the widths of their columns behind. */
const widthsFrom = ({ table, titles }: PlannedTable, from: number) =>
  titles.slice(from).map((title) => table.columns.find(({ name }) => name === title)?.width ?? null);

/**
 * A column that is missing comes back at its place: with its constants by the codes of the rows, blank where people type,
 * its formula to follow.
 */
export function planColumn(planned: PlannedTable, { title }: RemedyOf<"column">): PlanStep {
  const { table, titles, codes } = planned;
  const definition = table.columns.find(({ name }) => name === title);
  if (!definition) return { table: planned, edits: [] };
  const standard = table.columns.map(({ name }) => name);
  const column = placeAfter(titles, standard, title);
  const after = { ...planned, titles: withOne(titles, column, title) };
  const cells = codes.map((code) => standardCell(table, definition, code));
  return {
    table: after,
    edits: [
      {
        kind: "add-column",
        table: table.name,
        column,
        isLast: column === titles.length,
        title,
        look: definition.look,
        formats: cells.map(({ format }) => format),
        contents: definition.formula === undefined ? cells.map(({ content }) => content) : null,
      },
      { kind: "set-widths", table: table.name, from: column, widths: widthsFrom(after, column) },
    ],
  };
}

/** What the programme has in cells of a column that were left blank. */
export function planConstants(planned: PlannedTable, { title, rows }: RemedyOf<"constants">): PlanStep {
  const { table, codes, origins } = planned;
  const column = table.columns.find(({ name }) => name === title);
  if (!column) return { table: planned, edits: [] };
  const blank = new Set(rows);
  const places = [...origins.entries()].filter(([, origin]) => blank.has(origin)).map(([row]) => row);
  const runs = runsOf(places).map(({ first, count }) => ({
    first,
    cells: codes.slice(first, first + count).map((code) => standardCell(table, column, code)),
  }));
  return { table: planned, edits: [{ kind: "write-constants", table: table.name, title, runs }] };
}

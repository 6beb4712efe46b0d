import { COLUMNS } from "../../sheets/columns";
import { codesOf } from "../codes";
import type { RemedyOf } from "../finding";
import { standardCell } from "./cells";
import type { Edit } from "./edit";
import { type PlannedTable, placeAfter, rowRuns, type PlanStep, withOne } from "./plannedTable";

/** Titles that were typed over, or were those of an older layout, are written; the rest of the plan counts on them. */
export const planTitles = (planned: PlannedTable): PlanStep => ({
  table: planned,
  edits: planned.titles.flatMap((title, column) =>
    title === planned.read.titles[column]
      ? []
      : [{ kind: "write-title", table: planned.table.name, column, title } as const],
  ),
});

/**
 * All columns are as wide as today's layout has them, and computed ones look so. Cells meant for typing keep what their
 * typists made of them.
 */
export const planLooks = (planned: PlannedTable): PlanStep => ({
  table: planned,
  edits: planned.table.columns.flatMap((column): readonly Edit[] => {
    const { name: title, formula, look, width } = column;
    const place = planned.titles.indexOf(title);
    if (place < 0) return [];
    const { name: table } = planned.table;
    const formats = planned.codes.map((code) => standardCell(planned.table, column, code).format);
    return [
      ...(formula === undefined ? [] : [{ kind: "restyle", table, title, look, formats } as const]),
      { kind: "set-widths", table, from: place, widths: [width] },
    ];
  }),
});

/** Cells of a table that move aside leave the widths of their columns behind. */
const widthsFrom = ({ table, titles }: PlannedTable, from: number) =>
  titles.slice(from).map((title) => table.columns.find(({ name }) => name === title)?.width ?? null);

/**
 * A missing column comes back in its place, with its constants by the codes of the rows and blank where people type;
 * its formula follows later.
 */
export function planColumn(planned: PlannedTable, { title }: RemedyOf<"column">): PlanStep {
  const { table, titles, codes } = planned;
  const definition = table.columns.find(({ name }) => name === title);
  // Another column gets the title by a remedy ticked as well.
  if (!definition || titles.includes(title)) return { table: planned, edits: [] };
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

/** Numbers of rows are those of today where a set-up wrote the ones that stand. */
export function planNumbers(planned: PlannedTable): PlanStep {
  const title = COLUMNS.TinhHinh.number;
  const place = planned.read.titles.indexOf(title);
  const known = new Set(codesOf(planned.table));
  const rows = planned.read.rows.flatMap((row, index) =>
    typeof row[place] === "number" && known.has(planned.codes[planned.origins.indexOf(index)] ?? "")
      ? [index]
      : [],
  );
  return rows.length === 0
    ? { table: planned, edits: [] }
    : planConstants(planned, { kind: "constants", id: planned.table.name, title, rows });
}

/** What the programme has in cells of a column that were left blank. */
export function planConstants(planned: PlannedTable, { title, rows }: RemedyOf<"constants">): PlanStep {
  const { table, codes, origins } = planned;
  const column = table.columns.find(({ name }) => name === title);
  if (!column) return { table: planned, edits: [] };
  const blank = new Set(rows);
  const places = [...origins.entries()].filter(([, origin]) => blank.has(origin)).map(([row]) => row);
  const runs = rowRuns(places).map(({ first, count }) => ({
    first,
    cells: codes.slice(first, first + count).map((code) => standardCell(table, column, code)),
  }));
  return { table: planned, edits: [{ kind: "write-constants", table: table.name, title, runs }] };
}

import { FORMATS } from "../../sheets/look";
import { CODE } from "../../sheets/columns";
import { codesOf } from "../codes";
import type { RemedyOf } from "../finding";
import { rowHeight } from "../../sheets/heights";
import { standardCell } from "./cells";
import { hasMoved, type PlannedTable, placeAfter, type PlanStep, withOne } from "./plannedTable";

/** A code typed over is written again. */
export const planCode = (planned: PlannedTable, { row, code }: RemedyOf<"code">): PlanStep => ({
  table: { ...planned, codes: planned.codes.map((now, place) => (place === row ? code : now)) },
  edits: [
    {
      kind: "write-constants",
      table: planned.table.name,
      title: CODE,
      runs: [{ first: row, cells: [{ content: code, format: FORMATS.general }] }],
    },
  ],
});

/**
 * A missing row comes back behind the one it followed, with what the programme has in it; its formulas follow later.
 */
export function planRow(planned: PlannedTable, { code }: RemedyOf<"add-row">): PlanStep {
  const { table, titles, codes, origins } = planned;
  // Another row gets the code by a remedy ticked as well.
  if (codes.includes(code)) return { table: planned, edits: [] };
  const row = placeAfter(codes, codesOf(table), code);
  const columns = titles.map((title) => table.columns.find(({ name }) => name === title));
  return {
    table: { ...planned, codes: withOne(codes, row, code), origins: withOne(origins, row, -1) },
    edits: [
      {
        kind: "add-row",
        table: table.name,
        row,
        isLast: row === codes.length,
        cells: columns.map((column) =>
          column ? standardCell(table, column, code) : { content: null, format: FORMATS.general },
        ),
        looks: columns.map((column) => column?.look ?? null),
      },
    ],
  };
}

/** The second row of a code goes. */
export function planDrop(planned: PlannedTable, { row }: RemedyOf<"drop-row">): PlanStep {
  const { table, codes, origins } = planned;
  const place = origins.indexOf(row);
  const others = <T>(list: readonly T[]) => list.filter((_, at) => at !== place);
  return {
    table: { ...planned, codes: others(codes), origins: others(origins) },
    edits: [{ kind: "drop-row", table: table.name, row: place }],
  };
}

/**
 * Rows of a table that moved, or all of them, are as high as what stands in them now needs.
 *
 * @param all whether rows that stayed are made so as well
 */
export function planHeights(planned: PlannedTable, all: boolean): PlanStep {
  const { table, read, codes, origins } = planned;
  const standard = codesOf(table);
  const heights = codes.map((code, place) => {
    const row = standard.indexOf(code);
    const held = read.rows[origins[place] ?? -1];
    const constants = table.columns.map(({ name, formula }, column) =>
      formula === undefined ? (held?.[read.titles.indexOf(name)] ?? table.rows[row]?.[column]) : null,
    );
    return rowHeight(table.columns, constants, row);
  });
  return {
    table: planned,
    edits: all || hasMoved(planned) ? [{ kind: "set-heights", table: table.name, heights }] : [],
  };
}

import { addressOf, movedTo, type Place, placeAt } from "../sheets/a1/address";
import { bodyRows } from "../sheets/a1/tableRange";
import { withCells } from "../sheets/formula/tokens";
import type { Sheet } from "../sheets/types";
import type { TableRead } from "./reading";

/** Where the cells of a definition stand in a workbook in which rows and columns may have come and gone. */
export interface Placement {
  /** Range of the definition → range on the sheet; null where its column is missing, or its row above the table. */
  readonly range: (standard: string) => string | null;
  /** A1 formula of the definition → the same for the first cell of the placed range. */
  readonly formula: (standard: string) => string;
}

/**
 * Places a definition over its table as it stands. Cells in the table follow their column by its title and their rows
 * to the ends of the table; cells above it follow the header, cells below it the last row.
 *
 * @param anchors cells outside the table whose place a name gives: address in the definition → place
 * @param shift rows by which everything moved on a sheet that has no table
 */
export function placementOf(
  definition: Sheet,
  table: TableRead | undefined,
  anchors: ReadonlyMap<string, Place>,
  shift = 0,
): Placement {
  const { table: standard } = definition;
  const place = ({ row, column }: Place, end: "first" | "last"): Place | null => {
    if (!standard || !table) return { row: row + shift, column };
    const header = standard.headerRow - 1;
    const { last } = bodyRows(standard);
    const anchor = anchors.get(addressOf({ row, column }));
    if (anchor) return anchor;
    // Beside the table there is as much room as before, however many columns it has by now.
    const wider = column < standard.columns.length ? 0 : table.titles.length - standard.columns.length;
    const beside = column + wider + table.at.column;
    if (row < header) {
      const above = row - header + table.at.row;
      return above < 0 ? null : { row: above, column: beside };
    }
    if (row >= last) return { row: row - last + 1 + table.at.row + table.rows.length, column: beside };
    const title = standard.columns[column]?.name;
    const at = title === undefined ? column + wider : table.titles.indexOf(title);
    if (at < 0) return null;
    const inBody = row === header ? 0 : end === "first" ? 1 + (row - header - 1) : table.rows.length;
    return { row: table.at.row + inBody, column: table.at.column + at };
  };
  return {
    range: (range) => {
      const [from = "", to] = range.split(":");
      const start = place(placeAt(from), "first");
      const end = to === undefined ? null : place(placeAt(to), "last");
      if (!start || (to !== undefined && !end)) return null;
      return end ? `${addressOf(start)}:${addressOf(end)}` : addressOf(start);
    },
    formula: (formula) =>
      withCells(formula, (address) => {
        const placed = place(placeAt(address), "first");
        return placed ? movedTo(address, placed) : address;
      }),
  };
}

import { sheetRange } from "./a1/tableRange";
import type { Block, SheetDefinition, TableDefinition } from "./types";

/** Number of the row with the titles on a sheet that holds a table; its heading and a line about it stand above. */
export const HEADER_ROW = 3;

/** The heading of such a sheet, and how it is filled in or what works itself out. */
export const headed = (heading: string, note: string): readonly Block[] => [
  { at: "A1", cells: [[heading]], look: "heading" },
  { at: "A2", cells: [[note]], look: "annexNote" },
];

interface Framing {
  /** Title of the last column that is printed; without one all are. */
  readonly printedTo?: string | undefined;
  /** Columns that stay in view. */
  readonly frozen?: number;
  /** Number of the first row that every page repeats, where more than the titles is. */
  readonly repeatedFrom?: number;
}

/** What stays in view of such a sheet, and how it is printed: across, its titles on every page. */
export const framed = (
  table: TableDefinition,
  { printedTo, frozen = 2, repeatedFrom = HEADER_ROW }: Framing = {},
): Pick<SheetDefinition, "freeze" | "print"> => ({
  freeze: { rows: HEADER_ROW, columns: frozen },
  print: {
    area: sheetRange(table, printedTo),
    titleRows: `${repeatedFrom}:${HEADER_ROW}`,
    orientation: "landscape",
  },
});

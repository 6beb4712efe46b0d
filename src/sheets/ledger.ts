import { sheetRange } from "./a1/tableRange";
import type { TableName } from "./columns";
import { TAB } from "./palette";
import type { Column, LedgerDefinition, LedgerLine, TableDefinition } from "./types";

const HEADER_ROW = 3;

interface LedgerPlan {
  readonly id: TableName;
  readonly name: string;
  readonly heading: string;
  readonly note: string;
  readonly columns: readonly Column[];
  /** Title of the last column that is printed; without one all are. */
  readonly printedTo?: string;
}

/** A sheet that holds a table of lines and nothing else, printed across. */
export function ledgerSheet(
  { id, name, heading, note, columns, printedTo }: LedgerPlan,
  lines: readonly LedgerLine[],
): LedgerDefinition {
  const table: TableDefinition = {
    name: id,
    headerRow: HEADER_ROW,
    columns,
    rows: lines.map((line) => columns.map((column) => line[column.name] ?? null)),
  };
  return {
    id,
    whenNeeded: true,
    name,
    tabColour: TAB.lookUp,
    table,
    blocks: [
      { at: "A1", cells: [[heading]], look: "heading" },
      { at: "A2", cells: [[note]], look: "annexNote" },
    ],
    freeze: { rows: HEADER_ROW, columns: 3 },
    print: {
      area: sheetRange(table, printedTo),
      titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
      orientation: "landscape",
    },
    colourRules: [],
    validations: [],
    charts: [],
    names: {},
  };
}

import type { TableName } from "./columns";
import { TAB } from "./palette";
import { framed, headed, HEADER_ROW } from "./tableSheet";
import type { Column, LedgerDefinition, LedgerLine, TableDefinition } from "./types";

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
    blocks: headed(heading, note),
    ...framed(table, { printedTo, frozen: 3 }),
    colourRules: [],
    validations: [],
    charts: [],
    names: {},
  };
}

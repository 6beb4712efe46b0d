import type { SheetDefinition, TableDefinition } from "../sheets/types";

/** A table of an exported workbook: a standard one, or one the copy needs of its own. */
export interface Table extends Omit<TableDefinition, "name"> {
  readonly name: string;
}

/** A sheet of an exported workbook. Every standard sheet is one. */
export interface Sheet extends Omit<SheetDefinition, "id" | "table"> {
  readonly table?: Table;
}

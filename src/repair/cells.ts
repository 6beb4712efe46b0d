/** What a cell holds, as a spreadsheet program gives it: "" when blank, a formula with its "=". */
export type Held = string | number | boolean;

/** Cells from a place on, row by row, as they stand. */
export interface Cells {
  readonly row: number;
  readonly column: number;
  readonly held: readonly (readonly Held[])[];
}

export const heldAt = ({ row: top, column: left, held }: Cells, row: number, column: number): Held =>
  held[row - top]?.[column - left] ?? "";

import type { FieldKind, FormTable } from "./formFields";
import type { CellContent } from "./port";

/**
 * A cell of a returned file: its content, formulas by their value; a number the file shows as a day or in per cent; an
 * error.
 */
export type FileCell =
  CellContent | { readonly day: number } | { readonly percent: number } | { readonly error: string };

/** A sheet of a returned file, row by row. */
export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
}

/** What a form says of itself on its hidden sheet. Days are serial numbers. */
export interface FormStamp {
  /** Number of the workbook that made it. */
  readonly book: string;
  readonly form: string;
  readonly year: number;
  /** Code and name of the body. */
  readonly body: string;
  readonly bodyName: string;
  readonly place: string;
  readonly made: number;
  readonly answerBy: number;
}

/** A filled cell of a returned file, with the cell of the workbook it is for. */
export interface ReturnedCell {
  readonly table: FormTable;
  readonly code: string;
  /** Title of the column in the workbook. */
  readonly title: string;
  readonly kind: FieldKind;
  readonly cell: FileCell;
  /** Where it stands in the file: "Chỉ tiêu!H7". */
  readonly place: string;
  /** Whether the file does not say which year it is of. */
  readonly isYearless: boolean;
}

/** A row of a returned file that is no row of the workbook. */
export interface StrayRow {
  readonly place: string;
  /** Its code or name as written. */
  readonly text: string;
}

/** What a returned file holds. */
export interface Returned {
  readonly file: string;
  /** Day the file was last saved; null where nobody knows. */
  readonly saved: number | null;
  /** null where the hidden sheet is lost, or never was. */
  readonly stamp: FormStamp | null;
  /** What its cells held when it was sent, by `cellKey`. */
  readonly sent: ReadonlyMap<string, CellContent>;
  readonly cells: readonly ReturnedCell[];
  readonly strays: readonly StrayRow[];
}

/** A cell of the workbook as a key. */
export const cellKey = (table: FormTable, code: string, title: string): string =>
  `${table}\t${code}\t${title}`;

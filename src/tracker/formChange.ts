import type { EntryFault } from "../i18n/vi/entry";
import type { FormTable } from "./formFields";
import type { BodyRow, CellContent } from "./port";
import type { StrayRow } from "./returned";

/** What may be wrong with a change, so that somebody has to look at it before it is written. */
export const DOUBTS = [
  /** The cell was filled in or changed in the workbook after the form had been sent. */
  "typed-since",
  /** Files have different contents for the cell. */
  "twice",
  "plan-changed",
  /** Something else stands in the cell. */
  "replaces",
  /** More than ten times, or less than a tenth of, the figure before it. */
  "jump",
  "scale",
  "unit",
  /** "1.234" and "1,234" may be a thousand and some or one and some, with no figure beside it to tell. */
  "grouping",
  "over-100",
  /** A day that is still to come. */
  "day-ahead",
  "other-year",
  "no-year",
  /** The row is led by another body. */
  "other-lead",
  /** The form was made by another workbook of the same place. */
  "other-book",
  /** The file has no hidden sheet: nobody knows what stood in its cells when it was sent. */
  "no-stamp",
] as const;
export type ChangeDoubt = (typeof DOUBTS)[number];

/** Why the content of a cell can't be taken. */
export type UnreadReason =
  EntryFault | "not-a-day" | "not-a-tick" | "not-a-state" | "day-in-figure" | "error" | "no-year-column";

/** A change of one cell that a returned file asks for. */
export interface Change {
  /** The same for the same content of the same cell, as long as the workbook has the same there. */
  readonly id: string;
  readonly table: FormTable;
  readonly code: string;
  /** Of the row, in the words of the workbook. */
  readonly name: string;
  readonly title: string;
  readonly before: CellContent;
  readonly after: CellContent;
  /** The files that have it. */
  readonly files: readonly string[];
  /** The body it comes from, null where nobody knows. */
  readonly body: BodyRow | null;
  readonly doubts: readonly ChangeDoubt[];
}

/** A content that can't be taken, with its place in the file. */
export interface Unread {
  readonly place: string;
  readonly code: string;
  readonly title: string;
  /** As it stands there. */
  readonly text: string;
  readonly why: UnreadReason;
}

/** What became of one file. */
export interface FileReview {
  readonly file: string;
  readonly body: BodyRow | null;
  /** Why nothing of it is taken. */
  readonly refused: "other-place" | "no-rows" | null;
  /** Its year, where that is not the one reported. */
  readonly otherYear: number | null;
  readonly changes: number;
  /** Filled cells that say what the workbook holds already. */
  readonly same: number;
  /** Cells it has blank that are filled in the workbook, which stay as they are. */
  readonly blank: number;
  readonly unread: readonly Unread[];
  readonly strays: readonly StrayRow[];
  /** File that the same form came with as well. */
  readonly again: string | null;
}

/** All returned files beside the workbook. */
export interface FormReview {
  readonly files: readonly FileReview[];
  /** In the order of the workbook's tables and rows; contents for the same cell stand together. */
  readonly changes: readonly Change[];
}

/** Whether a change can be taken without a look. */
export const isHarmless = ({ doubts }: Change): boolean => doubts.length === 0;

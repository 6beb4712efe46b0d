/**
 * What the pane and the ribbon may ask of the workbook. The pane gets an object of this type as its props and
 * knows nothing of Excel; `src/workbook` implements it over Office.js.
 */
import type { Verdict } from "../domain/verdict";

/** A fault told as a value: `code` is a key of the table in `src/i18n/errors.ts`, `detail` fills its blanks. */
export interface WorkbookFault {
  readonly code: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: WorkbookFault };

/** What one click would do to one standard sheet. */
export interface SheetPlan {
  /** Table name, also the stable id of the sheet ("TinhHinh"); "HuongDan" for the sheet without a table. */
  readonly id: string;
  /** Name the sheet has, or will get: another name when a sheet that is not ours already holds the standard one. */
  readonly sheetName: string;
  /** "create": not there yet; "keep": there already and left exactly as it is. */
  readonly action: "create" | "keep";
  /** Rows of data the sheet holds when created. */
  readonly rows: number;
}

export interface SetupPreview {
  readonly sheets: readonly SheetPlan[];
}

export interface SetupReport {
  readonly created: readonly string[];
  readonly kept: readonly string[];
}

/** Share of the set-up done, 0…1, with the step it is in. */
export type Progress = (done: number, step: "read" | "write" | "show") => void;

/** One target as the status sheet shows it; every field is read from cells, none is computed in the pane. */
export interface StatusRow {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly unit: string;
  /** Target as printed in the programme: "> 90", "khoảng 250". */
  readonly target: string;
  readonly dueYear: number | null;
  /** Figure of the reporting year as a number or as typed ("x", "Hoàn thành tốt nhiệm vụ"); null when blank. */
  readonly actual: number | string | null;
  /** null when the cell holds an error or a word the method does not have. */
  readonly verdict: Verdict | null;
  /** What the verdict cell shows, an Excel error included. */
  readonly verdictText: string;
  readonly lead: string;
}

export interface StatusSnapshot {
  readonly reportingYear: number;
  /** Years of the term, ascending. */
  readonly years: readonly number[];
  readonly rows: readonly StatusRow[];
}

/** What this Excel can do, probed once at start. */
export interface HostSupport {
  readonly platform: string;
  readonly version: string;
  readonly sets: readonly {
    readonly name: string;
    readonly version: string;
    readonly supported: boolean;
    readonly required: boolean;
  }[];
}

export interface WorkbookActions {
  /** Reads the workbook and says what the set-up would do; changes nothing. */
  preview(): Promise<Outcome<SetupPreview>>;
  /** Lays down every standard sheet that is missing; never touches one that is there. */
  setUp(progress: Progress): Promise<Outcome<SetupReport>>;
  /** null when the workbook has no status sheet yet. */
  readStatus(): Promise<Outcome<StatusSnapshot | null>>;
  setReportingYear(year: number): Promise<Outcome<null>>;
  /** Selects the row of a target in the status sheet. */
  goTo(code: string): Promise<Outcome<null>>;
  /** Calls back, debounced, after cells of the workbook changed. Returns the way to stop. */
  onChange(callback: () => void): Promise<Outcome<() => void>>;
  support(): HostSupport;
}

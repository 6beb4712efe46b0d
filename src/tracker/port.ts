/**
 * What the pane and the ribbon may ask of the workbook. The pane gets an object of this type as its props and
 * knows nothing of Excel; `src/excel` implements it over Office.js.
 */
import type { CountBase } from "../domain/tally";
import type { Verdict } from "../domain/verdict";
import type { Language } from "../i18n/language";
import type { FindingCode } from "../i18n/vi/findings";
import type { SelfCheckId } from "../i18n/vi/selfCheck";
import type { SchemeStepName } from "../i18n/vi/steps";
import type { Programme, Term } from "../programme/types";
import type { AdjustedWord } from "../domain/journal";
import type { AnnexForm, PaperForm } from "../domain/annexForm";
import type { Day } from "../domain/calendar";
import type { TableName } from "../sheets/columns";
import type { Assignment } from "./assignment";
import type { FormTable } from "./formFields";

/** A fault as a value: `code` is a key of the table in `src/i18n/vi/errors.ts`, `detail` fills its blanks. */
export interface WorkbookFault {
  readonly code: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** What an action of the workbook returns: its value, or the fault that stopped it. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: WorkbookFault };

/** What one click would do to one standard sheet. */
export interface SheetPlan {
  /** Table name, also the stable id of the sheet ("TinhHinh"); "TongQuan" and "HuongDan" have no table. */
  readonly id: string;
  /** Name the sheet has, or will get: another name when a sheet that is not ours already holds the standard one. */
  readonly sheetName: string;
  /**
   * "create": not there yet; "finish": begun by a set-up that was interrupted; "keep": there and left exactly as it is.
   */
  readonly action: "create" | "finish" | "keep";
  /** Rows of data the sheet holds when created. */
  readonly rows: number;
}

export interface SetupPreview {
  /** Whose programme it is, as printed: "xã …, tỉnh …". */
  readonly place: string;
  readonly term: Term;
  readonly sheets: readonly SheetPlan[];
}

export interface SetupReport {
  /** Sheets laid down, including those an interrupted set-up had begun. */
  readonly created: readonly string[];
  readonly kept: readonly string[];
}

/** Share of the set-up done, 0…1, with the step it is in. */
export type Progress = (done: number, step: "read" | "write" | "show") => void;

/** Follows a long action: learns how far along it is, and may ask it to stop. */
export interface Watch {
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
}

/** Something wrong with the standard sheets, or worth knowing about them. */
export interface CheckItem {
  /** The same each time the same thing is found. */
  readonly id: string;
  readonly code: FindingCode;
  /** Fills the blanks of its sentence: sheet, column, codes … */
  readonly detail: Readonly<Record<string, string | number>>;
  /** false where there is nothing to mend, only something to know. */
  readonly mendable: boolean;
  /** Whether mending it loses nothing anybody may want to keep where it is. */
  readonly proposed: boolean;
}

export interface MendReport {
  readonly mended: number;
  /** Cells whose content was moved to the sheet "Giữ lại". */
  readonly kept: number;
  /** What the workbook still has, read again after mending. */
  readonly left: readonly CheckItem[];
}

/** What a cell holds: a number (days are Excel serial numbers), text, a truth value, or null when blank. */
export type CellContent = number | string | boolean | null;

/** The figures of one target for one year, as typed in SoLieu. */
export interface YearFigures {
  readonly year: number;
  readonly plan: CellContent;
  readonly estimate: CellContent;
  readonly result: CellContent;
  /** The one used for judging: the result, else the estimate, else null. */
  readonly used: CellContent;
}

/** A row of the journal: a change of a target with its document, or a break in its series. */
export interface JournalRow {
  /** What was changed; null where the cell holds another word, and the row changes nothing. */
  readonly about: AdjustedWord | null;
  /** What held before; blank for a break. */
  readonly before: string;
  readonly after: string;
  /** First year of what is new; null where the cell holds no year, and the row changes nothing. */
  readonly fromYear: number | null;
  readonly document: string;
  readonly documentDate: number | null;
  readonly reason: string;
  readonly by: string;
  readonly on: number | null;
}

/** One target as the sheets show it; every field is read from cells, none is computed on the way. */
export interface StatusRow {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  /** Unit of the target. */
  readonly unit: string;
  /** Unit the figures are typed in: amounts in "tỷ đồng" for a growth in "%/năm". */
  readonly figuresUnit: string;
  /** Target in force in the reporting year, in the words of the programme: "> 90", "khoảng 250". */
  readonly target: string;
  /** The kind's word as in the cell ("hằng năm"). */
  readonly kind: string;
  /** First year whose figure counts: base year of growth, else the start year. */
  readonly firstYear: number | null;
  /** Due year in force in the reporting year. */
  readonly dueYear: number | null;
  /** Target and due year as ChiTieu holds them: what is in force since the latest change. */
  readonly targetNow: string;
  readonly dueYearNow: number | null;
  /** Rows of the journal about this target, from the top of the sheet. */
  readonly journal: readonly JournalRow[];
  /** Figure of the reporting year as a number or as typed ("x", "Hoàn thành tốt nhiệm vụ"); null when blank. */
  readonly actual: number | string | null;
  /** null when the cell holds an error or a word the method does not have. */
  readonly verdict: Verdict | null;
  /** What the verdict cell shows, an Excel error included. */
  readonly verdictText: string;
  /** Figure beside the plan, and beside the year before: a share, or points for a target in "%"; null for none. */
  readonly ofPlan: number | null;
  readonly ofBefore: number | null;
  /** Figure as a share of the target, from the cell "TH/mục tiêu (%)"; null where there is none. */
  readonly attainment: number | null;
  /** Share of the road to the target done, from the cell "Tiến độ (%)"; null where there is none. */
  readonly progress: number | null;
  /** Reason in a few words, of the cell "Lý do ngắn". */
  readonly shortReason: string;
  /** Sentence of the cell "Thuyết minh". */
  readonly why: string;
  readonly lead: string;
  /** "đề xuất" where the lead is a proposal of the data, else the document or clause that assigns it. */
  readonly leadBasis: string;
  readonly clause: string;
  readonly quote: string;
  /** Note of the data for whoever enters figures. */
  readonly note: string;
  /** One entry for each year of the term. */
  readonly figures: readonly YearFigures[];
  readonly source: string;
  readonly figureDate: number | null;
  readonly remark: string;
  /** Why the target stands where it does in the reporting year, what is done about it, and what is asked for. */
  readonly cause: string;
  readonly remedy: string;
  readonly proposal: string;
  readonly officialVerdict: string;
  readonly officialReason: string;
}

/** A date of the programme. Days are Excel serial numbers. */
export interface MilestoneRow {
  readonly code: string;
  readonly what: string;
  readonly words: string;
  readonly due: number | null;
  readonly who: string;
  /**
   * Where its being done is told, so that nobody types it twice: "steps" of its schemes, "verdicts" of its targets;
   * null where the day is typed in its own row.
   */
  readonly follows: "steps" | "verdicts" | null;
  /** Typed, or the day the last of its schemes took the step. */
  readonly done: number | null;
  /** Whether the verdicts of its targets say that it is done, which gives no day. */
  readonly met: boolean;
  /** Words of the state cell: "Quá hạn 12 ngày". */
  readonly state: string;
  /** Codes of targets, schemes and duties it belongs to. */
  readonly refs: readonly string[];
}

export interface SchemeStep {
  readonly name: SchemeStepName;
  /** Title of the column in DeAn that takes the day it was done: "Ngày ban hành". */
  readonly doneColumn: string;
  readonly due: number | null;
  readonly done: number | null;
}

export interface SchemeRow {
  readonly code: string;
  readonly kind: string;
  readonly title: string;
  readonly official: string;
  readonly lead: string;
  readonly coordinators: string;
  readonly steps: readonly SchemeStep[];
  readonly state: string;
}

/** A task of the programme, or a duty of a body. Days are Excel serial numbers. */
export interface TaskRow {
  readonly code: string;
  readonly what: string;
  readonly product: string;
  readonly lead: string;
  /** The last day, of a yearly duty that of the reporting year; null where there is none. */
  readonly due: number | null;
  /** The day it was done, of a yearly duty in the reporting year. */
  readonly done: number | null;
  /** Whether it is done, also where nobody wrote down the day. */
  readonly isDone: boolean;
  /** Title of the column that takes the day it was done: "Ngày hoàn thành", of a yearly duty "Năm 2026". */
  readonly doneColumn: string;
  /** Code of the date of the programme that tells it too, and whose state it has; null for most. */
  readonly toldBy: string | null;
  /** Words of the state cell: "Quá hạn 12 ngày". */
  readonly state: string;
  /** Where it is shown to be done: an address, or where the paper is kept. */
  readonly evidence: string;
}

export interface BodyRow {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  /** What the programme gives it to do, in one text. */
  readonly roles: string;
  /** How far it has come with the figures of the reporting year, in the words of its cell: "Quá hạn 12 ngày". */
  readonly sending: string;
  /** The year of the form it was last sent, and the days it was sent, has to be back, came back; and of a reminder. */
  readonly formYear: number | null;
  readonly sent: number | null;
  readonly answerBy: number | null;
  readonly received: number | null;
  readonly reminded: number | null;
}

/** A target as it stood when a year was closed. */
export interface ClosedTarget {
  readonly code: string;
  readonly target: string;
  readonly dueYear: CellContent;
  readonly plan: CellContent;
  readonly estimate: CellContent;
  readonly result: CellContent;
  /** What the verdict cell showed. */
  readonly verdict: string;
  readonly officialVerdict: string;
  readonly cause: string;
  readonly remedy: string;
  readonly proposal: string;
}

/** Which year is closed, and by what. */
export interface Closing {
  readonly year: number;
  readonly document: string;
  readonly by: string;
  /** Day as an Excel serial number. */
  readonly on: number | null;
}

/** A year that is closed and has not been reopened. */
export interface ClosedYear extends Closing {
  readonly rows: readonly ClosedTarget[];
}

/** Why and by whom a closed year is opened again. */
export interface Reopening {
  readonly reason: string;
  readonly by: string;
  readonly on: number;
}

export interface StatusSnapshot {
  readonly reportingYear: number;
  /** What summaries count, from the workbook's own cell. */
  readonly countBase: CountBase;
  /** Years of the term, ascending. */
  readonly years: readonly number[];
  /** The day dates are judged on, from the workbook's own cell. */
  readonly today: number | null;
  readonly rows: readonly StatusRow[];
  /** Empty where the workbook has no such sheet. */
  readonly milestones: readonly MilestoneRow[];
  readonly schemes: readonly SchemeRow[];
  readonly tasks: readonly TaskRow[];
  readonly bodies: readonly BodyRow[];
  /** Years that are closed, ascending. */
  readonly closed: readonly ClosedYear[];
}

/** A standard table, whose rows have codes. */
export type RowTable = TableName;

/** A row of a table to be: column title → content. */
export type JournalLine = Readonly<Record<string, CellContent>>;

/** Where figures come from, as the log of figures tells it. */
export interface Origin {
  /** "Ngăn theo dõi", or the file of a form. */
  readonly from: string;
  /** Who gave them; "" where nobody said. */
  readonly by: string;
}

/** Contents for named columns of one row, found by its code. */
export interface Entry {
  readonly table: RowTable;
  readonly code: string;
  /** Column title → content; null clears the cell. */
  readonly cells: Readonly<Record<string, CellContent>>;
  /** What the user saw when typing, for the columns where anything others have typed since must not be overwritten. */
  readonly seen?: Readonly<Record<string, CellContent>>;
  /** Lines that go into the journal with it, and are taken out again with it. */
  readonly journal?: readonly JournalLine[];
  /** For figures, where they come from; left out, they were typed in the pane. */
  readonly origin?: Origin;
}

/** An entry as carried out, with what the cells held before: all that is needed to take it back. */
export interface Written extends Entry {
  readonly before: Readonly<Record<string, CellContent>>;
}

/** A row of a standard sheet that the user selected. */
export interface Selected {
  readonly table: RowTable;
  readonly code: string;
}

/**
 * How a copy that needs no add-in calculates: not at all, with plain formulas, or (for those who have the add-in) with
 * NLB ones.
 */
export const COPY_KINDS = ["values", "plain", "nlb"] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** A workbook file made of the standard sheets as they stand. */
export interface CopyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Typed cells that have no place in the file: "Số liệu!AB7". */
  readonly leftOut: readonly string[];
  /** Formulas that people added themselves; the file has only their values. */
  readonly asValues: readonly string[];
  /** Sheets of the workbook that are not the add-in's, and so are not in the file. */
  readonly otherSheets: readonly string[];
}

/** What the ribbon goes to: the overview, the sheet to type figures in, the annex of the reporting year. */
export type Destination = "overview" | "figures" | "annex";

/** An import that is not finished, as the workbook's file keeps it. */
export interface KeptDraft {
  /** As `intake/importDraft.ts` writes and reads it. */
  readonly text: string;
  /** The day it was kept, as an Excel serial number. */
  readonly day: number;
}

/** Content of the cells of a row, by column title. */
export type RowCells = Readonly<Record<string, CellContent>>;

/** What forms are made of and held against: the workbook as it stands. */
export interface FormBook {
  /** By which the workbook knows its forms again; null where none has been made. */
  readonly id: string | null;
  /** Whose workbook it is, as printed: "xã …, tỉnh …". */
  readonly place: string;
  readonly snapshot: StatusSnapshot;
  /** Rows of the tables that forms have columns of, by code. */
  readonly held: Readonly<Record<FormTable, ReadonlyMap<string, RowCells>>>;
}

/** What forms are asked for. */
export interface FormRequest {
  /** Codes of the bodies. */
  readonly bodies: readonly string[];
  /** The last day to send them back, as a serial number. */
  readonly answerBy: number;
  /** Where they go back to, as typed: "Văn phòng HĐND và UBND xã, …". */
  readonly receiver: string;
}

/** A form for one body, and the letter beside it. */
export interface FormFile {
  /** Code of the body. */
  readonly body: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly letter: string;
}

/** A task or a duty as a report tells it. */
export interface ReportedTask {
  readonly summary: string;
  readonly product: string;
  /** The word chosen for it: "Hoàn thành". */
  readonly state: string;
  /** What its cell says of the reporting year: of a yearly duty whether it was done, of others their state. */
  readonly thisYear: string;
}

/** What a report is made of: the workbook as it stands. */
export interface ReportBook {
  /** With what people typed of its document. */
  readonly programme: Programme;
  readonly snapshot: StatusSnapshot;
  readonly tasks: readonly ReportedTask[];
}

/** A report as a Word document. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes the report of a workbook; `day` is the day it is written. */
export type WriteReport = (
  book: ReportBook,
  form: PaperForm,
  language: Language,
  day: Day,
) => Promise<ReportFile>;

/** How many leads an assignment took out of the state of a proposal. */
export interface Assigned {
  readonly targets: number;
  readonly tasks: number;
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

/** What one check of this Excel found. */
export interface SelfCheckItem {
  readonly id: SelfCheckId;
  /** Whether Excel did what the add-in counts on; "untried" where it carried the commands out not at all. */
  readonly outcome: "passed" | "differs" | "untried";
  /** What came back, in technical words. */
  readonly came: string;
}

export interface SelfCheckReport {
  readonly items: readonly SelfCheckItem[];
  readonly seconds: number;
  /** Name of the scratch sheet where Excel did not let it be removed. */
  readonly left: string | null;
}

/**
 * Actions that may take long accept a signal. Once it is aborted, they end before their next request that writes: as
 * "stopped", or as "stopped-half" when they had already begun to write. The next set-up completes the latter.
 */
export interface WorkbookActions {
  /** Reads the workbook and says what the set-up would do; changes nothing. */
  preview(signal?: AbortSignal): Promise<Answer<SetupPreview>>;
  /**
   * Lays down every standard sheet that is missing and completes those an interrupted set-up left unfinished; never
   * touches one that is complete.
   */
  setUp(progress: Progress, signal?: AbortSignal): Promise<Answer<SetupReport>>;
  /**
   * Turns a workbook without standard sheets into that of another programme, which the workbook keeps from then on.
   * Asked again for the same programme, it completes what an interrupted attempt left. Refuses ("programme-held") when
   * there are standard sheets of another programme.
   */
  setUpFor(programme: Programme, progress: Progress, signal?: AbortSignal): Promise<Answer<SetupReport>>;
  /** The import that somebody has begun in this workbook; null where there is none. */
  readDraft(): Promise<Answer<KeptDraft | null>>;
  /**
   * Keeps an unfinished import in the workbook's file, in place of any other; null throws it away. A set-up throws it
   * away too, once its sheets are there.
   */
  keepDraft(text: string | null): Promise<Answer<null>>;
  /** Reads the standard sheets and reports what is missing or bent; changes nothing. */
  check(signal?: AbortSignal): Promise<Answer<readonly CheckItem[]>>;
  /**
   * Mends what was ticked, by the ids of the items, and nothing else. What is typed in a cell that mending needs is
   * moved to the sheet "Giữ lại" first; cells meant for typing are never written to. Fails as "mended-unread" when the
   * mending was done but the workbook could not be read again.
   */
  mend(ids: readonly string[], progress: Progress, signal?: AbortSignal): Promise<Answer<MendReport>>;
  /** null when the workbook has no status sheet yet. */
  readStatus(): Promise<Answer<StatusSnapshot | null>>;
  /** Makes the printable annex of the reporting year as a new sheet, shows it and gives its name. */
  makeAnnex(form: AnnexForm, signal?: AbortSignal): Promise<Answer<string>>;
  /**
   * Makes the report of the reporting year as a Word document; changes nothing. Refuses ("no-status-sheet"), and results
   * Excel does not have ("not-calculated", "functions-missing").
   */
  makeReport(form: PaperForm, language: Language, signal?: AbortSignal): Promise<Answer<ReportFile>>;
  /** Copies the standard sheets, except the guide, as new sheets of values, shows the first and gives their names. */
  copyValues(signal?: AbortSignal): Promise<Answer<readonly string[]>>;
  /** Makes a workbook file of the standard sheets as they stand; changes nothing. */
  makeFile(kind: CopyKind, signal?: AbortSignal): Promise<Answer<CopyFile>>;
  /**
   * Makes the forms of bodies for the reporting year. The first time, the workbook gets the number by which it knows
   * them again; no cell changes. A body that leads nothing gets none.
   */
  makeForms(request: FormRequest, signal?: AbortSignal): Promise<Answer<readonly FormFile[]>>;
  /** Reads what returned forms are held against; changes nothing. */
  readFormBook(): Promise<Answer<FormBook>>;
  /** Opens a workbook file as a new, unsaved workbook in a window of its own. */
  openFile(file: Pick<CopyFile, "bytes">): Promise<Answer<null>>;
  setReportingYear(year: number): Promise<Answer<null>>;
  /** Shows the columns in which figures of a year are typed, and goes to them. Hides nothing. */
  openYear(year: number): Promise<Answer<null>>;
  /**
   * Turns proposed leads of targets and tasks into assignments by a document, and counts them. Refuses
   * ("nothing-proposed") where none is a proposal any more.
   */
  assignLeads(assignment: Assignment): Promise<Answer<Assigned>>;
  /**
   * Closes a year up to the reporting year: its figures and verdicts are kept as they stand on the sheet "Chốt kỳ". With
   * the reporting year go cause, remedy and proposal, whose cells are then free for the next. Nothing is locked. Refuses
   * ("year-closed") a year that is closed already, and ("year-ahead") one after the reporting year.
   */
  closeYear(closing: Closing): Promise<Answer<null>>;
  /**
   * Opens the reporting year again: its lines stay, marked with the reason; causes go back into cells that are blank.
   * Refuses ("year-not-closed").
   */
  reopenYear(reopening: Reopening): Promise<Answer<null>>;
  /**
   * Shows a sheet. Refuses ("no-status-sheet") in a workbook without our sheets, ("sheet-gone") where that one is
   * gone, and ("no-annex") where none has been made for the reporting year.
   */
  show(destination: Destination): Promise<Answer<null>>;
  /** Shows and selects a row of a standard sheet; without `table`, of the status sheet. */
  goTo(code: string, table?: RowTable): Promise<Answer<null>>;
  /** Shows a sheet. Refuses ("sheet-gone") where there is none of that name. */
  showSheet(name: string): Promise<Answer<null>>;
  /**
   * Writes entry cells of rows, of any tables, in one request; of one table all or none. Figures get a line each in the
   * log of figures, whose sheet is made with the first. Refuses ("not-an-entry-cell") cells that hold a formula, and
   * ("changed-elsewhere") cells that no longer hold what was seen; nothing is half written.
   */
  write(entries: readonly Entry[]): Promise<Answer<readonly Written[]>>;
  /**
   * Takes entries back, all or none, with a line in the log for each figure: one that loses lines would prove nothing.
   * Refuses ("changed-since"), leaving the cells alone, when one no longer holds what was written.
   */
  undo(written: readonly Written[]): Promise<Answer<null>>;
  /** Calls back when the user selects a row of a standard sheet, on the grid. Returns the way to stop. */
  onSelect(callback: (selected: Selected) => void): Promise<Answer<() => void>>;
  /** Calls back, debounced, after cells of the workbook changed. Returns the way to stop. */
  onChange(callback: () => void): Promise<Answer<() => void>>;
  support(): HostSupport;
  /**
   * Tries what the add-in asks of Excel on a scratch sheet, which is removed again, also when the user asks to stop.
   * Refuses ("workbook-protected") where no sheet can be added.
   */
  selfCheck(progress: Progress, signal?: AbortSignal): Promise<Answer<SelfCheckReport>>;
}

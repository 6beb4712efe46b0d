import { COLUMNS, type FigureColumn, FIGURES, yearColumn } from "../sheets/columns";
import type { BodyRow, CellContent, Entry, JournalLine } from "./port";

const { SoLieu, MocThoiGian, NhatKy, CoQuan } = COLUMNS;

/** Title of the column that takes the day on which a date of the programme was met. */
export const MILESTONE_DONE = MocThoiGian.done;

/** Figures of one year to be written, and what goes with them. */
export interface FiguresTyped {
  readonly year: number;
  /** The figures that were typed; null for one that is to be emptied. */
  readonly figures: Readonly<Partial<Record<FigureColumn, CellContent>>>;
  /** Where they come from; left out when nobody typed it, "" clears it. */
  readonly source?: string;
  /** Their date as a serial number; null for none. */
  readonly day: number | null;
  /** What the user saw in the cells when typing. */
  readonly seen: Readonly<Record<FigureColumn, CellContent>> & { readonly source: string };
}

/**
 * The entry of figures of a target for one year.
 *
 * @example
 * figuresEntry("K04", { year: 2026, figures: { result: 92.5 }, day: null, seen }).cells // { "TH 2026": 92.5 }
 */
export function figuresEntry(code: string, { year, figures, source, day, seen }: FiguresTyped): Entry {
  const typed = FIGURES.filter((figure) => figure in figures);
  const named = (contents: FiguresTyped["figures"]) =>
    Object.fromEntries(typed.map((figure) => [yearColumn[figure](year), contents[figure] ?? null]));
  return {
    table: "SoLieu",
    code,
    cells: {
      ...named(figures),
      ...(source !== undefined && { [SoLieu.source]: source === "" ? null : source }),
      ...(day !== null && { [SoLieu.figureDate]: day }),
    },
    seen: { ...named(seen), [SoLieu.source]: seen.source },
  };
}

/** What a report says beside a verdict, in the order of the columns. */
export const ACCOUNTS = ["cause", "remedy", "proposal"] as const;
export type Accounts = Readonly<Record<(typeof ACCOUNTS)[number], string>>;

/**
 * The entry of cause, remedy and proposal of a target; undefined where nothing differs from what was seen.
 *
 * @example accountsEntry("K04", { ...seen, cause: "mưa bão" }, seen)?.cells // { "Nguyên nhân": "mưa bão" }
 */
export function accountsEntry(code: string, typed: Accounts, seen: Accounts): Entry | undefined {
  const changed = ACCOUNTS.filter((account) => typed[account].trim() !== seen[account]);
  if (changed.length === 0) return undefined;
  const named = (contents: Accounts) =>
    Object.fromEntries(changed.map((account) => [SoLieu[account], contents[account].trim() || null]));
  return { table: "SoLieu", code, cells: named(typed), seen: named(seen) };
}

/** What a line of the journal changes, and from which year. */
export const changeIn = (line: JournalLine): { readonly about: string; readonly fromYear: string } => ({
  about: String(line[NhatKy.about]),
  fromYear: String(line[NhatKy.fromYear]),
});

/** What was asked for with a form: its year, the day it went out and the last day to send it back. */
export type FormSent = Readonly<Record<"formYear" | "sent" | "answerBy", number>>;

/** The entry of a form that went out to a body. What came back for an earlier form stays, and is older than this day. */
export function sentEntry(body: BodyRow, sent: FormSent): Entry {
  const named = (days: Readonly<Record<keyof FormSent, CellContent>>) => ({
    [CoQuan.formYear]: days.formYear,
    [CoQuan.sent]: days.sent,
    [CoQuan.answerBy]: days.answerBy,
  });
  return { table: "CoQuan", code: body.code, cells: named(sent), seen: named(body) };
}

/** The entry of the day a body was last reminded. */
export const remindedEntry = ({ code, reminded }: BodyRow, day: number): Entry => ({
  table: "CoQuan",
  code,
  cells: { [CoQuan.reminded]: day },
  seen: { [CoQuan.reminded]: reminded },
});

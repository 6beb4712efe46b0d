import { COLUMNS, type FigureColumn, yearColumn } from "../sheets/columns";
import type { CellContent, Entry, JournalLine } from "./port";

const { SoLieu, MocThoiGian, NhatKy } = COLUMNS;

/** Title of the column that takes the day on which a date of the programme was met. */
export const MILESTONE_DONE = MocThoiGian.done;

/** A figure to be written, and what goes with it. */
export interface FigureTyped {
  readonly figure: FigureColumn;
  readonly year: number;
  readonly value: CellContent;
  /** Where it comes from; left out when nobody typed it, "" clears it. */
  readonly source?: string;
  /** Its date as a serial number; null for none. */
  readonly day: number | null;
  /** What the user saw in the cells when typing. */
  readonly seen: { readonly value: CellContent; readonly source: string };
}

/**
 * The entry of one figure of a target.
 *
 * @example figureEntry("K04", { figure: "result", year: 2026, value: 92.5, day: null, seen }).cells // { "TH 2026": 92.5 }
 */
export function figureEntry(code: string, { figure, year, value, source, day, seen }: FigureTyped): Entry {
  const column = yearColumn[figure](year);
  return {
    table: "SoLieu",
    code,
    cells: {
      [column]: value,
      ...(source !== undefined && { [SoLieu.source]: source === "" ? null : source }),
      ...(day !== null && { [SoLieu.figureDate]: day }),
    },
    seen: { [column]: seen.value, [SoLieu.source]: seen.source },
  };
}

/** What a line of the journal changes, and from which year. */
export const changeIn = (line: JournalLine): { readonly about: string; readonly fromYear: string } => ({
  about: String(line[NhatKy.about]),
  fromYear: String(line[NhatKy.fromYear]),
});

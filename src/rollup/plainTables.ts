import { CODE, COLUMNS, figureIn, type TableName } from "../sheets/columns";
import { SNAPSHOT_TABLES } from "../tracker/snapshot";
import type { CellContent } from "../tracker/port";
import { type TableCells, textOf } from "../tracker/table";

/** A sheet of a workbook file, without formulas and looks. */
export interface FileBookSheet {
  readonly name: string;
  /** From its first row and column; what stands behind the last cell that is filled may be missing. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Tables with their ranges: "A3:K46". */
  readonly tables: readonly { readonly name: string; readonly range: string }[];
}

/** Rows in which the titles of a table are looked for. */
const TITLES_WITHIN = 20;

/** The share of a table's titles that a row has which is its header: a later layout may have others. */
const ENOUGH = 0.7;

/** A table that has become plain cells. */
export interface PlainTable {
  readonly sheet: FileBookSheet;
  readonly table: TableCells;
  /** The rows above its titles. */
  readonly above: readonly (readonly CellContent[])[];
}

/** How many of a table's titles, of 1, a row has. */
function shareOf(name: TableName, titles: ReadonlySet<string>): number {
  const own: readonly string[] = Object.values(COLUMNS[name]);
  return titles.has(CODE) ? own.filter((title) => titles.has(title)).length / own.length : 0;
}

/** The standard tables of a copy of values, by their titles; a table ends at the first row without a code. */
export function plainTables(sheets: readonly FileBookSheet[]): ReadonlyMap<string, PlainTable> {
  const found = new Map<string, PlainTable & { readonly share: number }>();
  for (const sheet of sheets)
    sheet.rows.slice(0, TITLES_WITHIN).forEach((row, place) => {
      const titles = row.map(textOf);
      const set = new Set(titles);
      for (const name of SNAPSHOT_TABLES) {
        const share = shareOf(name, set);
        if (share < ENOUGH || share <= (found.get(name)?.share ?? 0)) continue;
        const body = sheet.rows.slice(place + 1);
        const code = titles.indexOf(CODE);
        const end = body.findIndex((cells) => textOf(cells[code] ?? null) === "");
        const rows = end < 0 ? body : body.slice(0, end);
        found.set(name, { sheet, share, table: { titles, rows }, above: sheet.rows.slice(0, place) });
      }
    });
  return found;
}

/** Years of the term, by the titles of the figures. */
export const yearsIn = (titles: readonly string[]): readonly number[] =>
  [...new Set(titles.flatMap((title) => figureIn(title)?.year ?? []))].sort((one, other) => one - other);

import { withoutSheet } from "../../sheets/a1/address";
import { Refusal } from "../run/run";

/** What is loaded of all tables before `loadTables`. */
export const TABLES = "items/name,items/showHeaders";

/** A table as it stands. */
export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  /** Range on its sheet, "A5:AG48". */
  readonly range: string;
  readonly titles: readonly string[];
}

/** Refuses ("headers-hidden") when somebody hid the titles of a standard table: its columns can't be told apart then. */
export function assertHeaders(tables: readonly Excel.Table[]): void {
  const hidden = tables.find(({ showHeaders }) => !showHeaders);
  if (hidden) throw new Refusal({ code: "headers-hidden", detail: { table: hidden.name } });
}

/**
 * Asks for tables that show their titles; what they are is read after the next round trip. null when none is of interest.
 */
export function loadTables(
  tables: readonly Excel.Table[],
  isOfInterest: (name: string) => boolean,
): (() => readonly FoundTable[]) | null {
  const asked = tables
    .filter(({ name, showHeaders }) => showHeaders && isOfInterest(name))
    .map((table) => ({
      table,
      range: table.getRange().load("address"),
      header: table.getHeaderRowRange().load("values"),
      sheet: table.worksheet.load("name"),
    }));
  if (asked.length === 0) return null;
  return () =>
    asked.map(({ table, range, header, sheet }) => ({
      name: table.name,
      sheet: sheet.name,
      range: withoutSheet(range.address),
      titles: (header.values[0] ?? []).map(String),
    }));
}

import { codesOf } from "../../repair/codes";
import { type FoundTable, strangersNamed } from "../../repair/homes";
import { withoutSheet } from "../../sheets/a1/address";
import type { SheetDefinition } from "../../sheets/types";
import { Refusal } from "../run/faults";

/** What is loaded of all tables before `loadTables`. */
export const TABLES = "items/name,items/showHeaders";

/**
 * Refuses ("table-name-taken") when a table that is not ours has a name of ours: neither its titles nor the codes in its
 * first column are of the standard table.
 */
export async function assertOurs(
  context: Excel.RequestContext,
  definitions: readonly SheetDefinition[],
  found: readonly FoundTable[],
): Promise<void> {
  const strangers = strangersNamed(definitions, found).map(({ definition, table }) => ({
    codes: new Set<unknown>(definition.table && codesOf(definition.table)),
    table,
    first: context.workbook.tables.getItem(table.name).getDataBodyRange().getColumn(0).load("values"),
  }));
  if (strangers.length === 0) return;
  await context.sync();
  const stranger = strangers.find(({ codes, first }) => !first.values.some(([code]) => codes.has(code)));
  if (stranger)
    throw new Refusal({
      code: "table-name-taken",
      detail: { table: stranger.table.name, sheet: stranger.table.sheet },
    });
}

/** Refuses ("name-taken") when a defined name is called as a table that is going to be made: Excel takes one of the two. */
export function assertNamesFree(tables: readonly string[], names: ReadonlyMap<string, string>): void {
  const wanted = new Set(tables.map((table) => table.toLowerCase()));
  const taken = [...names].find(([name]) => wanted.has(name.toLowerCase()));
  if (taken) throw new Refusal({ code: "name-taken", detail: { name: taken[0], formula: taken[1] } });
}

/**
 * Refuses ("headers-hidden") when somebody hid the titles of a standard table: its columns can't be told apart then.
 */
export function assertHeaders(tables: readonly Excel.Table[]): void {
  const hidden = tables.find(({ showHeaders }) => !showHeaders);
  if (hidden) throw new Refusal({ code: "headers-hidden", detail: { table: hidden.name } });
}

/**
 * Asks for tables that show their titles; what the answer holds is read after the next round trip. null when none is of
 * interest.
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

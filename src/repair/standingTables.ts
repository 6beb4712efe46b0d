import type { SheetDefinition } from "../sheets/types";
import { standingCodes } from "./codes";
import { match, type Matching } from "./matching";
import type { WorkbookRead, TableRead } from "./reading";

/** A standard table as it stands, its columns and rows held against the definition. */
export interface StandingTable {
  readonly definition: SheetDefinition;
  readonly read: TableRead;
  readonly columns: Matching;
  /** Titles the columns should have. */
  readonly titles: readonly string[];
  readonly codes: readonly string[];
}

export function standingTables(
  definitions: readonly SheetDefinition[],
  reading: WorkbookRead,
): readonly StandingTable[] {
  return definitions.flatMap((definition) => {
    const read = reading.tables.get(definition.id);
    if (!definition.table || !read) return [];
    const standard = definition.table.columns.map(({ name }) => name);
    const columns = match(standard, read.titles);
    const titles = read.titles.map((title, place) => columns.changed.get(place) ?? title);
    return [{ definition, read, columns, titles, codes: standingCodes(read, titles) }];
  });
}

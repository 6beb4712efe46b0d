import { type TableName, titleToday } from "../sheets/columns";
import type { SheetDefinition } from "../sheets/types";
import { standingCodes } from "./codes";
import { FORMER_COLUMNS } from "./former";
import { columnsByContent } from "./known";
import { match, type Matching } from "./matching";
import type { WorkbookRead, TableRead } from "./reading";

/** A standard table as it stands, its columns and rows held against the definition. */
export interface StandingTable {
  readonly definition: SheetDefinition;
  readonly read: TableRead;
  readonly columns: Matching;
  /** Columns that have the title of an earlier layout: place → the one they have today. */
  readonly former: ReadonlyMap<number, string>;
  /** Titles the columns should have, as far as is known or guessed. */
  readonly titles: readonly string[];
  readonly codes: readonly string[];
}

/** Columns of a table that have the title of an earlier layout, while none has the title of today. */
export const formerTitles = (table: TableName, { titles }: TableRead): ReadonlyMap<number, string> =>
  new Map(
    titles.flatMap((title, place): [number, string][] => {
      const today = titleToday(table, title);
      return today === undefined || titles.includes(today) ? [] : [[place, today]];
    }),
  );

export function standingTables(
  definitions: readonly SheetDefinition[],
  reading: WorkbookRead,
): readonly StandingTable[] {
  return definitions.flatMap((definition) => {
    const read = reading.tables.get(definition.id);
    if (!definition.table || !read) return [];
    const standard = definition.table.columns.map(({ name }) => name);
    const former = formerTitles(definition.table.name, read);
    const known = read.titles.map((title, place) => former.get(place) ?? title);
    const columns = match(standard, known, {
      shown: columnsByContent(definition.table, read, known),
      keeps: FORMER_COLUMNS[definition.table.name] ?? new Set(),
    });
    const titles = known.map(
      (title, place) => columns.sure.get(place) ?? columns.guessed.get(place) ?? title,
    );
    return [{ definition, read, columns, former, titles, codes: standingCodes(read, titles) }];
  });
}

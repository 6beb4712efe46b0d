import { isError } from "../domain/cell";
import { type Shown, bodyShown } from "../sheets/shown";
import type { SheetDefinition } from "../sheets/types";
import type { TableCells } from "../tracker/table";

/** The tables of sheets that are in no workbook, by name, as they would be read from one; `shown` is what formulas show. */
export const tablesOf = (sheets: readonly SheetDefinition[], shown: Shown): ReadonlyMap<string, TableCells> =>
  new Map(
    sheets.flatMap((sheet) =>
      sheet.table
        ? [
            [
              sheet.table.name,
              {
                titles: sheet.table.columns.map(({ name }) => name),
                rows: bodyShown(sheet, shown).map((row) =>
                  row.map((cell) => (isError(cell) ? cell.error : cell === "" ? null : cell)),
                ),
              },
            ] as const,
          ]
        : [],
    ),
  );

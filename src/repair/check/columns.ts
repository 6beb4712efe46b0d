import { at } from "../../domain/at";
import { addressOf } from "../../sheets/a1/address";
import type { SheetDefinition } from "../../sheets/types";
import { CODE } from "../../sheets/columns";
import { type Finding, finding } from "../finding";
import type { TableRead } from "../reading";
import type { StandingTable } from "../standingTables";

/**
 * Titles that were typed over, and columns that are missing. Columns somebody added are theirs. In a workbook of an older
 * layout the titles of that layout are no slips: they change with it.
 */
export function checkColumns(
  { id, table }: SheetDefinition,
  read: TableRead,
  { columns: { changed, missing }, former }: Pick<StandingTable, "columns" | "former">,
  isOld: boolean,
): readonly Finding[] {
  const { sheet, at: header, titles } = read;
  const typedOver = [...changed, ...(isOld ? [] : former)].map(([column, title]) => {
    const now = at(titles, column);
    const address = addressOf({ row: header.row, column: header.column + column });
    return finding(`${id}:${title}`, {
      code: "title-changed",
      detail: { sheet, column: title, now, address },
      remedy: { kind: "title", id, column, title },
      proposed: true,
      keepsakes: [{ sheet, address, code: "", column: title, content: now }],
    });
  });
  const standard = new Map(table?.columns.map((column) => [column.name, column]) ?? []);
  const gone = missing.map((title) => {
    const typedIn = standard.get(title)?.look.startsWith("entry") ? 1 : 0;
    // Without codes nobody can tell whether the rows stand in the order of the set-up.
    if (title === CODE)
      return finding(id, { code: "codes-missing", detail: { sheet }, remedy: { kind: "column", id, title } });
    return finding(`${id}:${title}`, {
      code: "column-missing",
      detail: { sheet, column: title, typedIn },
      remedy: { kind: "column", id, title },
      proposed: true,
    });
  });
  return [...typedOver, ...gone];
}

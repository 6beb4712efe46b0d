import { TableColumnDataTypeEnum } from "@univerjs/sheets-table";
import type { Book, SheetArea } from "../grid/book";
import { readNow, writeCells } from "../grid/cells";
import { renameInFormulas } from "../grid/formulas";
import { itemAt } from "../grid/item-at";
import type { TableHandle } from "./handle";

/** A column as Univer keeps it. */
export const newColumn = (id: string, displayName: string) => ({
  id,
  displayName,
  dataType: TableColumnDataTypeEnum.None,
  formula: "",
  meta: {},
  style: {},
});

/**
 * Makes the first row of an area fit to be a header: text in every cell, no two alike in any case.
 * Excel names a blank one "Column1" and gives a repeated one a number.
 *
 * @param spare names for blank cells, where they are known.
 */
export function writeHeaders(book: Book, area: SheetArea, spare: readonly string[]): string[] {
  const row = { ...area, rows: 1 };
  const cells = itemAt(readNow(book, row), 0);
  const names: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const own = cell.type === "String" ? String(cell.value) : cell.text;
    const base = [own, spare[index] ?? ""].find((text) => text !== "") ?? `Column${index + 1}`;
    let name = base;
    for (let n = 2; names.some((other) => other.toLowerCase() === name.toLowerCase()); n += 1)
      name = `${base}${n}`;
    names.push(name);
  }
  const same = cells.every((cell, index) => cell.type === "String" && cell.formula === names[index]);
  if (!same) writeCells(book, row, [names.map((name) => `'${name}`)]);
  return names;
}

/** Takes the names of the columns from the header cells, after something was written into them. */
export function syncHeaders(table: TableHandle): void {
  const columns = table.grid.getTableInfo().columns;
  const names = writeHeaders(
    table.book,
    table.area,
    columns.map(({ displayName }) => displayName),
  );
  const changed = columns.flatMap((column, index) => {
    const name = itemAt(names, index);
    return name === column.displayName || column.displayName === ""
      ? []
      : [{ from: column.displayName, to: name }];
  });
  table.grid.setColumns(columns.map((column, index) => ({ ...column, displayName: itemAt(names, index) })));
  for (const { from, to } of changed) {
    renameInFormulas(table.book, { table: table.grid.getDisplayName(), column: from, to });
  }
}

import type { Book } from "../grid/book";
import { renameInFormulas } from "../grid/formulas";
import { tablesOf } from "../grid/table-shapes";
import { invalidArgument } from "../members/errors";
import { checkName, NamedItems } from "../range/names";
import type { TableHandle } from "./handle";

/** Whether no other table and no name of the workbook is called that, in any case. */
const isFreeName = (book: Book, name: string, ownId: string | null): boolean =>
  tablesOf(book).every(
    (table) => table.getId() === ownId || table.getDisplayName().toLowerCase() !== name.toLowerCase(),
  ) && new NamedItems(book, null).find(name) === undefined;

/** "Table1", "Table2" … the first that is free. */
export function freeTableName(book: Book): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    if (isFreeName(book, name, null)) return name;
  }
}

/** Gives a table another name, in all formulas too. @throws InvalidArgument for a name Excel does not take. */
export function renameTable(table: TableHandle, name: string): void {
  checkName(name);
  // Excel answers InvalidArgument here, not ItemAlreadyExists (OfficeDev/office-js issue 551).
  if (!isFreeName(table.book, name, table.id)) throw invalidArgument(`the name ${name} is taken`);
  const old = table.grid.getDisplayName();
  if (old === name) return;
  table.configure({ name });
  renameInFormulas(table.book, { table: old, to: name });
}

import { TableManager } from "@univerjs/sheets-table";
import { merge } from "rxjs";
import type { Book } from "../grid/book";
import { refreshFormulas } from "../grid/formulas";
import { BookSlot } from "../grid/slots";
import { refreshNames } from "../range/names";
import { tablesOn } from "./handle";
import { syncHeaders } from "./headers";

/** Whether a table was moved or its header touched since formulas were last brought up to date. */
const TOUCHED = new BookSlot(() => false);

export const touchTables = (book: Book): void => TOUCHED.set(book, true);

/** Notes each table that is added, removed or moved. Returns a function that stops it. */
export function followTables(book: Book): () => void {
  const { tableAdd$, tableDelete$, tableRangeChanged$, tableNameChanged$ } = book.get(TableManager);
  const changes = merge<unknown[]>(tableAdd$, tableDelete$, tableRangeChanged$, tableNameChanged$);
  const following = changes.subscribe(() => touchTables(book));
  return () => following.unsubscribe();
}

/** Brings headers, formulas and names up to date where a table was touched: before each calculation. */
export function bringUpToDate(book: Book): void {
  if (!TOUCHED.of(book)) return;
  TOUCHED.set(book, false);
  tablesOn(book, null).forEach(syncHeaders);
  refreshFormulas(book);
  refreshNames(book);
}

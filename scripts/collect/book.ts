/** A workbook with the standard sheets, read from its file: what forms are made of and held against. */
import { fileBook } from "../../src/intake/communes/fileBook";
import { placeName } from "../../src/programme/place";
import type { Programme } from "../../src/programme/types";
import { bookOf } from "../../src/rollup/book";
import { heldIn } from "../../src/tracker/formBook";
import type { FormBook } from "../../src/tracker/port";
import { snapshotOf } from "../../src/tracker/snapshot";

/**
 * A workbook as forms are made of it and held against it; null where it has no standard sheets.
 *
 * @param own the programme of a workbook that keeps none
 * @throws FileRefusal, see `sheetsIn`
 */
export async function bookIn(bytes: Uint8Array, own: Programme): Promise<FormBook | null> {
  const book = bookOf(await fileBook(bytes));
  return (
    book && {
      id: book.id,
      place: placeName(book.programme ?? own),
      snapshot: snapshotOf(book.tables, book.named),
      held: heldIn(book.tables),
    }
  );
}

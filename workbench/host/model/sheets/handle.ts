import type { Worksheet } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../grid/a1";
import type { Book } from "../grid/book";
import { RangeObject } from "../range/range";

/** A sheet by its id, as its own parts (panes, lock) know it. */
export class SheetHandle {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  /** @throws ItemNotFound when the sheet was deleted. */
  get grid(): Worksheet {
    return this.book.sheet(this.id);
  }

  /** All cells of the sheet. */
  get whole(): RangeObject {
    const area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
    return new RangeObject(this.book, { ...area, sheetId: this.id });
  }

  /** The sheet as Univer's commands call it. */
  get ids(): ReturnType<Book["ids"]> {
    return this.book.ids(this.id);
  }
}

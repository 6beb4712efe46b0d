import type { Book } from "./book";

/**
 * Something one part of the model keeps with each workbook because Univer has no place for it. The part that knows what
 * it means declares it; it lives as long as the workbook.
 *
 * @example const PASSWORD = new BookSlot<string | null>(() => null);
 *          PASSWORD.set(book, "secret"); PASSWORD.of(book) === "secret";
 */
export class BookSlot<T> {
  private readonly values = new WeakMap<Book, T>();

  constructor(private readonly fresh: () => T) {}

  of(book: Book): T {
    return valueOf(this.values, book, this.fresh);
  }

  set(book: Book, value: T): void {
    this.values.set(book, value);
  }
}

/** The same for each sheet; what is kept goes with the sheet. */
export class SheetSlot<T> {
  private readonly values = new WeakMap<object, T>();

  constructor(private readonly fresh: () => T) {}

  of(book: Book, sheetId: string): T {
    return valueOf(this.values, book.sheetKey(sheetId), this.fresh);
  }

  set(book: Book, sheetId: string, value: T): void {
    this.values.set(book.sheetKey(sheetId), value);
  }
}

function valueOf<K extends object, T>(values: WeakMap<K, T>, key: K, fresh: () => T): T {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = fresh();
  values.set(key, value);
  return value;
}

import type { HostObject } from "../../contract";
import type { Area } from "../grid/a1";
import type { Book, SheetArea } from "../grid/book";

/** A range as its own parts (format, validation, rules) know it: its cells, and the way to others of the same sheet. */
export interface RangeHandle extends HostObject {
  readonly book: Book;
  readonly area: SheetArea;
  readonly at: (area: Area) => HostObject & { readonly address: string };
}

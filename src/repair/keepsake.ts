import type { Held } from "./cells";

/** Something a person typed for which there is no place, with where it stood. */
export interface Keepsake {
  readonly sheet: string;
  readonly address: string;
  /** Code of its row and title of its column, "" where it stood outside a table. */
  readonly code: string;
  readonly column: string;
  readonly content: Held;
}

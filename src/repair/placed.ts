import type { Sheet } from "../sheets/types";

/** What stands on a sheet that a definition is laid over. */
export interface Ground {
  /** Addresses of cells that hold what a person typed, which may stay. */
  readonly staying: ReadonlySet<string>;
  /** Names of the tables on the sheet with their ranges, "A5:AG48". */
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  /** Names of its charts. */
  readonly charts: readonly string[];
}

/** A definition and the sheet it is laid on. */
export interface Placed {
  readonly definition: Sheet;
  /** Name the sheet has where it stands, else gets; no other sheet may have it. */
  readonly sheetName: string;
  /** Not given where the sheet is new. */
  readonly ground?: Ground;
  /** Place of a new sheet among all, from 0; the last where none is given. */
  readonly position?: number;
}

import type { Place } from "../sheets/a1/address";
import type { SheetId } from "../sheets/columns";
import type { ColourRule } from "../sheets/types";
import type { Cells, Held } from "./cells";

/** A table as it stands, or cells that look like one of ours and are no table any more. */
export interface TableRead {
  readonly sheet: string;
  /** First cell of its header. */
  readonly at: Place;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly Held[])[];
  /** Name the table has now; undefined where somebody turned it into plain cells. */
  readonly table: string | undefined;
}

/** A conditional format as it stands, with the ranges it colours: ["O8:O50"]. */
export interface RuleRead extends Omit<ColourRule, "range"> {
  readonly id: string;
  readonly ranges: readonly string[];
  /** Where a cell meets two, the one with the lower number shows. */
  readonly priority: number;
}

/** A standard sheet as it stands. */
export interface SheetRead {
  readonly sheet: string;
  /** Cells above and beside the table, or all cells of a sheet without one. */
  readonly cells: Cells;
  readonly rules: readonly RuleRead[];
  /** Names of its charts. */
  readonly charts: readonly string[];
  /**
   * For each validation of the definition, what Excel says about its cells: "List", "Date", "Custom", "None", or that
   * they differ ("Inconsistent", "MixedCriteria").
   */
  readonly validations: readonly string[];
  /** Cells in the column of the codes, from the first row under the table down; none on a sheet without one. */
  readonly below: readonly Held[];
  /** Cells in the row of the titles, from the first at the right of the table on. */
  readonly beside: readonly Held[];
}

/** Everything a workbook has of what a set-up lays down. */
export interface WorkbookRead {
  /** Version of the layout as the workbook remembers it; undefined where it does not. */
  readonly layout: number | undefined;
  /** Names of all sheets in their order. */
  readonly sheets: readonly string[];
  readonly tables: ReadonlyMap<SheetId, TableRead>;
  /** Tables that Excel named after one of ours when a sheet was copied: "SoLieu3". */
  readonly copies: readonly { readonly id: SheetId; readonly table: string; readonly sheet: string }[];
  readonly standing: ReadonlyMap<SheetId, SheetRead>;
  /** Defined names of the workbook with their formulas: "='Tình hình'!$E$3". */
  readonly names: ReadonlyMap<string, string>;
}

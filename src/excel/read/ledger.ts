import { isComputed } from "../../sheets/content";
import type { LedgerDefinition, LedgerLine } from "../../sheets/types";
import { tableCells } from "../../tracker/table";
import { Refusal } from "../run/faults";
import { assertHeaders } from "./foundTables";
import { refuseProtected } from "./standardTable";

/** The definition of a ledger that holds lines. */
export type LedgerSheet = (lines?: readonly LedgerLine[]) => LedgerDefinition;

/** The end of a ledger, where lines are added; where the workbook has none, only what making it needs. */
export type Ledger =
  | {
      readonly table: Excel.Table;
      readonly titles: readonly string[];
      readonly last: Excel.Range;
      /** Whether nothing is written in the last row: a table never has fewer than one. */
      readonly isLastFree: boolean;
    }
  | { readonly table: null; readonly sheets: readonly string[] };

/**
 * Asks for the end of a ledger along with two round trips the batch makes anyway: call what this returns after the
 * first, and what that returns after the second. Refuses where no line can be added: "sheet-protected",
 * "column-not-found", "headers-hidden", "workbook-protected".
 */
export function askForLedger({ workbook }: Excel.RequestContext, sheetOf: LedgerSheet) {
  const { columns, name } = sheetOf().table;
  const table = workbook.tables.getItemOrNullObject(name).load("name,showHeaders");
  const sheets = workbook.worksheets.load("items/name");
  const protection = workbook.protection.load("protected");
  return (): (() => Ledger) => {
    if (table.isNullObject) {
      if (protection.protected) throw new Refusal({ code: "workbook-protected" });
      return () => ({ table: null, sheets: sheets.items.map((sheet) => sheet.name) });
    }
    assertHeaders([table]);
    const sheet = table.worksheet.load("name");
    sheet.protection.load("protected");
    const header = table.getHeaderRowRange().load("values");
    const last = table.getDataBodyRange().getLastRow().load("values,formulas");
    return () => {
      refuseProtected(sheet);
      const {
        titles,
        rows: [held = []],
      } = tableCells([...header.values, ...last.values]);
      const lost = columns.find((column) => !titles.includes(column.name));
      if (lost)
        throw new Refusal({ code: "column-not-found", detail: { column: lost.name, sheet: sheet.name } });
      const [formulas = []] = last.formulas as unknown[][];
      const isLastFree = held.every((cell, place) => cell === null || isComputed(formulas[place], cell));
      return { table, titles, last, isLastFree };
    };
  };
}

import type { ICellData, Nullable } from "@univerjs/core";
import { ErrorType, LexerTreeBuilder } from "@univerjs/engine-formula";
import { invalidArgument } from "../members/errors";
import type { Book, CellMatrix } from "./book";
import { type CellExtra, extraOf } from "./cell-extra";
import {
  type FindTable,
  type FormulaPlace,
  hasStructuredReference,
  type Renaming,
  renamed,
  type TableShape,
  toAddresses,
  toAddressesAgain,
  withAddressesOf,
  withoutTable,
} from "./structured-references";
import { type Tables, tablesNow } from "./table-shapes";

interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The formula of a cell as it was given, if it has one. */
export function givenFormula(cell: Nullable<ICellData>): string | null {
  if (!cell?.f) return null;
  return extraOf(cell).given ?? cell.f;
}

function placeOf(tables: Tables, cell: CellPlace): FormulaPlace {
  return { sheetId: cell.sheetId, row: cell.row, table: tables.around(cell) };
}

/** The formula with plain addresses, as Univer takes it. @throws InvalidArgument where Excel refuses the formula. */
export function formulaForGrid(
  book: Book,
  formula: string,
  place: FormulaPlace,
  tables: Tables = tablesNow(book),
): string {
  const addressed = toAddresses(formula, place, tables.find);
  assertFormula(book, addressed);
  return addressed;
}

/** The content of a cell for a formula; what was given is kept where the grid gets another text. */
export function formulaToCell(
  book: Book,
  formula: string,
  at: CellPlace,
  keep: CellExtra | null,
  tables: Tables,
): Pick<ICellData, "f" | "custom"> {
  const f = formulaForGrid(book, formula, placeOf(tables, at), tables);
  const structured = hasStructuredReference(formula, tables.find);
  return { f, custom: structured ? { ...keep, given: formula } : keep };
}

function assertFormula(book: Book, formula: string): void {
  if (formula.length > 8192) throw invalidArgument("a formula has at most 8 192 characters");
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'|\{[^{}]*\}/g, "");
  if (bare.includes(";")) throw invalidArgument(`arguments are separated by commas here: ${formula}`);
  const parsed = book.get(LexerTreeBuilder).treeBuilder(formula);
  if (typeof parsed === "string" && Object.values<string>(ErrorType).includes(parsed)) {
    throw invalidArgument(`not a formula: ${formula}`);
  }
}

/** Rewrites what cells keep of their formulas as given, and what Univer got for them. */
function rewrite(
  book: Book,
  change: (given: string, f: string, place: FormulaPlace, find: FindTable) => string,
): void {
  const tables = tablesNow(book);
  const { find } = tables;
  for (const sheet of book.sheets()) {
    const sheetId = sheet.getSheetId();
    const contents: CellMatrix = {};
    const extras: CellMatrix = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const { given, ...keep } = extraOf(cell);
      if (given === undefined || !cell?.f) return;
      const place = placeOf(tables, { sheetId, row, column });
      const next = change(given, cell.f, place, find);
      const f = toAddressesAgain(next, place, find);
      if (f !== cell.f) (contents[row] ??= {})[column] = { f, v: null };
      if (next !== given) {
        const custom = hasStructuredReference(next, find) ? { ...keep, given: next } : keep;
        (extras[row] ??= {})[column] = { custom };
      }
    });
    if (Object.keys(contents).length > 0) book.setCells(sheetId, contents);
    if (Object.keys(extras).length > 0) book.setExtras(sheetId, extras);
  }
}

/** Brings all formulas that refer to tables up to date after a table, a row or a sheet moved. */
export const refreshFormulas = (book: Book): void =>
  rewrite(book, (given, f, _place, find) => withAddressesOf(given, f, find));

/** Gives all formulas the new name of a table or column. Called after the renaming. */
export const renameInFormulas = (book: Book, renaming: Renaming): void =>
  rewrite(book, (given, _f, place, find) => renamed(given, renaming, place, find));

/** Puts addresses in the place of a table in all formulas. Called before the table goes. */
export const forgetTableInFormulas = (book: Book, table: TableShape): void =>
  rewrite(book, (given, _f, place, find) => withoutTable(given, table, place, find));

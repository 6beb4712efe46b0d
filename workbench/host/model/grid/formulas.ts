import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { ErrorType, LexerTreeBuilder } from "@univerjs/engine-formula";
import { invalidArgument } from "../members/errors";
import { parseArea, splitSheet } from "./a1";
import type { Book, CellMatrix } from "./book";
import { type CellExtra, extraOf } from "./cell-extra";
import {
  type Addressed,
  type FindTable,
  type FormulaPlace,
  hasStructuredReference,
  type Renaming,
  renamed,
  type TableShape,
  textInRow,
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
export function formulaForGrid(book: Book, formula: string, place: FormulaPlace): string {
  return textOf(readFormula(book, formula, place, tablesNow(book).find), place.row);
}

function textOf(formula: Addressed, row: number): string {
  const text = textInRow(formula, row);
  if (text.length > 8192) throw invalidArgument("a formula has at most 8 192 characters");
  return text;
}

/** Which number stands for the row makes no formula of what is none, so the text of one row is looked at. */
function readFormula(book: Book, formula: string, place: FormulaPlace, find: FindTable): Addressed {
  const addressed = toAddresses(formula, place, find);
  assertFormula(book, textOf(addressed, place.row));
  return addressed;
}

/** What a formula is in a cell. */
export interface FormulaReading {
  /** What was given is kept where the grid gets another text. */
  readonly content: Pick<ICellData, "f" | "custom">;
  readonly first: FirstCell | null;
}

/** The first cell that a formula refers to, in the row of the formula where none is named. */
interface FirstCell {
  readonly sheet: Worksheet;
  readonly row: number | null;
  readonly column: number;
}

function firstCellOf(book: Book, { first }: Addressed, place: FormulaPlace): FirstCell | null {
  if (first === undefined) return null;
  const { sheet: name, rest } = splitSheet(textInRow(first, place.row));
  const area = parseArea(rest);
  const sheet = name === null ? book.sheet(place.sheetId) : book.findSheet(name);
  return area && sheet ? { sheet, row: first.parts.length > 1 ? null : area.row, column: area.column } : null;
}

/** Reads the formulas of one change: what stands in many rows is read once. */
export function formulaReader(
  book: Book,
  tables: Tables,
): (formula: string, at: CellPlace, keep: CellExtra | null) => FormulaReading {
  const reading = (formula: string, place: FormulaPlace) => {
    const addressed = readFormula(book, formula, place, tables.find);
    const custom = addressed.isStructured ? { given: formula } : null;
    return { addressed, custom, table: place.table, first: firstCellOf(book, addressed, place) };
  };
  const known = new Map<string, ReturnType<typeof reading>>();
  return (formula, at, keep) => {
    const place = placeOf(tables, at);
    let read = known.get(formula);
    if (
      read === undefined ||
      read.table !== place.table ||
      at.row < read.addressed.from ||
      at.row > read.addressed.to
    ) {
      read = reading(formula, place);
      known.set(formula, read);
    }
    const custom = keep === null ? read.custom : { ...keep, ...read.custom };
    return { content: { f: textOf(read.addressed, at.row), custom }, first: read.first };
  };
}

function assertFormula(book: Book, formula: string): void {
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

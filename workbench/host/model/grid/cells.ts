import { CellValueType, numfmt, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Json } from "../../contract";
import { PENDING } from "../../univer/custom-functions";
import type { Check } from "../members/checks";
import { invalidArgument } from "../members/errors";
import { isEntireColumn, isEntireRow } from "./a1";
import type { Book, CellMatrix, SheetArea } from "./book";
import { extraOf } from "./cell-extra";
import { cellInput, GENERAL, isErrorText, TEXT_FORMAT } from "./cell-input";
import { type FormulaReading, formulaReader, givenFormula } from "./formulas";
import { itemAt } from "./item-at";
import { assertUnlocked } from "./locks";
import { BookSlot } from "./slots";
import { movedAddresses } from "./structured-references";
import { styleOf } from "./style-of";
import { tablesNow } from "./table-shapes";

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** A cell as Excel would describe it. */
export interface CellReading {
  readonly value: boolean | number | string;
  readonly type: ValueType;
  /** As given, with structured references; the value where there is no formula. */
  readonly formula: boolean | number | string;
  readonly numberFormat: string;
  /** As shown, in the language of the workbook; columns too narrow to show it are not looked at. */
  readonly text: string;
}

/**
 * Which cells of its column a formula is put into: those that the same assignment leaves alone, or its other formulas as
 * well, as has been seen too (office-js 5909).
 */
export type Filling = "none" | "others" | "all";

/**
 * Whether Excel's "Fill formulas in tables to create calculated columns" is on, as it is unless somebody switches it off;
 * it acts on what add-ins write as on what people type (office-js 1916, 2093, 5909, 6745). Off here unless asked for:
 * tests bend single cells, as people do who take the filling back.
 */
export const FILLS_COLUMNS = new BookSlot<Filling>(() => "none");

type Content = Pick<CellReading, "value" | "type">;

const EMPTY: Content = { value: "", type: "Empty" };

function contentOf(cell: Nullable<ICellData>): Content {
  if (!cell) return EMPTY;
  const typed = cell.p?.body?.dataStream.replace(/\r\n$/, "");
  const v = typed ?? cell.v;
  // Excel shows 0 where a formula gives the value of a blank cell.
  if (v === null || v === undefined) return cell.f ? { value: 0, type: "Double" } : EMPTY;
  if (cell.t === CellValueType.BOOLEAN) return { value: v === true || v === 1, type: "Boolean" };
  if (typeof v === "boolean") return { value: v, type: "Boolean" };
  if (typeof v === "number") return { value: v, type: "Double" };
  if (cell.t === CellValueType.FORCE_STRING) return { value: v, type: "String" };
  if (v === (PENDING as string)) return { value: "#BUSY!", type: "Error" };
  // Excel warns of a circle and shows 0; Univer shows this word.
  if (v === "#CYCLE!") return { value: 0, type: "Double" };
  return { value: v, type: isErrorText(v) ? "Error" : "String" };
}

/** A cell that is being read: what most readers pass over, its format and what it shows, is worked out when asked for. */
class Reading implements CellReading {
  readonly value: CellReading["value"];
  readonly type: ValueType;
  readonly formula: CellReading["formula"];

  constructor(
    private readonly book: Book,
    private readonly sheet: Worksheet,
    private readonly row: number,
    private readonly column: number,
    spilled: Nullable<ICellData>,
  ) {
    const cell = sheet.getCellMatrix().getValue(row, column);
    const own = contentOf(cell);
    const { value, type } = own.type === "Empty" ? contentOf(spilled) : own;
    this.value = value;
    this.type = type;
    this.formula = givenFormula(cell) ?? own.value;
  }

  get numberFormat(): string {
    return styleOf(this.sheet, this.row, this.column).n?.pattern ?? GENERAL;
  }

  get text(): string {
    if (this.type === "Double") return textOf(this.book, this.value, this.numberFormat);
    return this.type === "Boolean" ? String(this.value).toUpperCase() : String(this.value);
  }
}

/** Every cell of the area, row by row; calculates what is due first. */
export async function readCells(book: Book, area: SheetArea): Promise<CellReading[][]> {
  await book.grid.calculation.done();
  return readNow(book, area);
}

/** The same without calculating: for what does not depend on a formula. */
export function readNow(book: Book, area: SheetArea): CellReading[][] {
  const sheet = book.sheet(area.sheetId);
  const spilled = book.get(FormulaDataModel).getArrayFormulaCellData()[book.unitId]?.[area.sheetId];
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => {
      const [row, column] = [area.row + r, area.column + c];
      return new Reading(book, sheet, row, column, spilled?.[row]?.[column]);
    }),
  );
}

/** The first cell of the area, without calculating. */
export const firstCell = (book: Book, area: SheetArea): CellReading =>
  itemAt(itemAt(readNow(book, { ...area, rows: 1, columns: 1 }), 0), 0);

const textOf = (book: Book, value: CellReading["value"], format: string): string =>
  format === TEXT_FORMAT
    ? String(value)
    : numfmt.format(format, value, { locale: book.grid.locale === "vi-VN" ? "vi" : "en" });

/**
 * Writes values or formulas, as `range.values = …` and `range.formulas = …` do (Excel takes both for both).
 *
 * @param given one value for all cells, or rows of the area's size; null leaves a cell alone, "" clears it.
 * @throws InvalidArgument when the size differs or Excel would not take a formula; AccessDenied on locked cells.
 */
export function writeCells(book: Book, area: SheetArea, given: Json): void {
  const rows = matrixFor(area, given);
  assertUnlocked(book, area);
  book.makeRoom(area);
  const sheet = book.sheet(area.sheetId);
  const read = formulaReader(book, tablesNow(book));
  const cellValue: CellMatrix = {};
  for (const [r, values] of rows.entries()) {
    const line: CellMatrix[number] = {};
    for (const [c, value] of values.entries()) {
      const [row, column] = [area.row + r, area.column + c];
      const format = styleOf(sheet, row, column).n?.pattern ?? GENERAL;
      const input = cellInput(value, format);
      if (input === null) continue;
      const { unlocked } = extraOf(sheet.getCellMatrix().getValue(row, column));
      const keep = unlocked === true ? { unlocked } : null;
      const at = { sheetId: area.sheetId, row, column };
      // Univer takes away again what it was given as nothing, which costs little only where that was given last.
      line[column] =
        typeof input.f === "string"
          ? { p: null, si: null, ...withFormat(read(input.f, at, keep), row, format), v: null }
          : { f: null, si: null, p: null, custom: keep, ...input };
    }
    cellValue[area.row + r] = line;
  }
  book.setCells(area.sheetId, cellValue);
  if (FILLS_COLUMNS.of(book) !== "none") fillColumns(book, area, rows);
}

/**
 * The content of a cell for a formula. In a cell without a format it takes that of the first cell it refers to (KB 214280,
 * "Cell That Contains Formula Assumes Formatting of First Cell in Reference Range"). Not observed: of which formulas Excel
 * does so when an add-in writes them; here of all.
 */
function withFormat({ content, first }: FormulaReading, row: number, format: string): ICellData {
  if (format !== GENERAL || first === null) return content;
  const pattern = styleOf(first.sheet, first.row ?? row, first.column).n?.pattern ?? GENERAL;
  return pattern === GENERAL ? content : { ...content, s: { n: { pattern } } };
}

/**
 * Puts the last formula written into a column of a table into all its rows that the same assignment leaves alone, blank
 * ones too (1916). Not observed: that constants stay; in Excel they do when somebody types.
 */
function fillColumns(book: Book, area: SheetArea, written: readonly (readonly Json[])[]): void {
  const table = tablesNow(book).around(area);
  if (!table) return;
  const filling = FILLS_COLUMNS.of(book);
  const top = table.area.row + (table.hasHeaders ? 1 : 0);
  const bottom = table.area.row + table.area.rows - (table.hasTotals ? 1 : 0);
  for (let column = 0; column < area.columns; column += 1) {
    const isFormula = (given: Json | undefined) => typeof given === "string" && given.startsWith("=");
    const at = written.map((row) => isFormula(row[column])).lastIndexOf(true);
    const place = { ...area, row: top, rows: bottom - top, column: area.column + column, columns: 1 };
    const cells = readNow(book, place);
    const isWritten = (row: number) =>
      filling === "others" && (written[top + row - area.row]?.[column] ?? null) !== null;
    const { formula } = cells[area.row + at - top]?.[0] ?? {};
    if (at < 0 || typeof formula !== "string" || !formula.startsWith("=")) continue;
    const contents = cells.map(([cell], row): [Json] => {
      const isConstant = cell !== undefined && cell.type !== "Empty" && cell.formula === cell.value;
      if (isWritten(row) || isConstant) return [null];
      return [movedAddresses(formula, top + row - (area.row + at))];
    });
    FILLS_COLUMNS.set(book, "none");
    writeCells(book, place, contents);
    FILLS_COLUMNS.set(book, filling);
  }
}

/** Sets the number format of every cell. */
export function writeNumberFormats(book: Book, area: SheetArea, given: Json): void {
  const rows = matrixFor(area, given);
  book.makeRoom(area);
  const cellValue: CellMatrix = {};
  for (const [r, formats] of rows.entries()) {
    const line: CellMatrix[number] = {};
    for (const [c, format] of formats.entries()) {
      if (format === null) continue;
      if (typeof format !== "string") throw invalidArgument("a number format is text");
      line[area.column + c] = { s: { n: format === GENERAL ? null : { pattern: format } } };
    }
    cellValue[area.row + r] = line;
  }
  book.setStyles(area.sheetId, cellValue);
}

/**
 * What an add-in gives for the cells of a range. A lone value for all of them was documented once and is no longer
 * (office-js 4452, office-js-docs-pr 2013), so it is refused.
 */
export const rowsGiven: Check<Json> = (value) => {
  if (!Array.isArray(value)) throw invalidArgument("cells are written as rows of values");
  return value as Json;
};

/** Rows of exactly the area's size. One value stands for all cells. */
function matrixFor(area: SheetArea, given: Json): readonly (readonly Json[])[] {
  if (isEntireColumn(area) || isEntireRow(area))
    throw invalidArgument("whole rows and columns cannot be written at once");
  if (!Array.isArray(given)) {
    return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => given));
  }
  const rows = given as readonly Json[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits)
    throw invalidArgument(`the range has ${area.rows} rows and ${area.columns} columns, the array has not`);
  return rows as readonly (readonly Json[])[];
}

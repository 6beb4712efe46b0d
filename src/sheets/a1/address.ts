/** A cell by its place in the sheet, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, its edges included; rows and columns count from 0. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Last row and column of a sheet, from 0: 1 048 576 rows, columns up to XFD (Excel specifications and limits). */
const LAST: Place = { row: 1_048_575, column: 16_383 };

const CELL = /^\$?([A-Z]+)\$?(\d+)$/;
const RANGE = /^\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/;

/** Letters of a column counted from 0: 0 → "A", 26 → "AA". */
export function columnLetters(index: number): string {
  const head = index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : "";
  return head + String.fromCharCode(65 + (index % 26));
}

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** One end of an address: a cell; a column alone ("C") or a row alone ("5") takes its missing part from `edge`. */
function cornerOf(address: string, edge: Place): Place {
  const [, letters, row] = CELL.exec(address) ?? [];
  if (letters !== undefined) return { row: Number(row) - 1, column: columnOf(letters) };
  const [, column, line] = /^\$?(?:([A-Z]+)|(\d+))$/.exec(address) ?? [];
  if (column !== undefined) return { row: edge.row, column: columnOf(column) };
  if (line !== undefined) return { row: Number(line) - 1, column: edge.column };
  throw new Error(`"${address}" is no address of cells`);
}

/**
 * The rectangle of an A1 address: a cell, a range, whole columns or rows; "$" allowed. Throws on anything else.
 *
 * @example rectangleOf("B3:$D$4") // { top: 2, left: 1, bottom: 3, right: 3 }
 */
export function rectangleOf(address: string): Rectangle {
  const [first = "", last = first] = address.split(":");
  const from = cornerOf(first, { row: 0, column: 0 });
  const to = cornerOf(last, LAST);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Place of a cell, or of the first cell of a range: "B3" and "B3:D4" → row 2, column 1. */
export function placeAt(address: string): Place {
  const { top, left } = rectangleOf(address);
  return { row: top, column: left };
}

/** Rows and columns of a range: "B3:D4" → 2 and 3. */
export function sizeOf(address: string): { readonly rows: number; readonly columns: number } {
  const { top, left, bottom, right } = rectangleOf(address);
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

/** A1 address of a cell: (2, 1) → "B3". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A1 address of a place: row 2, column 1 → "B3". */
export const addressOf = ({ row, column }: Place): string => cellAddress(row, column);

/** A1 address of a rectangle: "B3:D4"; for one cell "B3", for whole columns "B:D", for whole rows "3:4". */
export function rangeAddress({ top, left, bottom, right }: Rectangle): string {
  if (top === 0 && bottom === LAST.row) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (left === 0 && right === LAST.column) return `${top + 1}:${bottom + 1}`;
  const [first, last] = [cellAddress(top, left), cellAddress(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

/** The same with "$" before letters and numbers: "$B$3:$D$4". */
export const fixedAddress = (rectangle: Rectangle): string =>
  rangeAddress(rectangle).replace(/[A-Z]+|\d+/g, "$$$&");

/** A1 range of so many rows and columns from a cell: ("B3", 2, 3) → "B3:D4"; one cell stays "B3". */
export function spanFrom(at: string, rows: number, columns: number): string {
  const { row, column } = placeAt(at);
  return rangeAddress({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
}

/** The address of a cell moved to a place, keeping its "$": ("$C8", row 9, column 3) → "$D10". */
export const movedTo = (address: string, { row, column }: Place): string => {
  const [, fixedColumn = "", fixedRow = ""] = /^(\$?)[A-Z]+(\$?)/.exec(address) ?? [];
  return `${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
};

/** A sheet's name before "!" in a reference: Hướng dẫn → 'Hướng dẫn'!. */
export const sheetPrefix = (name: string): string => `'${name.replace(/'/g, "''")}'!`;

/**
 * The sheet of a reference, with or without "="; undefined where it names none or points nowhere ("#REF!").
 *
 * @example sheetOf("='Hướng dẫn'!$A$5") // "Hướng dẫn"
 */
export function sheetOf(reference: string): string | undefined {
  const [, quoted, plain] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(?!#REF)/.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet?.includes("#REF") ? undefined : sheet;
}

/** A reference without its sheet and without "$": "'Số liệu'!$A$5:$AG$48" → "A5:AG48". */
export const withoutSheet = (reference: string): string =>
  reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");

/**
 * The ranges of a list of references, as Excel gives the areas of a rule; a sheet's name may hold a comma.
 *
 * @example rangesOf("'Đề án, kế hoạch'!I5:I9,'Đề án, kế hoạch'!$K$5") // ["I5:I9", "K5"]
 */
export const rangesOf = (references: string): readonly string[] =>
  (references.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? []).map((reference) => withoutSheet(reference.trim()));

/** The cell or range a reference points to, on whichever sheet; undefined where it points to none, as with "#REF!". */
export function rangeOf(reference: string): string | undefined {
  const range = withoutSheet(reference);
  return RANGE.test(range) ? range : undefined;
}

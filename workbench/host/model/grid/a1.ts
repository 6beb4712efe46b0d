import { itemAt } from "./item-at";

/** A rectangle of cells on a sheet that need not be named: zero-based first row and column, and its size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Zero-based column number → letters: 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** Letters → zero-based column number: "A" → 0, "ab" → 27. */
export function columnIndex(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1)
    number = number * 26 + letters.toUpperCase().charCodeAt(at) - 64;
  return number - 1;
}

export const isEntireColumn = (area: Area): boolean => area.row === 0 && area.rows === MAX_ROWS;
export const isEntireRow = (area: Area): boolean => area.column === 0 && area.columns === MAX_COLUMNS;

/** @example formatArea({ row: 0, column: 1, rows: 2, columns: 1 }) === "B1:B2" */
export function formatArea(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const first = columnName(area.column);
  const last = columnName(area.column + area.columns - 1);
  const top = area.row + 1;
  const bottom = area.row + area.rows;
  if (isEntireColumn(area)) return `${mark}${first}:${mark}${last}`;
  if (isEntireRow(area)) return `${mark}${top}:${mark}${bottom}`;
  const start = `${mark}${first}${mark}${top}`;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${mark}${last}${mark}${bottom}`;
}

/** "B1:B2", "$A$1", "A:C", "2:3" → area; null when it is none of these or lies beyond the last row or column. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text.trim());
  if (match === null) return null;
  const [whole, letters, digits, letters2, digits2] = match;
  const ranged = whole.includes(":");
  if (ranged ? (letters === undefined) !== (letters2 === undefined) : letters === undefined) return null;
  if (ranged ? (digits === undefined) !== (digits2 === undefined) : digits === undefined) return null;
  if (letters === undefined && digits === undefined) return null;
  const columns =
    letters === undefined ? [0, MAX_COLUMNS - 1] : [columnIndex(letters), columnIndex(letters2 ?? letters)];
  const rows = digits === undefined ? [0, MAX_ROWS - 1] : [Number(digits) - 1, Number(digits2 ?? digits) - 1];
  const area = span(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
  return fits(area) ? area : null;
}

/** The area from one corner to the other, both included. */
export const span = (top: number, left: number, bottom: number, right: number): Area => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** Whether the area is not empty and lies within the last row and column of a sheet. */
export const fits = ({ row, column, rows, columns }: Area): boolean =>
  row >= 0 &&
  column >= 0 &&
  rows > 0 &&
  columns > 0 &&
  row + rows <= MAX_ROWS &&
  column + columns <= MAX_COLUMNS;

/** The cells both areas have in common, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const area = span(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(a.row + a.rows, b.row + b.rows) - 1,
    Math.min(a.column + a.columns, b.column + b.columns) - 1,
  );
  return area.rows > 0 && area.columns > 0 ? area : null;
}

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** The smallest area with both in it. */
export const bounding = (a: Area, b: Area): Area =>
  span(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows) - 1,
    Math.max(a.column + a.columns, b.column + b.columns) - 1,
  );

/** Sheet name as it stands before "!", quoted whether it must be or not. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/**
 * Sheet name as it stands before "!": quoted unless it is letters, digits, "_" and "." only and looks like no address.
 */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null && !/^R?\d*C?\d*$/i.test(name);
  return plain ? name : quoted(name);
}

/** "'Tình hình'!A1" → { sheet: "Tình hình", rest: "A1" }; without a sheet: { sheet: null, rest }. */
export function splitSheet(text: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text.trim());
  if (match === null) return { sheet: null, rest: text.trim() };
  return { sheet: match[1]?.replaceAll("''", "'") ?? itemAt(match, 2), rest: itemAt(match, 3) };
}

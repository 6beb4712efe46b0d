import { HostError } from "../../contract";
import { invalidArgument } from "../members/errors";
import { type Area, formatArea, quoted, span } from "./a1";
import { type TableToken, type Token, tokensOf } from "./formula-tokens";
import { itemAt } from "./item-at";
import { parseSpecifier, sameName, type Section, withColumnRenamed } from "./table-specifier";

/** What a formula can ask of a table. */
export interface TableShape {
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Header row included. */
  readonly area: Area;
  /** The place of each column in it, by its name in lower case. */
  readonly columns: ReadonlyMap<string, number>;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** Where a formula stands: `table` is the table around the cell, which `[@name]` means. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly table: TableShape | undefined;
}

export type FindTable = (name: string) => TableShape | undefined;

const tokensWith = (formula: string, find: FindTable): Token[] =>
  tokensOf(formula, (name) => find(name) !== undefined);

/** The formula with what it asks of tables replaced. */
const withTables = (formula: string, find: FindTable, change: (token: TableToken) => string): string =>
  tokensWith(formula, find)
    .map((token) => (token.kind === "table" ? change(token) : token.text))
    .join("");

/** A text that differs from row to row by nothing but the number of the row, in the rows `from` to `to`. */
interface ByRow {
  /** What stands before, between and after the numbers of the row. */
  readonly parts: readonly string[];
  readonly from: number;
  readonly to: number;
}

const inEveryRow = (text: string): ByRow => ({ parts: [text], from: -Infinity, to: Infinity });

export const textInRow = ({ parts }: ByRow, row: number): string => parts.join(String(row + 1));

/** A formula with plain addresses. */
export interface Addressed extends ByRow {
  /** The first address in it. */
  readonly first: ByRow | undefined;
  /** Whether what was given refers to a table at all. */
  readonly isStructured: boolean;
}

/**
 * Univer reads structured references in part only (no `[@name]`, an unknown column taken for the one left of the
 * table), so a formula is handed to it with plain addresses instead, and rewritten whenever a table moves.
 *
 * @param formula as given to Excel, with its "=".
 * @returns the formula with every structured reference as an address, `=[@TH]*2` in row 7 → `=$C7*2`, and as it reads in
 *   the rows around: a calculated column is read once, not once a row.
 * @throws InvalidArgument for an unknown table or column, or `[@…]` outside a table: Excel does not let those be
 *   entered.
 */
export function toAddresses(formula: string, place: FormulaPlace, find: FindTable): Addressed {
  const tokens = tokensWith(formula, find);
  const texts = tokens.map((token) =>
    token.kind === "table" ? addressOf(token, place, find) : inEveryRow(token.text),
  );
  return {
    ...joined(texts),
    first: texts.find((_, index) => tokens[index]?.kind !== "text"),
    isStructured: tokens.some(({ kind }) => kind === "table"),
  };
}

/** One text after the other, in the rows they have in common. */
function joined(texts: readonly ByRow[]): ByRow {
  const parts = [""];
  for (const [start = "", ...others] of texts.map((text) => text.parts)) {
    parts.push((parts.pop() ?? "") + start, ...others);
  }
  const from = Math.max(...texts.map((text) => text.from));
  const to = Math.min(...texts.map((text) => text.to));
  return { parts, from, to };
}

/** The same for a formula that stands in a cell already: what no longer exists becomes #REF!. */
export const toAddressesAgain = (formula: string, place: FormulaPlace, find: FindTable): string =>
  withTables(formula, find, (token) => {
    try {
      return addressHere(token, place, find);
    } catch (fault) {
      if (fault instanceof HostError) return "#REF!";
      throw fault;
    }
  });

/** Whether a formula at that place refers to the table of that name. */
const means = ({ table }: TableToken, name: string, place: FormulaPlace): boolean =>
  table === "" ? place.table !== undefined && sameName(place.table.name, name) : sameName(table, name);

/** The formula with plain addresses in place of one table, which is about to become a plain range. */
export const withoutTable = (
  formula: string,
  table: TableShape,
  place: FormulaPlace,
  find: FindTable,
): string =>
  withTables(formula, find, (token) =>
    means(token, table.name, place) ? addressHere(token, place, find) : token.text,
  );

/** Whether the formula refers to a table at all. */
export const hasStructuredReference = (formula: string, find: FindTable): boolean =>
  tokensWith(formula, find).some(({ kind }) => kind === "table");

/**
 * Brings the plain addresses of a formula up to date after rows or columns moved: `given` as it was written, `shifted`
 * as Univer keeps it (structured references already turned to addresses).
 */
export function withAddressesOf(given: string, shifted: string, find: FindTable): string {
  const addresses = tokensOf(shifted, () => false).filter(({ kind }) => kind === "reference");
  const tokens = tokensWith(given, find);
  if (tokens.filter(({ kind }) => kind !== "text").length !== addresses.length) return given;
  let next = 0;
  return tokens
    .map(({ kind, text }) => {
      if (kind === "text") return text;
      const address = itemAt(addresses, next++).text;
      return kind === "reference" ? address : text;
    })
    .join("");
}

const RELATIVE_ROW = /(\$?[A-Z]{1,3}|^|:)(?<!\$)(\d+)/gi;

/** The formula as it reads that many rows further down: row numbers without "$" move, structured references stay. */
export function movedAddresses(formula: string, rows: number): string {
  const moved = (reference: string): string => {
    const end = reference.lastIndexOf("!") + 1;
    const address = reference
      .slice(end)
      .replace(RELATIVE_ROW, (_, before: string, row: string) => `${before}${Number(row) + rows}`);
    return reference.slice(0, end) + address;
  };
  return tokensOf(formula, () => false)
    .map(({ kind, text }) => (kind === "reference" ? moved(text) : text))
    .join("");
}

/** A new name for a table or for one of its columns. */
export interface Renaming {
  readonly table: string;
  readonly column?: string;
  readonly to: string;
}

/** The formula with a table or column under its new name, as Excel rewrites formulas after a renaming. */
export const renamed = (
  formula: string,
  { table, column, to }: Renaming,
  place: FormulaPlace,
  find: FindTable,
): string =>
  withTables(formula, find, (token) => {
    if (!means(token, table, place)) return token.text;
    if (column !== undefined) return token.table + withColumnRenamed(token.specifier, column, to);
    return token.table === "" ? token.text : to + token.text.slice(token.table.length);
  });

const addressHere = (token: TableToken, place: FormulaPlace, find: FindTable): string =>
  textInRow(addressOf(token, place, find), place.row);

function addressOf({ table: name, specifier }: TableToken, place: FormulaPlace, find: FindTable): ByRow {
  const table = name === "" ? place.table : find(name);
  if (table === undefined) throw invalidArgument(name === "" ? "[…] outside a table" : `no table ${name}`);
  const { sections, columns } = parseSpecifier(specifier);
  const [left, right] = columnsOf(table, columns);
  const thisRow = sections.includes("#this row");
  const rows = rowsOf(table, sections, place);
  const absolute = rows === null ? null : formatArea(span(rows[0], left, rows[1], right), true);
  if (!thisRow) {
    if (absolute === null) return inEveryRow("#REF!");
    return inEveryRow(table.sheetId === place.sheetId ? absolute : `${quoted(table.sheetName)}!${absolute}`);
  }
  // The row of "@" is left relative, so that a copy of the cell in the grid follows its own row.
  const address = absolute?.replace(/\$(?=\d)/g, "") ?? "#VALUE!";
  if (absolute === null || sections.length > 1) return { parts: [address], from: place.row, to: place.row };
  const [from, to] = dataRows(table);
  return { parts: address.split(/\d+/), from, to };
}

/** First and last column on the sheet, in whichever order they were named. */
function columnsOf(table: TableShape, names: readonly [string, string] | null): readonly [number, number] {
  const { column: first, columns } = table.area;
  if (names === null) return [first, first + columns - 1];
  const places = names.map((name) => {
    const index = table.columns.get(name.toLowerCase());
    if (index === undefined) throw invalidArgument(`table ${table.name} has no column ${name}`);
    return first + index;
  });
  return [Math.min(...places), Math.max(...places)];
}

function dataRows({ area, hasHeaders, hasTotals }: TableShape): readonly [number, number] {
  const bottom = area.row + area.rows - 1;
  return [hasHeaders ? area.row + 1 : area.row, hasTotals ? bottom - 1 : bottom];
}

/** First and last row of the parts of a table; null when the table has no such row. */
function rowsOf(
  table: TableShape,
  sections: readonly Section[],
  place: FormulaPlace,
): readonly [number, number] | null {
  const top = table.area.row;
  const bottom = top + table.area.rows - 1;
  const [first, last] = dataRows(table);
  const parts: Readonly<Record<Section, readonly [number, number] | null>> = {
    "#all": [top, bottom],
    "#data": [first, last],
    "#headers": table.hasHeaders ? [top, top] : null,
    "#totals": table.hasTotals ? [bottom, bottom] : null,
    "#this row":
      place.sheetId === table.sheetId && place.row >= first && place.row <= last
        ? [place.row, place.row]
        : null,
  };
  const found = sections.map((section) => parts[section]).filter((rows) => rows !== null);
  if (found.length < sections.length) return null;
  return [Math.min(...found.map((rows) => rows[0])), Math.max(...found.map((rows) => rows[1]))];
}

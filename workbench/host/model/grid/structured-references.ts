import { HostError } from "../../contract";
import { type Area, formatArea, span } from "./a1";
import { invalidArgument } from "../members/errors";

/** What a formula can ask of a table. */
export interface TableShape {
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Header row included. */
  readonly area: Area;
  readonly columns: readonly string[];
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

type Part =
  | { readonly kind: "text" | "reference"; readonly text: string }
  | {
      readonly kind: "table";
      readonly text: string;
      readonly table: string;
      readonly specifier: string | null;
    };

const STRING = /"(?:[^"]|"")*"/y;
const REFERENCE =
  /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|#(?:REF|VALUE)!)(?![\p{L}\p{N}_.([!])/iuy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*!?/uy;
const NUMBER = /\d+(?:\.\d*)?(?:E[+-]?\d+)?/iy;

/**
 * Univer reads structured references in part only (no `[@name]`, an unknown column taken for the one left of the table),
 * so a formula is handed to it with plain addresses instead, and rewritten whenever a table moves.
 *
 * @param formula as given to Excel, with its "=".
 * @returns the formula with every structured reference as an address: `=[@TH]*2` in row 7 → `=$C7*2`.
 * @throws InvalidArgument for an unknown table or column, or `[@…]` outside a table: Excel does not let those be entered.
 */
export function toAddresses(formula: string, place: FormulaPlace, find: FindTable): string {
  return partsOf(formula, find)
    .map((part) => (part.kind === "table" ? addressOf(part.table, part.specifier, place, find) : part.text))
    .join("");
}

/** The same for a formula that stands in a cell already: what is not there any more becomes #REF!. */
export function toAddressesAgain(formula: string, place: FormulaPlace, find: FindTable): string {
  return partsOf(formula, find)
    .map((part) => {
      if (part.kind !== "table") return part.text;
      try {
        return addressOf(part.table, part.specifier, place, find);
      } catch (fault) {
        if (fault instanceof HostError) return "#REF!";
        throw fault;
      }
    })
    .join("");
}

/** The formula with plain addresses in place of one table, which is about to become a plain range. */
export function withoutTable(
  formula: string,
  table: TableShape,
  place: FormulaPlace,
  find: FindTable,
): string {
  return partsOf(formula, find)
    .map((part) => {
      if (part.kind !== "table") return part.text;
      const meant = part.table === "" ? place.table?.name : part.table;
      return meant !== undefined && same(meant, table.name)
        ? addressOf(part.table, part.specifier, place, find)
        : part.text;
    })
    .join("");
}

/** Whether the formula speaks of a table at all. */
export const hasStructuredReference = (formula: string, find: FindTable): boolean =>
  partsOf(formula, find).some((part) => part.kind === "table");

/**
 * Brings the plain addresses of a formula up to date after rows or columns moved: `given` as it was written, `shifted`
 * as Univer keeps it (structured references already turned to addresses).
 */
export function withAddressesOf(given: string, shifted: string, find: FindTable): string {
  const addresses = partsOf(shifted, () => undefined).filter((part) => part.kind === "reference");
  const parts = partsOf(given, find);
  if (parts.filter((part) => part.kind !== "text").length !== addresses.length) return given;
  let next = 0;
  return parts
    .map((part) => {
      if (part.kind === "text") return part.text;
      const address = addresses[next++]?.text ?? part.text;
      return part.kind === "reference" ? address : part.text;
    })
    .join("");
}

/** The formula as it reads that many rows further down: row numbers without "$" move, structured references stay. */
export function movedAddresses(formula: string, rows: number, find: FindTable): string {
  return partsOf(formula, find)
    .map((part) => {
      if (part.kind !== "reference") return part.text;
      const { at, address } = splitAtSheet(part.text);
      return (
        at +
        address.replace(
          /(\$?[A-Z]{1,3}|^|:)(?<!\$)(\d+)/gi,
          (_, before: string, row: string) => `${before}${Number(row) + rows}`,
        )
      );
    })
    .join("");
}

function splitAtSheet(reference: string): { readonly at: string; readonly address: string } {
  const end = reference.lastIndexOf("!") + 1;
  return { at: reference.slice(0, end), address: reference.slice(end) };
}

/** A new name for a table or for one of its columns. */
export interface Renaming {
  readonly table: string;
  readonly column?: string;
  readonly to: string;
}

/** The formula with a table or column under its new name, as Excel rewrites formulas after a renaming. */
export function renamed(formula: string, renaming: Renaming, place: FormulaPlace, find: FindTable): string {
  const isIt = (name: string): boolean =>
    same(name === "" ? (place.table?.name ?? "") : name, renaming.table);
  return partsOf(formula, find)
    .map((part) => {
      if (part.kind !== "table" || !isIt(part.table)) return part.text;
      if (renaming.column === undefined)
        return part.table === "" ? part.text : renaming.to + part.text.slice(part.table.length);
      return part.table + renamedColumn(part.specifier, renaming.column, renaming.to);
    })
    .join("");
}

function renamedColumn(specifier: string | null, from: string, to: string): string {
  if (specifier === null) return "";
  const escaped = to.replace(/['[\]#@]/g, "'$&");
  const bare = /^(@?)\s*([^[#@\s].*)$/s.exec(specifier);
  if (bare !== null) {
    if (!same(unescape(bare[2] ?? ""), from)) return `[${specifier}]`;
    return bare[1] === "@" && !PLAIN.test(to) ? `[@[${escaped}]]` : `[${bare[1] ?? ""}${escaped}]`;
  }
  return `[${specifier.replace(/\[((?:'.|[^[\]'])*)\]/g, (whole, name: string) => (same(unescape(name), from) ? `[${escaped}]` : whole))}]`;
}

/** Column names that need no brackets of their own after "@". */
const PLAIN = /^[\p{L}\p{N}_]+$/u;
const unescape = (name: string): string => name.trim().replace(/'(.)/gs, "$1");
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function partsOf(formula: string, find: FindTable): Part[] {
  const parts: Part[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0];
  };
  const push = (part: Part): void => {
    parts.push(part);
    at += part.text.length;
  };
  while (at < formula.length) {
    const string = take(STRING);
    const reference = string === undefined ? take(REFERENCE) : undefined;
    const word = reference === undefined ? take(WORD) : undefined;
    if (string !== undefined) push({ kind: "text", text: string });
    else if (reference !== undefined) push({ kind: "reference", text: reference });
    else if (word !== undefined) {
      const next = formula[at + word.length];
      if (next === "[") {
        const inner = bracketed(formula, at + word.length);
        push({ kind: "table", text: word + inner, table: word, specifier: inner.slice(1, -1) });
      } else if (next !== "(" && find(word) !== undefined)
        push({ kind: "table", text: word, table: word, specifier: null });
      else push({ kind: "text", text: word });
    } else if (formula[at] === "[") {
      const inner = bracketed(formula, at);
      push({ kind: "table", text: inner, table: "", specifier: inner.slice(1, -1) });
    } else push({ kind: "text", text: take(NUMBER) ?? formula[at] ?? "" });
  }
  return parts;
}

/** The text from the bracket at `start` to its partner; "'" takes the meaning off the next character. */
function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") at += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  throw invalidArgument(`a bracket is left open: ${formula}`);
}

type Section = "#all" | "#data" | "#headers" | "#totals" | "#this row";
const SECTIONS: readonly string[] = ["#all", "#data", "#headers", "#totals", "#this row"] satisfies Section[];

interface Selection {
  readonly sections: readonly Section[];
  /** First and last column by name; null: all columns. */
  readonly columns: readonly [string, string] | null;
}

function parseSpecifier(specifier: string | null): Selection {
  if (specifier === null || specifier.trim() === "") return { sections: ["#data"], columns: null };
  const thisRow = specifier.trimStart().startsWith("@");
  const text = thisRow ? specifier.trimStart().slice(1).trim() : specifier.trim();
  const sections: Section[] = thisRow ? ["#this row"] : [];
  const columns: string[] = [];
  const add = (item: string): void => {
    const section = item.trim().toLowerCase().replace(/\s+/g, " ");
    if (!section.startsWith("#")) columns.push(unescape(item));
    else if (SECTIONS.includes(section)) sections.push(section as Section);
    else throw invalidArgument(`no such part of a table: ${item}`);
  };
  if (text.startsWith("[")) {
    const list = /^\s*(?:\[((?:'.|[^[\]'])*)\])\s*([,:]?)/s;
    let rest = text;
    for (;;) {
      const match = list.exec(rest);
      if (match === null) throw invalidArgument(`not a reference to a table: [${specifier}]`);
      add(match[1] ?? "");
      rest = rest.slice(match[0].length);
      if (match[2] === "") break;
    }
    if (rest.trim() !== "") throw invalidArgument(`not a reference to a table: [${specifier}]`);
  } else if (text !== "") {
    if (thisRow && !PLAIN.test(text)) throw invalidArgument(`this column name needs brackets: [@[${text}]]`);
    add(text);
  }
  if (columns.length > 2) throw invalidArgument(`more than two columns: [${specifier}]`);
  const [first, last] = columns;
  return {
    sections: sections.length === 0 ? ["#data"] : sections,
    columns: first === undefined ? null : [first, last ?? first],
  };
}

function addressOf(name: string, specifier: string | null, place: FormulaPlace, find: FindTable): string {
  const table = name === "" ? place.table : find(name);
  if (table === undefined) throw invalidArgument(name === "" ? "[…] outside a table" : `no table ${name}`);
  const { sections, columns } = parseSpecifier(specifier);
  const indexOf = (column: string): number => {
    const index = table.columns.findIndex((known) => same(known, column));
    if (index < 0) throw invalidArgument(`table ${table.name} has no column ${column}`);
    return index;
  };
  const left = columns === null ? 0 : indexOf(columns[0]);
  const right = columns === null ? table.area.columns - 1 : indexOf(columns[1]);
  const rows = rowsOf(table, sections, place);
  if (rows === null) return sections.includes("#this row") ? "#VALUE!" : "#REF!";
  const { column } = table.area;
  const area = span(rows[0], column + Math.min(left, right), rows[1], column + Math.max(left, right));
  // The row of "@" is left relative, so that a copy of the cell in the grid follows its own row.
  const address = sections.includes("#this row")
    ? formatArea(area, true).replace(/\$(?=\d)/g, "")
    : formatArea(area, true);
  return table.sheetId === place.sheetId ? address : `'${table.sheetName.replaceAll("'", "''")}'!${address}`;
}

/** First and last row of the parts of a table; null when the table has no such row. */
function rowsOf(
  table: TableShape,
  sections: readonly Section[],
  place: FormulaPlace,
): readonly [number, number] | null {
  const top = table.area.row;
  const bottom = top + table.area.rows - 1;
  const first = table.hasHeaders ? top + 1 : top;
  const last = table.hasTotals ? bottom - 1 : bottom;
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

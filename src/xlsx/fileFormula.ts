import { fileText } from "./fileText";
import { type Cells, type Edit, edited, nodesOf, parseFormula } from "../sheets/formula/parse";

/** How a custom function of an add-in is named in a file; Excel finds the add-in by it when the file is opened. */
const CUSTOM = "_xldudf_NLB_";

/** Names of the columns of every table. */
export type TableColumns = ReadonlyMap<string, readonly string[]>;

/** A column's title in a reference, which marks with an apostrophe what would mean something there. */
const titled = (column: string) => `[${column.replace(/[[\]#']/g, "'$&")}]`;

/** A reference spelled out to its columns: LibreOffice reads "T[[#Headers],[A]:[B]]", but not "T[#Headers]". */
function fileReference({ table, rows, from, to }: Cells, ownTable: string, tables: TableColumns): string {
  const name = table ?? ownTable;
  const all = tables.get(name) ?? [];
  const [first, last] = from === null ? [all[0] ?? "", all.at(-1) ?? ""] : [from, to ?? from];
  const columns = first === last ? titled(first) : `${titled(first)}:${titled(last)}`;
  if (rows === "body") return first === last ? name + columns : `${name}[${columns}]`;
  return `${name}[[${rows === "this" ? "#This Row" : "#Headers"}],${columns}]`;
}

/**
 * A formula as a file holds it: without "=", references spelled out ("[@Mã]" with its table, a table's bare name with
 * its columns), and the functions of the add-in under their name in files.
 *
 * @param ownTable table the formula stands in, "" where it stands in none
 * @example fileFormula("=NLB.STATUS([@A])", "T", new Map([["T", ["A"]]])) // "_xldudf_NLB_STATUS(T[[#This Row],[A]])"
 */
export function fileFormula(formula: string, ownTable: string, tables: TableColumns): string {
  const edits: Edit[] = [];
  for (const node of nodesOf(parseFormula(formula))) {
    const { start, end } = node;
    if (node.type === "cells") edits.push({ start, end, text: fileReference(node, ownTable, tables) });
    else if (node.type === "name" && tables.has(node.name)) {
      const body: Cells = { type: "cells", table: node.name, rows: "body", from: null, to: null };
      edits.push({ start, end, text: fileReference(body, ownTable, tables) });
    } else if (node.type === "call" && node.name.startsWith("NLB."))
      edits.push({ start, end: start + node.name.length, text: CUSTOM + node.name.slice("NLB.".length) });
  }
  return fileText(edited(formula, edits).slice(1));
}

/** Whether a formula calls a function of the add-in. */
export function callsAddIn(formula: string): boolean {
  for (const node of nodesOf(parseFormula(formula)))
    if (node.type === "call" && node.name.startsWith("NLB.")) return true;
  return false;
}

import { fileText } from "./fileText";
import { addInFileName, addInName } from "../sheets/formula/addIn";
import { bracketed } from "../sheets/formula/reference";
import { type CellsNode, type TextEdit, edited, nodesOf, parseFormula } from "../sheets/formula/parse";

/** Names of the columns of every table. */
export type TableColumns = ReadonlyMap<string, readonly string[]>;

/** A reference spelled out to its columns: LibreOffice reads "T[[#Headers],[A]:[B]]", but not "T[#Headers]". */
function fileReference({ table, rows, from, to }: CellsNode, ownTable: string, tables: TableColumns): string {
  const name = table ?? ownTable;
  const all = tables.get(name) ?? [];
  const [first, last] = from === null ? [all[0] ?? "", all.at(-1) ?? ""] : [from, to ?? from];
  const columns = first === last ? bracketed(first) : `${bracketed(first)}:${bracketed(last)}`;
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
  const edits: TextEdit[] = [];
  for (const node of nodesOf(parseFormula(formula))) {
    const { start, end } = node;
    if (node.type === "cells") edits.push({ start, end, text: fileReference(node, ownTable, tables) });
    else if (node.type === "name" && tables.has(node.name)) {
      const body: CellsNode = { type: "cells", table: node.name, rows: "body", from: null, to: null };
      edits.push({ start, end, text: fileReference(body, ownTable, tables) });
    } else if (node.type === "call") {
      const name = addInName(node.name);
      if (name !== undefined) edits.push({ start, end: start + node.name.length, text: addInFileName(name) });
    }
  }
  return fileText(edited(formula, edits).slice(1));
}

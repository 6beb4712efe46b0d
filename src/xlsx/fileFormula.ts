import { fileText } from "./fileText";
import { addInFileName, addInName } from "../sheets/formula/addIn";
import { fileReferenceText, type Reference } from "../sheets/formula/reference";
import { type TextEdit, edited, nodesOf, parseFormula } from "../sheets/formula/parse";

/** Names of the columns of every table. */
export type TableColumns = ReadonlyMap<string, readonly string[]>;

/**
 * A formula as a file holds it: without "=", references spelled out ("[@Mã]" with its table, a table's bare name with
 * its columns), and the functions of the add-in under their name in files.
 *
 * @param ownTable table the formula stands in, "" where it stands in none
 * @example fileFormula("=NLB.STATUS([@A])", "T", new Map([["T", ["A"]]])) // "_xldudf_NLB_STATUS(T[[#This Row],[A]])"
 */
export function fileFormula(formula: string, ownTable: string, tables: TableColumns): string {
  const edits: TextEdit[] = [];
  const spellOut = (reference: Reference, start: number, end: number) => {
    const table = reference.table ?? ownTable;
    const titles = tables.get(table);
    // Which columns a table has that is not in the file, nobody here knows.
    if (titles !== undefined || reference.from !== null)
      edits.push({ start, end, text: fileReferenceText(reference, table, titles ?? []) });
  };
  for (const node of nodesOf(parseFormula(formula))) {
    const { start, end } = node;
    if (node.type === "cells") spellOut(node, start, end);
    else if (node.type === "name" && tables.has(node.name))
      spellOut({ table: node.name, rows: "body", from: null, to: null }, start, end);
    else if (node.type === "call") {
      const name = addInName(node.name);
      if (name !== undefined) edits.push({ start, end: start + node.name.length, text: addInFileName(name) });
    }
  }
  return fileText(edited(formula, edits).slice(1));
}

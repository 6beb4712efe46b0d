import { importTs } from "../scripts/import-ts.mjs";

/** Functions that go through all cells they are given. */
const GOING_THROUGH = ["MATCH", "COUNTIF", "COUNTIFS", "SUMIF", "SUMIFS", "SUMPRODUCT", "SMALL", "COUNTA"];

/** Tables with a row for each target. */
const OF_TARGETS = ["TinhHinh", "SoLieu", "ChiTieu"];

/**
 * What a target costs in a workbook, whatever program calculates it: its formulas; the calls in them that go through a whole
 * column with a cell for each target, whose work grows with the square of the targets; and the columns they mention that
 * are calculated themselves, since a formula is worked out anew whenever one cell of those changes.
 */
export async function countLookUps() {
  const [{ allSheets }, { PROGRAMME }, { nodesOf, parseFormula }] = await Promise.all(
    ["src/sheets/standard.ts", "src/programme/programme.ts", "src/sheets/formula/parse.ts"].map(importTs),
  );
  const tables = allSheets(PROGRAMME, PROGRAMME.term.start).flatMap(({ table }) =>
    table && OF_TARGETS.includes(table.name) ? [table] : [],
  );
  const formulas = tables.flatMap(({ columns }) => columns.flatMap(({ formula }) => formula ?? []));
  const isColumn = ({ type, rows, table }) =>
    type === "cells" && rows === "body" && OF_TARGETS.includes(table);
  const goesThrough = (node) =>
    node.type === "call" && GOING_THROUGH.includes(node.name) && [...nodesOf(node)].some(isColumn);
  /** Titles of the calculated columns that a reference takes in, with their table. */
  const calculatedIn = ({ table: name, from, to }) => {
    const { columns } = tables.find((table) => table.name === name);
    const [first, last] = [from, to].map((title) => columns.findIndex((column) => column.name === title));
    return columns
      .slice(first, last + 1)
      .flatMap((column) => (column.formula === undefined ? [] : [`${name}[${column.name}]`]));
  };
  const sum = (of) => formulas.reduce((all, formula) => all + of([...nodesOf(parseFormula(formula))]), 0);
  return [
    { name: "formulas a target", value: formulas.length, unit: "", limit: 64 },
    {
      name: "look-ups a target through columns of all targets",
      value: sum((nodes) => nodes.filter(goesThrough).length),
      unit: "",
      limit: 5,
    },
    {
      name: "calculated columns of all targets that a target's formulas mention",
      value: sum((nodes) => new Set(nodes.filter(isColumn).flatMap(calculatedIn)).size),
      unit: "",
      limit: 20,
    },
  ];
}

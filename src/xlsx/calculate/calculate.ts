import { type Cell, isError, LONGEST_TEXT } from "../../domain/cell";
import { isFormula } from "../../sheets/content";
import { addInName } from "../../sheets/formula/addIn";
import type { Shown } from "../../sheets/shown";
import type { Constant, Content, Sheet, Table } from "../../sheets/types";
import { type AddInFunctions, addInFunction } from "./addInFunction";
import { type Rectangle, rectangleOf } from "../../sheets/a1/address";
import { bodyOf } from "../../sheets/a1/tableRange";
import { type CellsNode, type Node, parseFormula } from "../../sheets/formula/parse";
import {
  type CellBlock,
  COMPARISONS,
  type Operand,
  compare,
  error,
  isBlock,
  kept,
  numberOf,
  single,
  spread,
  textOf,
} from "./value";
import { WORKSHEET_FUNCTIONS } from "./worksheetFunctions";

/** A cell: a constant or a tree to be worked out, and its value once it has been. */
interface Slot {
  readonly content: Constant | Node;
  value?: Cell;
}

/** All cells of a sheet that hold something, by row and column. */
function slotsOf({ blocks, table }: Sheet, treeOf: (formula: string) => Node): readonly Slot[][] {
  const slots: Slot[][] = [];
  const put = (row: number, column: number, content: Content) => {
    const line = (slots[row] ??= []);
    line[column] = { content: isFormula(content) ? treeOf(content.formula) : content };
  };
  for (const { at, cells } of blocks) {
    const { top, left } = rectangleOf(at);
    cells.forEach((row, down) => row.forEach((content, right) => put(top + down, left + right, content)));
  }
  if (table) {
    const { top } = bodyOf(table);
    table.columns.forEach(({ name, formula }, column) => {
      put(top - 1, column, name);
      table.rows.forEach((row, down) =>
        put(top + down, column, row[column] ?? (formula === undefined ? null : { formula })),
      );
    });
  }
  return slots;
}

interface Home {
  readonly sheet: Sheet;
  readonly row: number;
}

const OPERATIONS: Readonly<Record<string, (one: number, other: number) => number>> = {
  "+": (one, other) => one + other,
  "-": (one, other) => one - other,
  "*": (one, other) => one * other,
  "/": (one, other) => one / other,
  "^": (one, other) => Math.pow(one, other),
};

function operate(operator: string, one: Cell, other: Cell): Cell {
  const comparison = COMPARISONS[operator];
  if (comparison) {
    const order = compare(one, other);
    return typeof order === "number" ? comparison(order) : order;
  }
  if (operator === "&") {
    const [left, right] = [textOf(one), textOf(other)];
    if (isError(left)) return left;
    if (isError(right)) return right;
    return left.length + right.length > LONGEST_TEXT ? error("#VALUE!") : left + right;
  }
  const [left, right] = [numberOf(one), numberOf(other)];
  if (typeof left !== "number") return left;
  if (typeof right !== "number") return right;
  if (operator === "/" && right === 0) return error("#DIV/0!");
  const result = OPERATIONS[operator]?.(left, right) ?? NaN;
  return Number.isFinite(result) ? result : error("#NUM!");
}

/** Whether a formula means the same cells wherever it stands. */
function isSameEverywhere(node: Node): boolean {
  switch (node.type) {
    case "cells":
      return node.table !== null && node.rows !== "this";
    case "call":
      return node.args.every(isSameEverywhere);
    case "unary":
      return isSameEverywhere(node.operand);
    case "binary":
      return isSameEverywhere(node.left) && isSameEverywhere(node.right);
    case "constant":
    case "name":
      return true;
  }
}

/**
 * Works out the formulas of the sheets as Excel would, so that a file made where there is no Excel can carry their
 * values. Each cell is worked out when it is first asked for. Only what the formulas of the sheets use is understood;
 * an unknown function gives #NAME?.
 *
 * @param today Excel serial number that TODAY() stands for
 * @param functions what "NLB." calls; sheets of plain formulas need none
 * @example calculate(sheets, 46_350, functions)("Tình hình", 7, 11) // "Đạt"
 */
export function calculate(sheets: readonly Sheet[], today: number, functions: AddInFunctions = {}): Shown {
  const parsed = new Map<string, Node>();
  const treeOf = (formula: string): Node => {
    const tree = parsed.get(formula) ?? parseFormula(formula);
    parsed.set(formula, tree);
    return tree;
  };
  const places = new Map(
    sheets.map((sheet) => [sheet.name, { sheet, slots: slotsOf(sheet, treeOf) }] as const),
  );
  const tables = new Map(
    sheets.flatMap((sheet) =>
      sheet.table ? [[sheet.table.name, { sheet, table: sheet.table }] as const] : [],
    ),
  );
  const names = new Map(
    sheets.flatMap((sheet) =>
      Object.entries(sheet.names).map(
        ([name, range]) => [name, { sheet, area: rectangleOf(range) }] as const,
      ),
    ),
  );
  const valueAt = (name: string, row: number, column: number): Cell => {
    const place = places.get(name);
    const slot = place?.slots[row]?.[column];
    if (!place || !slot) return null;
    const { content } = slot;
    if (typeof content !== "object" || content === null) return content;
    if (slot.value === undefined) {
      // A cell that depends on itself finds this mark; the sheets have no such cell.
      slot.value = error("#REF!");
      slot.value = single(evaluate(content, { sheet: place.sheet, row })) ?? 0;
    }
    return slot.value;
  };

  const area = (sheet: Sheet, { top, left, bottom, right }: Rectangle): CellBlock => ({
    rows: bottom - top + 1,
    columns: right - left + 1,
    at: (row, column) => valueAt(sheet.name, top + row, left + column),
  });

  const columnsOf = (table: Table, { from, to }: CellsNode): readonly [number, number] | undefined => {
    if (from === null) return [0, table.columns.length - 1];
    const place = (wanted: string | null) => table.columns.findIndex(({ name }) => name === wanted);
    const [left, right] = [place(from), place(to)];
    return left < 0 || right < left ? undefined : [left, right];
  };

  const rectangleIn = (node: CellsNode, home: Home): { sheet: Sheet; rectangle: Rectangle } | undefined => {
    const own = home.sheet.table && { sheet: home.sheet, table: home.sheet.table };
    const found = node.table === null ? own : tables.get(node.table);
    const columns = found && columnsOf(found.table, node);
    if (!found || !columns) return undefined;
    const body = bodyOf(found.table);
    const [left, right] = columns;
    const [top, bottom] =
      node.rows === "headers"
        ? [body.top - 1, body.top - 1]
        : node.rows === "this"
          ? [home.row, home.row]
          : [body.top, body.bottom];
    return { sheet: found.sheet, rectangle: { top, left, bottom, right } };
  };

  const cells = (node: CellsNode, home: Home): Operand => {
    const found = rectangleIn(node, home);
    if (!found) return error("#REF!");
    const range = area(found.sheet, found.rectangle);
    return range.rows === 1 && range.columns === 1 ? range.at(0, 0) : range;
  };

  /** Numbers of the rows a reference reaches over, as ROW gives them. */
  const rowNumbers = (node: Node | undefined, home: Home): Operand => {
    const found = node?.type === "cells" ? rectangleIn(node, home) : undefined;
    if (!found) return error("#REF!");
    const { top, bottom } = found.rectangle;
    return { rows: bottom - top + 1, columns: 1, at: (row: number) => top + row + 1 };
  };

  const call = (name: string, args: readonly Node[], home: Home): Operand => {
    if (name === "TODAY") return today;
    if (name === "ROW") return rowNumbers(args[0], home);
    const worksheetFunction = WORKSHEET_FUNCTIONS[name];
    if (worksheetFunction) return worksheetFunction(args.map((arg) => () => evaluate(arg, home)));
    const ours = addInName(name);
    const own =
      ours === undefined
        ? undefined
        : addInFunction(
            ours,
            args.map((arg) => evaluate(arg, home)),
            functions,
          );
    return own === undefined ? error("#NAME?") : own;
  };

  /** Blocks that are the same for whichever cell asks: looked at by every row of a column, worked out once. */
  const blocks = new Map<Node, CellBlock>();
  const evaluate = (node: Node, home: Home): Operand => {
    const known = blocks.get(node);
    if (known) return known;
    const operand = evaluateIn(node, home);
    if (node.type !== "binary" || !isBlock(operand) || !isSameEverywhere(node)) return operand;
    const block = kept(operand);
    blocks.set(node, block);
    return block;
  };

  const evaluateIn = (node: Node, home: Home): Operand => {
    switch (node.type) {
      case "constant":
        return node.value;
      case "cells":
        return cells(node, home);
      case "name": {
        const named = names.get(node.name);
        const table = tables.get(node.name);
        if (named) return area(named.sheet, named.area);
        return table ? area(table.sheet, bodyOf(table.table)) : error("#NAME?");
      }
      case "call":
        return call(node.name, node.args, home);
      case "unary":
        return spread([0, evaluate(node.operand, home)], (zero = null, cell = null) =>
          operate(node.operator, zero, cell),
        );
      case "binary":
        return spread([evaluate(node.left, home), evaluate(node.right, home)], (one = null, other = null) =>
          operate(node.operator, one, other),
        );
    }
  };

  return valueAt;
}

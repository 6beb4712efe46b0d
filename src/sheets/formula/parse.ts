import { type Reference, referenceOf } from "./reference";
import { tokensOf } from "./tokens";

export interface CellsNode extends Reference {
  readonly type: "cells";
}

/**
 * Reads the formulas of the sheet definitions: English function names, structured references, names, constants and
 * operators. Cell addresses such as B2 have no place in them, because sheets are found by table and name.
 */
export type Node = { readonly start: number; readonly end: number } & (
  | { readonly type: "constant"; readonly value: number | string | boolean }
  | CellsNode
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly type: "unary"; readonly operator: string; readonly operand: Node }
  | { readonly type: "binary"; readonly operator: string; readonly left: Node; readonly right: Node }
);

/** Operators from the loosest to the tightest; "-" and "+" before an operand bind tighter than all. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/**
 * The tree of a formula that begins with "=". Throws on a formula it cannot read: a slip in a definition.
 *
 * @example parseFormula("=1+2") // { type: "binary", operator: "+", … }
 */
export function parseFormula(formula: string): Node {
  const tokens = tokensOf(formula)
    .slice(1)
    .filter(({ kind }) => kind !== "space");
  let place = 0;
  const fail = (): never => {
    throw new Error(`Formula cannot be read at ${tokens[place]?.start ?? formula.length}: ${formula}`);
  };
  const isNext = (text: string) => tokens[place]?.kind === "operator" && tokens[place]?.text === text;
  const take = (text: string): number => {
    const token = tokens[place];
    if (!token || !isNext(text)) return fail();
    place += 1;
    return token.start + text.length;
  };

  const operation = (level: number): Node => {
    const operators = LEVELS[level];
    if (!operators) return operand();
    let left = operation(level + 1);
    for (let token = tokens[place]; token && operators.some(isNext); token = tokens[place]) {
      place += 1;
      const right = operation(level + 1);
      left = { type: "binary", operator: token.text, left, right, start: left.start, end: right.end };
    }
    return left;
  };

  const operand = (): Node => {
    const token = tokens[place] ?? fail();
    place += 1;
    const { text, start } = token;
    const at = { start, end: start + text.length };
    switch (token.kind) {
      case "number":
        return { type: "constant", value: Number(text), ...at };
      case "string":
        return { type: "constant", value: text.slice(1, -1).replace(/""/g, '"'), ...at };
      case "reference": {
        const reference = referenceOf(text);
        return reference ? { type: "cells", ...reference, ...at } : fail();
      }
      // Standard formulas name cells by table and column: an address is a name nobody defined.
      case "cell":
      case "word":
        if (isNext("(")) return call(text, start);
        return text === "TRUE" || text === "FALSE"
          ? { type: "constant", value: text === "TRUE", ...at }
          : { type: "name", name: text, ...at };
      case "operator": {
        if (text === "(") {
          const inner = operation(0);
          return { ...inner, start, end: take(")") };
        }
        if (text !== "-" && text !== "+") return fail();
        const inner = operand();
        return { type: "unary", operator: text, operand: inner, start, end: inner.end };
      }
      default:
        return fail();
    }
  };

  const call = (name: string, start: number): Node => {
    take("(");
    const args: Node[] = [];
    if (!isNext(")")) {
      args.push(operation(0));
      while (isNext(",")) {
        place += 1;
        args.push(operation(0));
      }
    }
    return { type: "call", name, args, start, end: take(")") };
  };

  const tree = operation(0);
  return place === tokens.length ? tree : fail();
}

/** Every node of a tree, the outer ones first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  if (node.type === "call") for (const arg of node.args) yield* nodesOf(arg);
  if (node.type === "unary") yield* nodesOf(node.operand);
  if (node.type === "binary") {
    yield* nodesOf(node.left);
    yield* nodesOf(node.right);
  }
}

/** A stretch of a formula and what takes its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A formula with stretches replaced; of stretches within each other the outer one counts. */
export function edited(formula: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text } of [...edits].sort((one, other) => one.start - other.start)) {
    if (start < at) continue;
    result += formula.slice(at, start) + text;
    at = end;
  }
  return result + formula.slice(at);
}

import { at } from "../../domain/at";
import { type Cell, isError, readCell } from "../../domain/cell";
import { type Operand, isBlock } from "./value";

/** The functions of the add-in as they are registered with Excel, by their names in lower case: status, explain … */
export type AddInFunctions = Readonly<Record<string, (...args: never[]) => unknown>>;

/** A value as Excel hands it to a function. */
const handed = (cell: Cell): unknown => (isError(cell) ? { code: cell.error } : cell);

function argumentOf(operand: Operand): unknown {
  if (!isBlock(operand)) return handed(operand);
  const { rows, columns, at } = operand;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => handed(at(row, column))),
  );
}

/**
 * What a function of the add-in gives in a cell; the function itself is called. `name` comes without "NLB.";
 * undefined for a name that is not among the functions.
 */
export function addInFunction(
  name: string,
  args: readonly Operand[],
  functions: AddInFunctions,
): Operand | undefined {
  const key = name.toLowerCase();
  const called = Object.hasOwn(functions, key) ? functions[key] : undefined;
  return called && operandOf(Reflect.apply(called, undefined, args.map(argumentOf)));
}

/** What a function gives: one cell, or rows of cells. */
function operandOf(given: unknown): Operand {
  if (!Array.isArray(given)) return readCell(given);
  const rows = given as readonly (readonly unknown[])[];
  return {
    rows: rows.length,
    columns: at(rows, 0).length,
    at: (row, column) => readCell(at(at(rows, row), column)),
  };
}

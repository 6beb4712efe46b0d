import { type Cell, type CellError, type ErrorText, isError } from "../../domain/cell";

/** A block of values, worked out one cell at a time when asked for. Rows and columns count from 0. */
export interface CellBlock {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Cell;
}

export type Operand = Cell | CellBlock;

export const isBlock = (operand: Operand): operand is CellBlock =>
  typeof operand === "object" && operand !== null && "at" in operand;

export const error = (code: ErrorText): CellError => ({ error: code });
const VALUE_ERROR = error("#VALUE!");

/** The single value of an operand; for a block, its first cell. */
export const single = (operand: Operand): Cell => (isBlock(operand) ? operand.at(0, 0) : operand);

/** An operand as a block; a value is a block of one cell. */
export const block = (operand: Operand): CellBlock =>
  isBlock(operand) ? operand : { rows: 1, columns: 1, at: () => operand };

/** The cells of an operand, row by row. */
export function cellsIn(operand: Operand): readonly Cell[] {
  const { rows, columns, at } = block(operand);
  return Array.from({ length: rows * columns }, (_, place) =>
    at(Math.floor(place / columns), place % columns),
  );
}

/**
 * A function of values applied to blocks cell by cell; a single row, column or value is repeated along the other
 * operands, as Excel does.
 */
export function spread(operands: readonly Operand[], work: (...cells: readonly Cell[]) => Cell): Operand {
  if (!operands.some(isBlock)) return work(...operands.map(single));
  const blocks = operands.map(block);
  return {
    rows: Math.max(...blocks.map(({ rows }) => rows)),
    columns: Math.max(...blocks.map(({ columns }) => columns)),
    at: (row, column) => work(...blocks.map((one) => repeated(one, row, column))),
  };
}

const repeated = ({ rows, columns, at }: CellBlock, row: number, column: number): Cell =>
  at(rows === 1 ? 0 : row, columns === 1 ? 0 : column);

/** The same block, each cell of which is worked out once. */
export function kept({ rows, columns, at }: CellBlock): CellBlock {
  const known: Cell[] = [];
  return {
    rows,
    columns,
    at: (row, column) => {
      const place = row * columns + column;
      return (known[place] ??= at(row, column));
    },
  };
}

/** A value as a number the way Excel's operators take it: blank is 0, TRUE is 1, text is an error. */
export function numberOf(cell: Cell): number | CellError {
  if (cell === null) return 0;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (typeof cell === "number" || isError(cell)) return cell;
  return VALUE_ERROR;
}

/** A value as text the way "&" takes it. */
export function textOf(cell: Cell): string | CellError {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return isError(cell) ? cell : String(cell);
}

/** A value as a condition; text is an error. */
export function truthOf(cell: Cell): boolean | CellError {
  const number = numberOf(cell);
  return typeof number === "number" ? number !== 0 : number;
}

const rank = (cell: Cell): number => (typeof cell === "boolean" ? 2 : typeof cell === "string" ? 1 : 0);

/** Order of two values: numbers before texts before truth values, texts without regard to case; a blank is "" or 0. */
export function compare(one: Cell, other: Cell): number | CellError {
  if (isError(one)) return one;
  if (isError(other)) return other;
  const left = one ?? (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
  const right = other ?? (typeof left === "string" ? "" : typeof left === "boolean" ? false : 0);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return Number(left) - Number(right);
}

/** What each comparison says of the order that `compare` gives. */
export const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

import { fromSerial, toSerial } from "../../domain/calendar";
import { type Cell, isError } from "../../domain/cell";
import {
  COMPARISONS,
  type Operand,
  block,
  cellsIn,
  compare,
  error,
  isBlock,
  numberOf,
  single,
  spread,
  textOf,
  truthOf,
} from "./value";

/** A function gets its arguments unevaluated: IF must not work out the branch it does not take. */
export type WorksheetFunction = (args: readonly (() => Operand)[]) => Operand;

const operands = (args: readonly (() => Operand)[]) => args.map((arg) => arg());

/** A function of single numbers, applied to blocks cell by cell. */
const numeric =
  (work: (...numbers: number[]) => number): WorksheetFunction =>
  (args) =>
    spread(operands(args), (...cells) => {
      const numbers: number[] = [];
      for (const cell of cells) {
        const number = numberOf(cell);
        if (typeof number !== "number") return number;
        numbers.push(number);
      }
      const result = work(...numbers);
      return Number.isFinite(result) ? result : error("#NUM!");
    });

/** A function of all numbers in its arguments; texts and blanks in blocks are skipped. */
const overNumbers =
  (work: (numbers: readonly number[]) => number): WorksheetFunction =>
  (args) => {
    const numbers: number[] = [];
    for (const operand of operands(args)) {
      for (const cell of cellsIn(operand)) {
        if (isError(cell)) return cell;
        if (typeof cell === "number") numbers.push(cell);
        else if (!isBlock(operand)) {
          const number = numberOf(cell);
          if (typeof number !== "number") return number;
          numbers.push(number);
        }
      }
    }
    return work(numbers);
  };

/** AND and OR: `stop` is the truth value that decides. */
const logical =
  (stop: boolean): WorksheetFunction =>
  (args) => {
    let decided = false;
    for (const operand of operands(args)) {
      for (const cell of cellsIn(operand)) {
        if (isBlock(operand) && (cell === null || typeof cell === "string")) continue;
        const truth = truthOf(cell);
        if (typeof truth !== "boolean") return truth;
        decided ||= truth === stop;
      }
    }
    return decided === stop;
  };

/** A function that takes a part of a text, by numbers. */
const part =
  (take: (text: string, numbers: readonly number[]) => string): WorksheetFunction =>
  (args) =>
    spread(operands(args), (cell = null, ...others) => {
      const text = textOf(cell);
      if (typeof text !== "string") return text;
      const numbers = others.map(numberOf);
      const wrong = numbers.find((number) => typeof number !== "number");
      return typeof wrong === "object" ? wrong : take(text, numbers as readonly number[]);
    });

const CRITERION = /^(<=|>=|<>|<|>|=)?(.*)$/s;

/** What COUNTIF counts for a criterion: a value, or text that begins with a comparison (">0"). */
function criterion(wanted: Cell): (cell: Cell) => boolean {
  if (typeof wanted !== "string") return (cell) => cell !== null && compare(cell, wanted) === 0;
  const [, sign = "=", rest = ""] = CRITERION.exec(wanted) ?? [];
  const number = rest.trim() === "" ? NaN : Number(rest);
  const bound = Number.isNaN(number) ? rest : number;
  return (cell) => {
    if (typeof cell !== typeof bound) return sign === "<>";
    const order = compare(cell, bound);
    return typeof order === "number" && (COMPARISONS[sign]?.(order) ?? false);
  };
}

const countIfs: WorksheetFunction = (args) => {
  const pairs = Array.from({ length: args.length / 2 }, (_, place) => ({
    cells: cellsIn(args[2 * place]?.() ?? null),
    counts: criterion(single(args[2 * place + 1]?.() ?? null)),
  }));
  const [first] = pairs;
  return (
    first?.cells.filter((_, place) => pairs.every(({ cells, counts }) => counts(cells[place] ?? null)))
      .length ?? 0
  );
};

/** The worksheet functions that the formulas of the sheets use, as Excel defines them. */
export const WORKSHEET_FUNCTIONS: Readonly<Record<string, WorksheetFunction>> = {
  IF: ([condition, yes, no]) => {
    const test = condition?.() ?? null;
    if (isBlock(test)) {
      return spread([test, yes?.() ?? true, no?.() ?? false], (cell, one, other) => {
        const truth = truthOf(cell ?? null);
        return typeof truth === "boolean" ? ((truth ? one : other) ?? null) : truth;
      });
    }
    const truth = truthOf(test);
    if (typeof truth !== "boolean") return truth;
    return truth ? (yes?.() ?? true) : (no?.() ?? false);
  },
  IFERROR: ([value, otherwise]) => {
    const found = value?.() ?? null;
    return isError(single(found)) ? (otherwise?.() ?? null) : found;
  },
  AND: logical(false),
  OR: logical(true),
  NOT: (args) =>
    spread(operands(args), (cell) => {
      const truth = truthOf(cell ?? null);
      return typeof truth === "boolean" ? !truth : truth;
    }),
  ISNUMBER: (args) => spread(operands(args), (cell) => typeof cell === "number"),
  NA: () => error("#N/A"),
  DATE: numeric((year, month = 1, date = 1) => toSerial({ year, month, day: date })),
  MONTH: numeric((serial) => fromSerial(serial).month),
  DAY: numeric((serial) => fromSerial(serial).day),
  TRIM: (args) =>
    spread(operands(args), (cell = null) =>
      typeof cell === "string" ? cell.trim().replace(/ +/g, " ") : cell === null ? "" : cell,
    ),
  // In formats of zeros, the only ones the sheets use.
  TEXT: (args) =>
    spread(operands(args), (cell = null, format = null) => {
      const [number, zeros] = [numberOf(cell), textOf(format)];
      if (typeof number !== "number") return number;
      return typeof zeros === "string" ? String(Math.round(number)).padStart(zeros.length, "0") : zeros;
    }),
  LOWER: part((text) => text.toLowerCase()),
  LEFT: part((text, [length = 1]) => text.slice(0, length)),
  RIGHT: part((text, [length = 1]) => (length > 0 ? text.slice(-length) : "")),
  MID: part((text, [from = 1, length = 0]) => text.slice(from - 1, from - 1 + length)),
  FIND: (args) =>
    spread(operands(args), (cell = null, within = null) => {
      const [wanted, text] = [textOf(cell), textOf(within)];
      if (typeof wanted !== "string") return wanted;
      if (typeof text !== "string") return text;
      const place = text.indexOf(wanted);
      return place < 0 ? error("#VALUE!") : place + 1;
    }),
  LEN: (args) =>
    spread(operands(args), (cell = null) => {
      const text = textOf(cell);
      return typeof text === "string" ? text.length : text;
    }),
  SUBSTITUTE: (args) =>
    spread(operands(args), (...cells) => {
      const texts: string[] = [];
      for (const cell of cells) {
        const text = textOf(cell);
        if (typeof text !== "string") return text;
        texts.push(text);
      }
      const [text = "", old = "", replacement = ""] = texts;
      return old === "" ? text : text.replaceAll(old, replacement);
    }),
  /** What the cell shows; the place it leads to stays in the formula. */
  HYPERLINK: ([address, text]) => (text ?? address)?.() ?? null,
  ABS: numeric(Math.abs),
  INT: numeric(Math.floor),
  SIGN: numeric(Math.sign),
  MOD: numeric((value, divisor = 0) => value - divisor * Math.floor(value / divisor)),
  VALUE: (args) =>
    spread(operands(args), (cell = null) => {
      if (typeof cell !== "string") return numberOf(cell);
      const number = cell.trim() === "" ? NaN : Number(cell);
      return Number.isFinite(number) ? number : error("#VALUE!");
    }),
  ROUND: numeric((value, digits = 0) => {
    const scale = 10 ** digits;
    return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
  }),
  SUM: overNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  SMALL: ([among, which]) => {
    const numbers: number[] = [];
    for (const cell of cellsIn(among?.() ?? null)) {
      if (isError(cell)) return cell;
      if (typeof cell === "number") numbers.push(cell);
    }
    const place = numberOf(single(which?.() ?? null));
    if (typeof place !== "number") return place;
    return numbers.sort((one, other) => one - other)[place - 1] ?? error("#NUM!");
  },
  SUMPRODUCT: (args) => {
    const product = spread(operands(args), (...cells) => {
      let result = 1;
      for (const cell of cells) {
        if (isError(cell)) return cell;
        result *= typeof cell === "number" ? cell : 0;
      }
      return result;
    });
    let sum = 0;
    for (const cell of cellsIn(product)) {
      if (isError(cell)) return cell;
      sum += Number(cell);
    }
    return sum;
  },
  COUNT: (args) =>
    operands(args)
      .flatMap(cellsIn)
      .filter((cell) => typeof cell === "number").length,
  COUNTA: (args) =>
    operands(args)
      .flatMap(cellsIn)
      .filter((cell) => cell !== null).length,
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  MATCH: ([wanted, among]) => {
    const value = single(wanted?.() ?? null);
    if (isError(value)) return value;
    const { rows, columns, at } = block(among?.() ?? null);
    for (let place = 0; place < rows * columns; place++) {
      const cell = at(Math.floor(place / columns), place % columns);
      if (cell !== null && typeof cell === typeof value && compare(cell, value) === 0) return place + 1;
    }
    return error("#N/A");
  },
  INDEX: ([from, rowArgument, columnArgument]) => {
    const area = block(from?.() ?? null);
    const first = numberOf(single(rowArgument?.() ?? null));
    const second = columnArgument ? numberOf(single(columnArgument())) : undefined;
    if (typeof first !== "number") return first;
    if (typeof second === "object") return second;
    // With one number, a single row is counted along its columns.
    const [row, column] = second !== undefined ? [first, second] : area.rows === 1 ? [1, first] : [first, 1];
    if (row < 0 || column < 0 || row > area.rows || column > area.columns) return error("#REF!");
    if (row > 0 && column > 0) return area.at(row - 1, column - 1);
    return {
      rows: row === 0 ? area.rows : 1,
      columns: column === 0 ? area.columns : 1,
      at: (down, right) => area.at(row === 0 ? down : row - 1, column === 0 ? right : column - 1),
    };
  },
};

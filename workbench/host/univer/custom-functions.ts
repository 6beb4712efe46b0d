import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  FunctionType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { BooleanNumber, type Injector, type IUnitRange, type Nullable } from "@univerjs/core";
import type { CellError, CellValue, FunctionSignature, InvokeFunction } from "../contract";
import type { Calculation } from "./calculation";

type Argument = Parameters<InvokeFunction>[1][number];
type Result = Awaited<ReturnType<InvokeFunction>>;

/** A call under way or answered, with the cells that wait for it. */
interface Call {
  result: Result | undefined;
  readonly waiting: IUnitRange[];
}

/** What a cell shows while its function runs; the model reads it as #BUSY!, which Univer has no word for. */
export const PENDING = ErrorType.CONNECT;

/**
 * Custom functions as Excel runs them: a cell that needs one shows #BUSY! until the answer is there and is then
 * calculated again. All calls of one calculation run side by side; equal calls are made once.
 */
export class CustomFunctions {
  private readonly calls = new Map<string, Call>();
  private readonly messages = new Map<string, string>();
  private open = 0;
  private flush: ReturnType<typeof setTimeout> | undefined;
  private readonly answered: Call[] = [];
  private readonly idle: (() => void)[] = [];
  // Formulas keep the executor they were parsed with, so it asks here for the page that answers now.
  private invoke: InvokeFunction = () => Promise.resolve({ error: "#NAME?" });

  constructor(
    private readonly injector: Injector,
    private readonly calculation: Calculation,
  ) {}

  /** Makes the functions known to the formula engine; those of an earlier call with the same name are replaced. */
  register(signatures: readonly FunctionSignature[], invoke: InvokeFunction): void {
    this.calls.clear();
    this.invoke = invoke;
    const functions = this.injector.get(IFunctionService);
    for (const signature of signatures) {
      const name = signature.name.toUpperCase();
      functions.registerExecutors(
        new Executor(name, signature, (cell, args) => this.ask(signature.id, cell, args)),
      );
      functions.deleteFormulaAstCacheKey(name, signature.name);
    }
    this.injector.get(IDescriptionService).registerDescriptions(
      signatures.map(({ name, parameters }) => ({
        functionName: name,
        functionType: FunctionType.User,
        description: "",
        abstract: "",
        functionParameter: parameters.map(({ name, optional }) => ({
          name,
          detail: "",
          example: "",
          require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          repeat: BooleanNumber.FALSE,
        })),
      })),
    );
    this.calculation.recalculateAll();
  }

  /** Whether a call is under way. */
  get isBusy(): boolean {
    return this.open > 0;
  }

  /** The message that came with the error in this cell, if any. */
  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.messages.get(`${sheetId} ${row} ${column}`);
  }

  /** Resolves when no call is under way and all answers stand in the cells. */
  async settled(): Promise<void> {
    await this.calculation.done();
    while (this.open > 0) {
      await new Promise<void>((resolve) => this.idle.push(resolve));
    }
    // A later recalculation calls the functions anew, as Excel does.
    this.calls.clear();
  }

  private ask(id: string, cell: Cell, args: readonly Argument[]): BaseValueObject {
    const error = args.flat(2).find(isCellError);
    if (error !== undefined) return this.give(cell, error);
    const key = JSON.stringify([id, args.map((arg) => (arg === undefined ? { omitted: true } : arg))]);
    const known = this.calls.get(key);
    if (known?.result !== undefined) return this.give(cell, known.result);
    const here = { unitId: cell.unitId, sheetId: cell.sheetId, range: oneCell(cell) };
    if (known !== undefined) {
      known.waiting.push(here);
      return ErrorValueObject.create(PENDING);
    }
    const call: Call = { result: undefined, waiting: [here] };
    this.calls.set(key, call);
    this.open += 1;
    void this.invoke(id, args)
      .catch((fault: unknown): CellError => ({
        error: "#VALUE!",
        message: fault instanceof Error ? fault.message : String(fault),
      }))
      .then((result) => {
        call.result = result;
        this.answered.push(call);
        // Answers come in bundles: one calculation for all that arrive in the same turn.
        this.flush ??= setTimeout(() => void this.putAnswers(), 0);
      });
    return ErrorValueObject.create(PENDING);
  }

  private async putAnswers(): Promise<void> {
    this.flush = undefined;
    const answered = this.answered.splice(0);
    this.calculation.recalculate(answered.flatMap((call) => call.waiting.splice(0)));
    await this.calculation.done();
    this.open -= answered.length;
    if (this.open === 0) for (const resolve of this.idle.splice(0)) resolve();
  }

  private give(cell: Cell, result: Result): BaseValueObject {
    if (!Array.isArray(result)) return this.one(cell, 0, 0, result as CellValue);
    const rows = result as readonly (readonly CellValue[])[];
    const columnCount = Math.max(0, ...rows.map((row) => row.length));
    if (columnCount === 0) return ErrorValueObject.create(ErrorType.CALC);
    return ArrayValueObject.create({
      calculateValueList: rows.map((row, r) =>
        Array.from({ length: columnCount }, (_, c) =>
          this.one(cell, r, c, c < row.length ? (row[c] ?? null) : { error: "#N/A" }),
        ),
      ),
      rowCount: rows.length,
      columnCount,
      unitId: cell.unitId,
      sheetId: cell.sheetId,
      row: cell.row,
      column: cell.column,
    });
  }

  private one(cell: Cell, down: number, right: number, value: CellValue): BaseValueObject {
    const key = `${cell.sheetId} ${cell.row + down} ${cell.column + right}`;
    if (isCellError(value) && value.message !== undefined) this.messages.set(key, value.message);
    else this.messages.delete(key);
    return toObject(value);
  }
}

interface Cell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const oneCell = ({ row, column }: Cell) => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

/**
 * One function as the engine sees it. A plain BaseFunction, not Univer's CustomFunction: that one turns a blank cell
 * and an omitted argument into 0 before the function can tell.
 */
class Executor extends BaseFunction {
  constructor(
    name: string,
    private readonly signature: FunctionSignature,
    private readonly ask: (cell: Cell, args: readonly Argument[]) => BaseValueObject,
  ) {
    super(name);
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const { parameters } = this.signature;
    const args: Argument[] = [];
    // Excel does not let a formula with too few or too many arguments be entered; here it shows #VALUE!.
    if (given.length > parameters.length) return ErrorValueObject.create(ErrorType.VALUE);
    for (const [index, parameter] of parameters.entries()) {
      const value = given[index];
      const omitted = value === undefined || (value.isNull() && !value.isArray());
      if (omitted && !parameter.optional) return ErrorValueObject.create(ErrorType.VALUE);
      if (omitted) args.push(undefined);
      else if (parameter.matrix) args.push(matrixOf(value));
      else {
        const matrix = matrixOf(value);
        // Not observed: what Excel passes when a range stands where one value is asked for.
        if (matrix.length !== 1 || matrix[0]?.length !== 1) return ErrorValueObject.create(ErrorType.VALUE);
        args.push(matrix[0][0]);
      }
    }
    const cell = {
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    };
    return this.ask(cell, args);
  }
}

function matrixOf(value: BaseValueObject): CellValue[][] {
  if (!(value instanceof ArrayValueObject)) return [[toValue(value)]];
  return value.getArrayValue().map((row) => row.map(toValue));
}

function toValue(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return { error: value.getErrorType() as CellError["error"] };
  return value.getValue();
}

function toObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return ErrorValueObject.create(value.error as unknown as ErrorType);
}

function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

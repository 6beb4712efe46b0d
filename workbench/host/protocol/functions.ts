import {
  CELL_ERRORS,
  type CellError,
  type CellValue,
  type FunctionSignature,
  type HostObject,
  type InvokeFunction,
  type Json,
  type MethodMember,
} from "../contract";
import type { MessageEntry } from "./wire";

/**
 * How a blank cell reaches a custom function: Excel for Windows has passed 0, the web null (office-js 4702, 5262,
 * 1951).
 */
export type Blanks = "zero" | "null";

type Argument = Parameters<InvokeFunction>[1][number];
type Result = Awaited<ReturnType<InvokeFunction>>;

const INVOCATION = { category: 1, invoke: 1000, acceptsErrors: 4 } as const;

/** The runtime flushes results every 200 ms with this feature, else every 500 ms. Not observed: what Excel sends. */
const FAST_RESULTS = 2;

/** Excel sends calls in messages; with this many in each, the add-in's page stays responsive between two. */
const CALLS_PER_MESSAGE = 500;

/** Error numbers of the runtime. Not observed: 0, 2, 3, 4 (exceptions of the add-in's code) and 9, 10 (not found). */
const ERRORS: Readonly<Record<number, CellError["error"]>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};
/** The errors a function can give back: whether its result has room to spill is the grid's to say. */
const ERROR_NAMES = CELL_ERRORS.filter((name) => name !== "#SPILL!");

const isError = (value: Argument): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

const isBlock = (value: Argument): value is readonly (readonly CellValue[])[] => Array.isArray(value);

/** The error in an argument, or the first one in its cells. */
const errorIn = (value: Argument): CellError | undefined =>
  (isBlock(value) ? value.flat() : [value]).find(isError);

function cellOf(value: Json): CellValue {
  if (typeof value !== "object" || value === null) return value;
  const { type, basicValue, message } = value as Readonly<Record<string, Json>>;
  const error = ERROR_NAMES.find((name) => name === basicValue);
  if (type !== "Error" || error === undefined) return { error: "#VALUE!" };
  return typeof message === "string" ? { error, message } : { error };
}

const resultOf = (value: Json): Result =>
  Array.isArray(value)
    ? (value as readonly Json[]).map((row) => (Array.isArray(row) ? row : [row]).map(cellOf))
    : cellOf(value);

function failureOf(message: Json, code: Json): CellError {
  const error = ERRORS[Number(code)] ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

/**
 * Calls custom functions in the real runtime inside the add-in's page. Calls made before the runtime is ready wait;
 * calls made in one turn travel together.
 */
export class FunctionBridge {
  private readonly signatures: ReadonlyMap<string, FunctionSignature>;
  private readonly pending = new Map<number, { entry: MessageEntry; resolve: (result: Result) => void }>();
  private waiting: MessageEntry[] = [];
  private ready = false;
  private flushing = false;
  private lastId = 0;

  constructor(
    signatures: readonly FunctionSignature[],
    private readonly blanks: Blanks,
    private readonly send: (entries: readonly MessageEntry[]) => void,
  ) {
    this.signatures = new Map(signatures.map((signature) => [signature.id, signature]));
  }

  /** See InvokeFunction of the contract; an unknown function gives #NAME?. */
  readonly invoke: InvokeFunction = (id, args) => {
    const signature = this.signatures.get(id);
    if (!signature) return Promise.resolve({ error: "#NAME?" });
    if (!signature.acceptsErrors) {
      // Not observed: which error Excel shows when several arguments hold one.
      const error = args.map(errorIn).find((found) => found !== undefined);
      if (error) return Promise.resolve(error);
    }
    const values: Json[] = [];
    for (const [index, parameter] of signature.parameters.entries()) {
      const given = args[index];
      const block: readonly (readonly CellValue[])[] | undefined =
        given === undefined ? undefined : isBlock(given) ? given : [[given]];
      const single = block?.[0]?.[0];
      if (block === undefined) {
        if (!parameter.optional) return Promise.resolve({ error: "#VALUE!" });
        // The runtime appends its own argument, so an omitted one must hold its place.
        values.push(null);
      } else if (parameter.matrix) values.push(block.map((row) => row.map((cell) => this.toWire(cell))));
      else if (block.length === 1 && block[0]?.length === 1 && single !== undefined)
        values.push(this.toWire(single));
      // Excel would call the function for each cell and spill; the stand-in does not.
      else return Promise.resolve({ error: "#VALUE!" });
    }
    const invocation = ++this.lastId;
    const flags = signature.acceptsErrors ? INVOCATION.acceptsErrors : 0;
    const message = JSON.stringify([invocation, id, values, null, flags, null]);
    const entry: MessageEntry = [INVOCATION.category, INVOCATION.invoke, "", message, 0, false];
    this.waiting.push(entry);
    this.flushSoon();
    return new Promise((resolve) => this.pending.set(invocation, { entry, resolve }));
  };

  private toWire(cell: CellValue): Json {
    if (cell === null) return this.blanks === "zero" ? 0 : null;
    return isError(cell) ? { type: "CustomFunctionError", code: cell.error } : cell;
  }

  private flushSoon(): void {
    if (!this.ready || this.flushing) return;
    this.flushing = true;
    queueMicrotask(() => {
      this.flushing = false;
      while (this.ready && this.waiting.length > 0) this.send(this.waiting.splice(0, CALLS_PER_MESSAGE));
    });
  }

  private settle(id: Json | undefined, result: Result): void {
    this.pending.get(Number(id))?.resolve(result);
    this.pending.delete(Number(id));
  }

  /** The add-in's page is gone: the next one is asked for what it owed. */
  pageGone(): void {
    this.ready = false;
    this.waiting = [...this.pending.values()].map(({ entry }) => entry);
  }

  /** No page will come again: what is still owed stays busy, as in Excel. */
  dispose(): void {
    this.pageGone();
    for (const { resolve } of this.pending.values()) resolve({ error: "#BUSY!" });
    this.pending.clear();
    this.waiting = [];
  }

  /** The service the runtime reports to. */
  readonly service: HostObject = {
    className: "CustomFunctions",
    members: {
      _SetOsfControlContainerReadyForCustomFunctions: this.method("CustomFunctions 1.1", () => {
        this.ready = true;
        this.flushSoon();
        return null;
      }),
      _GetEnabledFeatures: this.method("CustomFunctions 1.4", () => [FAST_RESULTS]),
      SetInvocationArrayResults: this.method("CustomFunctions 1.4", (results) => {
        for (const [id, ok, value, code] of results as readonly Json[][]) {
          this.settle(id, ok === true ? resultOf(value ?? null) : failureOf(value ?? null, code ?? 0));
        }
        return null;
      }),
      SetInvocationResults: this.method("CustomFunctions 1.1", (results) => {
        for (const { id, failed, value, errorCode } of results as readonly Readonly<Record<string, Json>>[]) {
          this.settle(
            id,
            failed === true ? failureOf(value ?? null, errorCode ?? 0) : resultOf(value ?? null),
          );
        }
        return null;
      }),
    },
  };

  private method(since: string, run: (argument: Json) => Json): MethodMember<HostObject> {
    return { kind: "method", since, call: (_service, argument) => run((argument ?? null) as Json) };
  }
}

/**
 * The seam between the batch interpreter (which speaks the RichApi protocol and knows no spreadsheet) and the object
 * model (which knows the spreadsheet and no protocol). Names are the wire names of the real office.js: PascalCase.
 */

/** A JSON value as it crosses the wire. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a member gives back: an object of the model, null for "no such object" (isNullObject), or plain JSON. */
export type Given = HostObject | Json | undefined;

export interface ScalarMember<T extends HostObject> {
  readonly kind: "scalar";
  /** Requirement set that brought it, e.g. "ExcelApi 1.9". Below it the host answers ApiNotFound. */
  readonly since: string;
  readonly get?: (self: T) => Json | Promise<Json>;
  readonly set?: (self: T, value: Json) => void | Promise<void>;
}
export interface ObjectMember<T extends HostObject> {
  readonly kind: "object";
  readonly since: string;
  readonly get: (self: T) => HostObject | null | Promise<HostObject | null>;
}
export interface MethodMember<T extends HostObject> {
  readonly kind: "method";
  readonly since: string;
  /** Arguments arrive resolved: object paths as HostObject, the rest as JSON. The member checks them itself. */
  readonly call: (self: T, ...args: Given[]) => Given | Promise<Given>;
}
export type Member<T extends HostObject> = ScalarMember<T> | ObjectMember<T> | MethodMember<T>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a class table is heterogeneous by nature
export type Members = Readonly<Record<string, Member<any>>>;

/** One object of the Excel object model, e.g. a Worksheet. */
export interface HostObject {
  /** Class name as in the typings ("Worksheet"); used for Error.Location ("Worksheet.getRange"). */
  readonly className: string;
  /** Stable identity sent back on Instantiate ("Id"); getItem of the collection must accept it. */
  readonly id?: string | undefined;
  /** Range-like: office.js keeps a reference to it between requests (_KeepReference, "_ReferenceId"). */
  readonly keepsReference?: boolean;
  readonly members: Members;
  /** Collections only. */
  readonly items?: () => readonly HostObject[] | Promise<readonly HostObject[]>;
}

/**
 * An error of the host as Excel names it. `code` e.g. "ItemNotFound", "InvalidArgument", "AccessDenied", "ApiNotFound".
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** An object event of the workbook, in the numbers and fields of the wire. */
export interface HostEvent {
  readonly type: number;
  /** Sheet id, table id, or "Workbook". */
  readonly targetId: string;
  readonly payload: Json;
}

/** The errors that cells of the stand-in show, as text. */
export const CELL_ERRORS = [
  "#N/A",
  "#VALUE!",
  "#NUM!",
  "#DIV/0!",
  "#REF!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;

export type CellError = {
  readonly error: (typeof CELL_ERRORS)[number];
  readonly message?: string;
};
export type CellValue = null | boolean | number | string | CellError;

/** One parameter of a custom function, as in functions.json. */
export interface FunctionParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly matrix: boolean;
}
export interface FunctionSignature {
  /** id in functions.json, without namespace: "STATUS". */
  readonly id: string;
  /** Name in cells, with namespace: "NLB.STATUS". */
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  /** options.allowErrorForDataTypeAny of functions.json: cells with errors are passed on instead of ending the call. */
  readonly acceptsErrors?: boolean;
}

/**
 * Evaluates a custom function in the real runtime inside the add-in's page. Ranges arrive as 2-D arrays of CellValue,
 * scalars as CellValue; a blank cell is null here (the bridge applies the platform's way of passing blanks),
 * omitted optional arguments are undefined.
 */
export type InvokeFunction = (
  id: string,
  args: readonly (CellValue | readonly (readonly CellValue[])[] | undefined)[],
) => Promise<CellValue | readonly (readonly CellValue[])[]>;

/** The workbook model as the interpreter and the workbench page see it. */
export interface WorkbookModel {
  /** The global object of every batch: class "Workbook" (members Worksheets, Tables, Names, Application, …). */
  readonly root: HostObject;
  readonly onEvent: (listener: (event: HostEvent) => void) => () => void;
  readonly registerFunctions: (signatures: readonly FunctionSignature[], invoke: InvokeFunction) => void;
  /** Resolves when no calculation is under way. */
  readonly settled: () => Promise<void>;
  readonly dispose: () => void;
}

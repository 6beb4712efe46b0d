import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import type { Json } from "../../contract";
import { dayNumber } from "../../day-number";
import type { Book, SheetArea } from "../grid/book";
import { callsCustomFunction } from "../grid/formula-tokens";
import { assertUnprotected } from "../grid/locks";
import { SheetSlot } from "../grid/slots";
import { bag, type Bag, flag, keysOf, oneOf, text } from "../members/checks";
import { invalidArgument, invalidOperation, notImplemented } from "../members/errors";
import { action, type MembersOf, scalar, View } from "../members/members";
import type { RangeHandle } from "./handle";

/** A validation as Excel describes it. */
export interface Validation {
  readonly rule: Bag;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Bag;
  readonly prompt: Bag;
}

/** The validations of a sheet as an add-in gave them, by id. */
const GIVEN = new SheetSlot(() => new Map<string, Validation>());

const NEW = {
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
} as const;

/** Excel's names of the types, by the key of their rule. */
const TYPES = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  list: "List",
  custom: "Custom",
} as const;

type ValidationKind = keyof typeof TYPES;

/** The one kind a rule is of, with its content. */
function kindOf(rule: Bag): readonly [ValidationKind, Bag] {
  const kinds = Object.entries(rule).filter(([, content]) => content !== null);
  const [first] = kinds;
  if (first === undefined || kinds.length > 1) throw invalidArgument("a rule is of one kind");
  const kind = oneOf(...keysOf(TYPES))(first[0], "rule");
  return [kind, bag(first[1], kind)];
}

const OPERATORS = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

const operator = oneOf(...keysOf(OPERATORS));

/** Days and times are numbers in Excel; Univer's own rule for days reads them from their display. */
const GRID_TYPES: Readonly<Record<Exclude<ValidationKind, "list" | "custom">, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DECIMAL,
  time: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
};

/** A bound: a number, "=A1", or for dates "2026-12-31". */
function bound(value: Json | undefined, kind: ValidationKind): string {
  if (typeof value === "number") return String(value);
  const given = text(value, "formula1");
  if (given.startsWith("=")) return assertFormula(given);
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(given);
  if (kind === "date" && day !== null) {
    return String(dayNumber(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))));
  }
  if (/^[+-]?\d+(?:\.\d+)?$/.test(given)) return given;
  throw invalidArgument(`not a number, formula or date in the form 2026-12-31: ${given}`);
}

function assertFormula(formula: string): string {
  if (formula.length > 255) throw invalidArgument("a formula of a validation has at most 255 characters");
  if (formula.includes("[")) throw invalidArgument("validations take no structured references");
  if (callsCustomFunction(formula)) throw notImplemented("custom functions in validations");
  return formula;
}

/** Univer's rule for a validation. */
function gridRule(rule: Bag): Partial<ISheetDataValidationRule> & { readonly type: DataValidationType } {
  const [kind, content] = kindOf(rule);
  if (kind === "custom") {
    const formula = text(content["formula"], "formula");
    if (!formula.startsWith("=")) throw invalidArgument("the formula of a validation begins with =");
    return { type: DataValidationType.CUSTOM, formula1: assertFormula(formula) };
  }
  if (kind === "list") {
    const source = text(content["source"], "source");
    if (source.length > 255) throw invalidArgument("the list of a validation has at most 255 characters");
    const formula1 = source.startsWith("=") ? assertFormula(source) : source;
    return { type: DataValidationType.LIST, formula1, showDropDown: content["inCellDropDown"] !== false };
  }
  const name = operator(content["operator"], "operator");
  const between = name === "Between" || name === "NotBetween";
  return {
    type: GRID_TYPES[kind],
    operator: OPERATORS[name],
    formula1: bound(content["formula1"], kind),
    ...(between ? { formula2: bound(content["formula2"], kind) } : {}),
  };
}

const ERROR_STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

const errorStyle = oneOf(...keysOf(ERROR_STYLES));

function assertLength(value: Json | undefined, limit: number, what: string): string {
  const words = value === undefined || value === null ? "" : text(value, what);
  if (words.length > limit) throw invalidArgument(`the ${what} has at most ${limit} characters`);
  return words;
}

async function put(book: Book, area: SheetArea, validation: Validation): Promise<void> {
  assertUnprotected(book, area.sheetId);
  book.makeRoom(area);
  const { errorAlert, prompt } = validation;
  const rule: ISheetDataValidationRule = {
    uid: crypto.randomUUID(),
    ranges: [book.gridRange(area)],
    ...gridRule(validation.rule),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: errorAlert["showAlert"] !== false,
    errorStyle: ERROR_STYLES[errorStyle(errorAlert["style"], "style")],
    errorTitle: assertLength(errorAlert["title"], 32, "title"),
    error: assertLength(errorAlert["message"], 225, "message"),
    showInputMessage: prompt["showPrompt"] !== false,
    promptTitle: assertLength(prompt["title"], 32, "title"),
    prompt: assertLength(prompt["message"], 255, "message"),
  };
  const at = book.ids(area.sheetId);
  await book.command(AddSheetDataValidationCommand, { ...at, rule });
  GIVEN.of(book, area.sheetId).set(rule.uid, validation);
}

/** The validation all cells of the area have; null for none, undefined when cells differ. */
function common(book: Book, area: SheetArea): Validation | null | undefined {
  const model = book.get(SheetDataValidationModel);
  const { startRow, endRow, startColumn, endColumn } = book.gridRange(area);
  const ids = new Set<string | undefined>();
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      ids.add(model.getRuleIdByLocation(book.unitId, area.sheetId, row, column));
    }
  }
  const [id] = ids;
  if (ids.size > 1) return undefined;
  if (id === undefined) return null;
  return GIVEN.of(book, area.sheetId).get(id) ?? undefined;
}

type ValidationView = View<RangeHandle>;

const change = async ({ of: { book, area } }: ValidationView, part: Partial<Validation>): Promise<void> => {
  const now = common(book, area);
  if (part.rule === undefined && !now)
    throw invalidOperation("the range has no validation yet: set its rule first");
  await put(book, area, { ...NEW, rule: {}, ...now, ...part });
};

const read =
  (pick: (validation: Validation) => Json, none: Json) =>
  ({ of: { book, area } }: ValidationView): Json => {
    const now = common(book, area);
    if (now === undefined) return null;
    return now === null ? none : pick(now);
  };

const DATA_VALIDATION: MembersOf<ValidationView> = {
  Type: scalar("1.8", ({ of: { book, area } }) => {
    const now = common(book, area);
    if (now === undefined) return "Inconsistent";
    return now === null ? "None" : TYPES[kindOf(now.rule)[0]];
  }),
  Rule: scalar(
    "1.8",
    read(({ rule }) => rule, {}),
    (part, value) => change(part, { rule: bag(value, "rule") }),
  ),
  IgnoreBlanks: scalar(
    "1.8",
    read(({ ignoreBlanks }) => ignoreBlanks, true),
    (part, value) => change(part, { ignoreBlanks: flag(value, "ignoreBlanks") }),
  ),
  ErrorAlert: scalar(
    "1.8",
    read(({ errorAlert }) => errorAlert, NEW.errorAlert),
    (part, value) => change(part, { errorAlert: { ...NEW.errorAlert, ...bag(value, "errorAlert") } }),
  ),
  Prompt: scalar(
    "1.8",
    read(({ prompt }) => prompt, NEW.prompt),
    (part, value) => change(part, { prompt: { ...NEW.prompt, ...bag(value, "prompt") } }),
  ),
  Clear: action("1.8", async ({ of: { book, area } }) => {
    assertUnprotected(book, area.sheetId);
    const at = { ...book.ids(area.sheetId), ranges: [book.gridRange(area)] };
    await book.command(ClearRangeDataValidationCommand, at);
  }),
};

export const validationOf = (range: RangeHandle): ValidationView =>
  new View("DataValidation", DATA_VALIDATION, range);

import type { IRange, IStyleBase } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IValueConfig,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Json } from "../../contract";
import { formatArea } from "../grid/a1";
import type { Book } from "../grid/book";
import { callsCustomFunction } from "../grid/formula-tokens";
import { itemAt } from "../grid/item-at";
import { SheetSlot } from "../grid/slots";
import { bag, keysOf, oneOf, text } from "../members/checks";
import { invalidArgument } from "../members/errors";

export type RuleKind = "CellValue" | "ContainsText" | "Custom" | "DataBar";

/** A rule as Excel describes it. Univer keeps the formula made of it. */
export interface ConditionalRule {
  readonly kind: RuleKind;
  /** The rule of its kind, as given; null until one is given. */
  readonly rule: Json;
  readonly style: IStyleBase;
  /** How the bars of a DataBar look. */
  readonly bar?: DataBar;
}

/** An end of a bar: the type of its bound, and the number or formula where the type has one. */
export interface BarBound {
  readonly type: BoundType;
  readonly formula: string | null;
}

export interface DataBar {
  readonly fill: string;
  readonly isGradient: boolean;
  readonly lower: BarBound;
  readonly upper: BarBound;
}

/** As Excel makes them. Not observed: the colour, which is that of the first choice in its menu. */
export const NEW_BAR: DataBar = {
  fill: "#638EC6",
  isGradient: true,
  lower: { type: "Automatic", formula: null },
  upper: { type: "Automatic", formula: null },
};

/** What Univer calls the bounds; those it has not are refused where they are set. */
export const BOUND_TYPES = {
  Automatic: null,
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
} as const;
type BoundType = keyof typeof BOUND_TYPES;

/** A number of a bound, "5" or "=5". */
export const boundNumber = (formula: string | null): number => Number(formula?.replace(/^=/, "") ?? NaN);

/**
 * Univer has no automatic bound. Excel's lies at 0 unless numbers lie below it (learn.microsoft.com, "Add data bars to
 * Excel"), which the standard sheets' do not; at the other end it is the highest value.
 */
const gridBound = ({ type, formula }: BarBound, automatic: IValueConfig): IValueConfig => {
  const known = BOUND_TYPES[type];
  if (known === null) return automatic;
  return formula === null ? { type: known } : { type: known, value: boundNumber(formula) };
};

const gridBar = ({ fill, isGradient, lower, upper }: DataBar): IConditionFormattingRule["rule"] => ({
  type: CFRuleType.dataBar,
  isShowValue: true,
  config: {
    min: gridBound(lower, { type: CFValueType.num, value: 0 }),
    max: gridBound(upper, { type: CFValueType.max }),
    isGradient,
    positiveColor: fill,
    nativeColor: "#FF0000",
  },
});

/** The rules of a sheet as an add-in gave them, by id. */
export const GIVEN_RULES = new SheetSlot(() => new Map<string, ConditionalRule>());

const NEVER = "=FALSE";

export const rulesOf = (book: Book, sheetId: string): readonly IConditionFormattingRule[] =>
  book.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheetId) ?? [];

export const setGridRule = (book: Book, sheetId: string, rule: IConditionFormattingRule): void =>
  book.mutate(SetConditionalRuleMutation, {
    ...book.ids(sheetId),
    cfId: rule.cfId,
    rule,
  });

/** Takes a rule away from the grid and from what is kept of it. */
export function removeRule(book: Book, sheetId: string, cfId: string): void {
  book.mutate(DeleteConditionalRuleMutation, { ...book.ids(sheetId), cfId });
  GIVEN_RULES.of(book, sheetId).delete(cfId);
}

/**
 * Univer's rule. Comparisons with a plain text are left to the grid, which reads them cell by cell; the rest becomes a
 * formula for the first cell of the range, as Excel itself defines most kinds. The grid minds letter case, Excel does
 * not.
 */
export function gridRule(
  { kind, rule, style, bar }: ConditionalRule,
  ranges: readonly IRange[],
): IConditionFormattingRule["rule"] {
  if (bar !== undefined) return gridBar(bar);
  const type = CFRuleType.highlightCell;
  const words = rule === null ? null : plainText(kind, rule);
  if (words !== null) return { type, subType: CFSubRuleType.text, ...words, style };
  const { startRow, startColumn } = itemAt(ranges, 0);
  const cell = formatArea({ row: startRow, column: startColumn, rows: 1, columns: 1 });
  const value =
    rule === null || kind === "ContainsText" || kind === "DataBar" ? NEVER : FORMULAS[kind](cell, rule);
  return { type, subType: CFSubRuleType.formula, value, style };
}

const TEXT_OPERATORS = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
  EqualTo: CFTextOperator.equal,
  NotEqualTo: CFTextOperator.notEqual,
} as const;

/** The comparison with a plain text a rule makes, or null when it makes another one. */
function plainText(
  kind: RuleKind,
  rule: Json,
): { readonly operator: CFTextOperator; readonly value: string } | null {
  if (kind === "Custom" || kind === "DataBar") return null;
  const { operator, text: words, formula1 } = bag(rule, "rule");
  if (kind === "ContainsText") {
    return { operator: TEXT_OPERATORS[textOperator(operator, "operator")], value: text(words, "text") };
  }
  const constant = typeof formula1 === "string" ? /^="((?:[^"]|"")*)"$/.exec(formula1) : null;
  if (constant === null || (operator !== "EqualTo" && operator !== "NotEqualTo")) return null;
  return { operator: TEXT_OPERATORS[operator], value: itemAt(constant, 1).replaceAll('""', '"') };
}

const COMPARISONS = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
} as const;

const valueOperator = oneOf("Between", "NotBetween", ...keysOf(COMPARISONS));
const textOperator = oneOf("Contains", "NotContains", "BeginsWith", "EndsWith");

/** A value of a rule is a number or a formula: 5, "=5", '="Đạt"', "=$A$1". Excel too takes plain text for a formula. */
function operand(value: Json | undefined): string {
  if (typeof value === "number") return String(value);
  const formula = text(value, "formula1");
  if (formula.trim() === "") throw invalidArgument("the rule lacks a value");
  return formula.replace(/^=/, "");
}

const FORMULAS: Readonly<Record<"CellValue" | "Custom", (cell: string, rule: Json) => string>> = {
  CellValue: (cell, rule) => {
    const { operator, formula1, formula2 } = bag(rule, "rule");
    const name = valueOperator(operator, "operator");
    if (name !== "Between" && name !== "NotBetween")
      return `=${cell}${COMPARISONS[name]}(${operand(formula1)})`;
    const inside = `AND(${cell}>=(${operand(formula1)}),${cell}<=(${operand(formula2)}))`;
    return name === "Between" ? `=${inside}` : `=NOT(${inside})`;
  },
  Custom: (_cell, rule) => {
    const formula = text(rule, "formula");
    if (!formula.startsWith("=")) throw invalidArgument("the formula of a rule begins with =");
    if (formula.includes("[")) throw invalidArgument("rules take no structured references");
    // A custom function in a rule never applies in Excel (OfficeDev/office-js issue 6135).
    return callsCustomFunction(formula) ? NEVER : formula;
  },
};

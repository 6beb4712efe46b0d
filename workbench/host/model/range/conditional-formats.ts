import type { IRange, IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Given, HostObject, Json } from "../../contract";
import { formatArea, intersect } from "../grid/a1";
import { areaOf, type Book, type SheetArea } from "../grid/book";
import { colour, flag, integer, oneOf, text } from "../members/checks";
import { invalidArgument, itemNotFound, notImplemented } from "../members/errors";
import { action, type MembersOf, method, object, scalar, View } from "../members/members";
import { RangeObject } from "./range";
import { FONT, type StyleField } from "./style-fields";

type Kind = "CellValue" | "ContainsText" | "Custom";

/** A rule as Excel tells of it. Univer keeps the formula made of it. */
export interface Rule {
  readonly kind: Kind;
  /** The rule of its kind, as given; null until one is given. */
  readonly rule: Json;
  readonly style: IStyleBase;
}

const NEVER = "=FALSE";

export class ConditionalFormatCollection implements HostObject {
  readonly className = "ConditionalFormatCollection";
  readonly members = COLLECTION;

  constructor(
    readonly book: Book,
    readonly area: SheetArea,
  ) {}

  /** Rules with a cell in the range, the one that wins first. */
  readonly items = (): ConditionalFormat[] =>
    rulesOf(this.book, this.area.sheetId)
      .filter(({ ranges }) =>
        ranges.some((range) => intersect(areaOf(this.area.sheetId, range), this.area) !== null),
      )
      .map(({ cfId }) => new ConditionalFormat(this.book, this.area.sheetId, cfId));
}

export const rulesOf = (book: Book, sheetId: string): readonly IConditionFormattingRule[] =>
  book.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheetId) ?? [];

export const setGridRule = (book: Book, sheetId: string, rule: IConditionFormattingRule): void =>
  book.mutate(SetConditionalRuleMutation, {
    unitId: book.unitId,
    subUnitId: sheetId,
    cfId: rule.cfId,
    rule,
  });

export class ConditionalFormat implements HostObject {
  readonly className = "ConditionalFormat";
  readonly members = FORMAT;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly id: string,
  ) {}

  get grid(): IConditionFormattingRule {
    const rule = rulesOf(this.book, this.sheetId).find(({ cfId }) => cfId === this.id);
    if (rule === undefined) throw itemNotFound("the conditional format was deleted");
    return rule;
  }

  /** What an add-in said of the rule; a rule a person made at the grid is one of formulas. */
  get rule(): Rule {
    const known = this.book.sheetState(this.sheetId).conditionalFormats.get(this.id);
    if (known !== undefined) return known;
    const { rule } = this.grid;
    const style =
      rule.type === CFRuleType.highlightCell ? (rule as unknown as { style: IStyleBase }).style : {};
    return {
      kind: "Custom",
      rule: "value" in rule && typeof rule.value === "string" ? rule.value : null,
      style,
    };
  }

  set rule(rule: Rule) {
    this.book.sheetState(this.sheetId).conditionalFormats.set(this.id, rule);
    setGridRule(this.book, this.sheetId, { ...this.grid, rule: gridRule(rule, this.grid.ranges) });
  }
}

/**
 * Univer's rule. Comparisons with a plain text are left to the grid, which reads them cell by cell; the rest becomes a
 * formula for the first cell of the range, as Excel itself defines most kinds. The grid minds the case of letters, Excel
 * does not.
 */
export function gridRule(
  { kind, rule, style }: Rule,
  ranges: readonly IRange[],
): IConditionFormattingRule["rule"] {
  const type = CFRuleType.highlightCell;
  const words = rule === null ? null : plainText(kind, rule);
  if (words !== null) return { type, subType: CFSubRuleType.text, ...words, style };
  const [first] = ranges;
  const cell = formatArea({
    row: first?.startRow ?? 0,
    column: first?.startColumn ?? 0,
    rows: 1,
    columns: 1,
  });
  const value = rule === null || kind === "ContainsText" ? NEVER : FORMULAS[kind](cell, rule);
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
  kind: Kind,
  rule: Json,
): { readonly operator: CFTextOperator; readonly value: string } | null {
  if (kind === "Custom") return null;
  const { operator, text: words, formula1 } = bag(rule);
  if (kind === "ContainsText") {
    return { operator: TEXT_OPERATORS[textOperator(operator, "operator")], value: text(words, "text") };
  }
  const constant = typeof formula1 === "string" ? /^="((?:[^"]|"")*)"$/.exec(formula1) : null;
  if (constant === null || (operator !== "EqualTo" && operator !== "NotEqualTo")) return null;
  return { operator: TEXT_OPERATORS[operator], value: (constant[1] ?? "").replaceAll('""', '"') };
}

const COMPARISONS = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
} as const;

const valueOperator = oneOf(
  "Between",
  "NotBetween",
  ...(Object.keys(COMPARISONS) as (keyof typeof COMPARISONS)[]),
);
const textOperator = oneOf("Contains", "NotContains", "BeginsWith", "EndsWith");

const bag = (rule: Json): Readonly<Record<string, Json>> => {
  if (typeof rule !== "object" || rule === null || Array.isArray(rule))
    throw invalidArgument("the rule must be an object");
  return rule as Readonly<Record<string, Json>>;
};

/** A value of a rule is a number or a formula: 5, "=5", '="Đạt"', "=$A$1". Plain text is taken for a formula by Excel too. */
function operand(value: Json | undefined): string {
  if (typeof value === "number") return String(value);
  const formula = text(value, "formula1");
  if (formula.trim() === "") throw invalidArgument("the rule lacks a value");
  return formula.replace(/^=/, "");
}

const FORMULAS: Readonly<Record<Exclude<Kind, "ContainsText">, (cell: string, rule: Json) => string>> = {
  CellValue: (cell, rule) => {
    const { operator, formula1, formula2 } = bag(rule);
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
    return /\b[A-Z]\w*\.[A-Z]\w*\(/i.test(formula) ? NEVER : formula;
  },
};

function addFormat(formats: ConditionalFormatCollection, given: Given): ConditionalFormat {
  const { book, area } = formats;
  const kind = oneOf(
    "CellValue",
    "ContainsText",
    "Custom",
    "DataBar",
    "ColorScale",
    "IconSet",
    "TopBottom",
    "PresetCriteria",
  )(given, "type");
  if (kind !== "CellValue" && kind !== "ContainsText" && kind !== "Custom")
    throw notImplemented(`conditional formats of type ${kind}`);
  book.assertUnprotected(area.sheetId);
  book.makeRoom(area);
  const id = crypto.randomUUID();
  const rule: Rule = { kind, rule: null, style: {} };
  const ranges = [book.gridRange(area)];
  // Univer too puts the new rule first, where it wins.
  book.mutate(AddConditionalRuleMutation, {
    unitId: book.unitId,
    subUnitId: area.sheetId,
    rule: { cfId: id, ranges, stopIfTrue: false, rule: gridRule(rule, ranges) },
  });
  book.sheetState(area.sheetId).conditionalFormats.set(id, rule);
  return new ConditionalFormat(book, area.sheetId, id);
}

function remove(format: ConditionalFormat): void {
  const { book, sheetId, id } = format;
  book.mutate(DeleteConditionalRuleMutation, { unitId: book.unitId, subUnitId: sheetId, cfId: id });
  book.sheetState(sheetId).conditionalFormats.delete(id);
}

function move(format: ConditionalFormat, priority: number): void {
  const { book, sheetId, id } = format;
  const rules = rulesOf(book, sheetId);
  const from = rules.findIndex(({ cfId }) => cfId === id);
  const target = rules[Math.min(priority, rules.length - 1)];
  if (target === undefined || target.cfId === id) return;
  book.mutate(MoveConditionalRuleMutation, {
    unitId: book.unitId,
    subUnitId: sheetId,
    start: { id, type: "self" },
    end: { id: target.cfId, type: priority > from ? "after" : "before" },
  });
}

const COLLECTION: MembersOf<ConditionalFormatCollection> = {
  Add: method("1.6", addFormat),
  ClearAll: action("1.6", (formats) => formats.items().forEach(remove)),
  GetCount: method("1.6", (formats) => formats.items().length),
  GetItem: method("1.6", (formats, id) => {
    const item = formats.items().find((format) => format.id === id);
    if (item === undefined) throw itemNotFound("no such conditional format");
    return item;
  }),
  GetItemAt: method("1.6", (formats, index) => {
    const items = formats.items();
    return items[integer(0, items.length - 1)(index, "index")] ?? null;
  }),
};

type FormatView = View<ConditionalFormat>;

/** The part of a format that is of one kind; null for another kind. */
const ofKind = (kind: Kind, className: string, members: () => MembersOf<FormatView>) =>
  object<ConditionalFormat>("1.6", (format) =>
    format.rule.kind === kind ? new View(className, members(), format) : null,
  );

/** The same where Excel answers with an error instead of null. */
const mustBeOfKind = (kind: Kind, className: string, members: () => MembersOf<FormatView>) =>
  object<ConditionalFormat>("1.6", (format) => {
    if (format.rule.kind !== kind) throw itemNotFound(`the conditional format is no ${kind}`);
    return new View(className, members(), format);
  });

const FORMAT: MembersOf<ConditionalFormat> = {
  Id: scalar("1.6", (format) => format.id),
  Type: scalar("1.6", (format) => format.rule.kind),
  // Among the rules of the sheet: 0 wins over all others.
  Priority: scalar(
    "1.6",
    (format) => rulesOf(format.book, format.sheetId).findIndex(({ cfId }) => cfId === format.id),
    (format, value) => move(format, integer(0)(value, "priority")),
  ),
  StopIfTrue: scalar(
    "1.6",
    (format) => format.grid.stopIfTrue,
    (format, value) => {
      const rule = { ...format.grid, stopIfTrue: flag(value, "stopIfTrue") };
      setGridRule(format.book, format.sheetId, rule);
    },
  ),
  CellValue: mustBeOfKind("CellValue", "CellValueConditionalFormat", () => RULED),
  CellValueOrNullObject: ofKind("CellValue", "CellValueConditionalFormat", () => RULED),
  TextComparison: mustBeOfKind("ContainsText", "TextConditionalFormat", () => RULED),
  TextComparisonOrNullObject: ofKind("ContainsText", "TextConditionalFormat", () => RULED),
  Custom: mustBeOfKind("Custom", "CustomConditionalFormat", () => CUSTOM),
  CustomOrNullObject: ofKind("Custom", "CustomConditionalFormat", () => CUSTOM),
  GetRange: method("1.6", ({ book, sheetId, grid }) => {
    const [range] = grid.ranges;
    if (range === undefined || grid.ranges.length > 1) throw itemNotFound("the format has not one range");
    return new RangeObject(book, areaOf(sheetId, range));
  }),
  GetRangeOrNullObject: method("1.6", ({ book, sheetId, grid }) => {
    const [range] = grid.ranges;
    return range === undefined || grid.ranges.length > 1
      ? null
      : new RangeObject(book, areaOf(sheetId, range));
  }),
  // The ranges follow one another with the sheet's name before each, as the typings say of RangeAreas.address.
  GetRanges: method("1.9", (format) => new View("RangeAreas", RANGE_AREAS, format)),
  Delete: action("1.6", remove),
};

const RANGE_AREAS: MembersOf<FormatView> = {
  Address: scalar("1.9", ({ of: { book, sheetId, grid } }) =>
    grid.ranges.map((range) => new RangeObject(book, areaOf(sheetId, range)).address).join(","),
  ),
};

const setRule = ({ of }: FormatView, rule: Json): void => {
  of.rule = { ...of.rule, rule };
};

const FORMAT_OF = object<FormatView>("1.6", ({ of }) => new View("ConditionalRangeFormat", RANGE_FORMAT, of));

const RULED: MembersOf<FormatView> = {
  Rule: scalar("1.6", ({ of }) => of.rule.rule, setRule),
  Format: FORMAT_OF,
};

const CUSTOM: MembersOf<FormatView> = {
  Rule: object("1.6", ({ of }) => new View("ConditionalFormatRule", CUSTOM_RULE, of)),
  Format: FORMAT_OF,
};

const CUSTOM_RULE: MembersOf<FormatView> = {
  Formula: scalar("1.6", ({ of }) => of.rule.rule ?? "", setRule),
};

const RANGE_FORMAT: MembersOf<FormatView> = {
  Fill: object("1.6", ({ of }) => new View("ConditionalRangeFill", FILL, of)),
  Font: object("1.6", ({ of }) => new View("ConditionalRangeFont", RULE_FONT, of)),
};

function setStyle({ of }: FormatView, style: IStyleBase): void {
  of.rule = { ...of.rule, style: { ...of.rule.style, ...style } };
}

const FILL: MembersOf<FormatView> = {
  Color: scalar(
    "1.6",
    ({ of }) => of.rule.style.bg?.rgb ?? "",
    (view, value) => setStyle(view, { bg: { rgb: colour(value, "color") } }),
  ),
  Clear: action("1.6", (view) => setStyle(view, { bg: null })),
};

const styleMember = ({ read, write }: StyleField) =>
  scalar<FormatView>(
    "1.6",
    ({ of }) => read(of.rule.style),
    (view, value) => setStyle(view, write(value)),
  );

const RULE_FONT: MembersOf<FormatView> = Object.fromEntries(
  Object.entries(FONT)
    .filter(([name]) => ["Color", "Bold", "Italic", "Underline", "Strikethrough"].includes(name))
    .map(([name, field]) => [name, styleMember(field)]),
);

import { BorderStyleTypes, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  type IConditionFormattingRule,
  MoveConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Given, HostObject, Json } from "../../contract";
import { intersect } from "../grid/a1";
import { areaOf, type Book } from "../grid/book";
import { assertUnprotected } from "../grid/locks";
import { bag, byIndex, type Check, colour, flag, integer, keysOf, oneOf, text } from "../members/checks";
import { found, itemNotFound, notImplemented } from "../members/errors";
import { action, type MembersOf, method, object, scalar, View } from "../members/members";
import {
  type BarBound,
  BOUND_TYPES,
  boundNumber,
  type ConditionalRule,
  type DataBar,
  GIVEN_RULES,
  gridRule,
  NEW_BAR,
  removeRule,
  type RuleKind,
  rulesOf,
  setGridRule,
} from "./conditional-rules";
import type { RangeHandle } from "./handle";
import { FONT_FIELDS, type StyleField } from "./style-fields";

export class ConditionalFormatCollection implements HostObject {
  readonly className = "ConditionalFormatCollection";
  readonly members = COLLECTION;

  constructor(readonly range: RangeHandle) {}

  /** Rules with a cell in the range, the one that wins first. */
  readonly items = (): ConditionalFormat[] => {
    const { book, area } = this.range;
    return rulesOf(book, area.sheetId)
      .filter(({ ranges }) => ranges.some((range) => intersect(areaOf(area.sheetId, range), area) !== null))
      .map(({ cfId }) => new ConditionalFormat(this.range, cfId));
  };
}

class ConditionalFormat implements HostObject {
  readonly className = "ConditionalFormat";
  readonly members = FORMAT;

  constructor(
    /** Any range of the sheet the format is on. */
    private readonly range: RangeHandle,
    readonly id: string,
  ) {}

  get book(): Book {
    return this.range.book;
  }

  get sheetId(): string {
    return this.range.area.sheetId;
  }

  get grid(): IConditionFormattingRule {
    const rule = rulesOf(this.book, this.sheetId).find(({ cfId }) => cfId === this.id);
    if (rule === undefined) throw itemNotFound("the conditional format was deleted");
    return rule;
  }

  /** The rule as an add-in gave it; a rule a person made in the grid is taken for one by formula. */
  get rule(): ConditionalRule {
    const known = GIVEN_RULES.of(this.book, this.sheetId).get(this.id);
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

  /** The only range the format is on; null where there are more. */
  get onlyRange(): HostObject | null {
    const { ranges } = this.grid;
    const [only] = ranges;
    return only === undefined || ranges.length > 1 ? null : this.range.at(areaOf(this.sheetId, only));
  }

  /** The ranges follow one another with the sheet's name before each, as the typings say of RangeAreas.address. */
  get address(): string {
    return this.grid.ranges.map((range) => this.range.at(areaOf(this.sheetId, range)).address).join(",");
  }

  set rule(rule: ConditionalRule) {
    GIVEN_RULES.of(this.book, this.sheetId).set(this.id, rule);
    setGridRule(this.book, this.sheetId, { ...this.grid, rule: gridRule(rule, this.grid.ranges) });
  }
}

function addFormat(formats: ConditionalFormatCollection, given: Given): ConditionalFormat {
  const { book, area } = formats.range;
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
  if (kind !== "CellValue" && kind !== "ContainsText" && kind !== "Custom" && kind !== "DataBar")
    throw notImplemented(`conditional formats of type ${kind}`);
  assertUnprotected(book, area.sheetId);
  book.makeRoom(area);
  const id = crypto.randomUUID();
  const rule: ConditionalRule = { kind, rule: null, style: {}, ...(kind === "DataBar" && { bar: NEW_BAR }) };
  const ranges = [book.gridRange(area)];
  // Univer too puts the new rule first, where it wins.
  book.mutate(AddConditionalRuleMutation, {
    ...book.ids(area.sheetId),
    rule: { cfId: id, ranges, stopIfTrue: false, rule: gridRule(rule, ranges) },
  });
  GIVEN_RULES.of(book, area.sheetId).set(id, rule);
  return new ConditionalFormat(formats.range, id);
}

const remove = ({ book, sheetId, id }: ConditionalFormat): void => removeRule(book, sheetId, id);

function move(format: ConditionalFormat, priority: number): void {
  const { book, sheetId, id } = format;
  const rules = rulesOf(book, sheetId);
  const from = rules.findIndex(({ cfId }) => cfId === id);
  const target = rules[Math.min(priority, rules.length - 1)];
  if (target === undefined || target.cfId === id) return;
  book.mutate(MoveConditionalRuleMutation, {
    ...book.ids(sheetId),
    start: { id, type: "self" },
    end: { id: target.cfId, type: priority > from ? "after" : "before" },
  });
}

const COLLECTION: MembersOf<ConditionalFormatCollection> = {
  Add: method("1.6", addFormat),
  ClearAll: action("1.6", (formats) => formats.items().forEach(remove)),
  GetCount: method("1.6", (formats) => formats.items().length),
  GetItem: method("1.6", (formats, id) =>
    found(
      formats.items().find((format) => format.id === id),
      "conditional format",
    ),
  ),
  GetItemAt: method("1.6", (formats, index) => byIndex(formats.items(), index)),
};

type FormatView = View<ConditionalFormat>;

/** The part of a format that is of one kind; null for another kind. */
const ofKind = (kind: RuleKind, className: string, members: () => MembersOf<FormatView>) =>
  object<ConditionalFormat>("1.6", (format) =>
    format.rule.kind === kind ? new View(className, members(), format) : null,
  );

/** The same where Excel answers with an error instead of null. */
const mustBeOfKind = (kind: RuleKind, className: string, members: () => MembersOf<FormatView>) =>
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
  DataBar: mustBeOfKind("DataBar", "DataBarConditionalFormat", () => DATA_BAR),
  DataBarOrNullObject: ofKind("DataBar", "DataBarConditionalFormat", () => DATA_BAR),
  GetRange: method("1.6", ({ onlyRange }) => {
    if (onlyRange === null) throw itemNotFound("the format has not one range");
    return onlyRange;
  }),
  GetRangeOrNullObject: method("1.6", ({ onlyRange }) => onlyRange),
  GetRanges: method("1.9", (format) => new View("RangeAreas", RANGE_AREAS, format)),
  Delete: action("1.6", remove),
};

const RANGE_AREAS: MembersOf<FormatView> = {
  Address: scalar("1.9", ({ of }) => of.address),
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
  Borders: object("1.6", ({ of }) => new View("ConditionalRangeBorderCollection", RULE_BORDERS, of)),
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
  Object.entries(FONT_FIELDS)
    .filter(([name]) => ["Color", "Bold", "Italic", "Underline", "Strikethrough"].includes(name))
    .map(([name, field]) => [name, styleMember(field)]),
);

/** Thin lines only: a rule has no others in Excel either. The grid keeps them; whether it draws them is its own. */
const lineOf = (side: "t" | "b" | "l" | "r") =>
  object<FormatView>(
    "1.6",
    ({ of }) =>
      new View(
        "ConditionalRangeBorder",
        {
          Style: scalar<View<ConditionalFormat>>(
            "1.6",
            (view) => (view.of.rule.style.bd?.[side] ? "Continuous" : "None"),
            (view, value) => {
              const isLine = oneOf("None", "Continuous")(value, "style") === "Continuous";
              setLine(view, side, isLine ? (view.of.rule.style.bd?.[side]?.cl.rgb ?? "#000000") : null);
            },
          ),
          Color: scalar<View<ConditionalFormat>>(
            "1.6",
            (view) => view.of.rule.style.bd?.[side]?.cl.rgb ?? "",
            (view, value) => setLine(view, side, colour(value, "color")),
          ),
        },
        of,
      ),
  );

function setLine(view: FormatView, side: "t" | "b" | "l" | "r", rgb: string | null): void {
  const line = rgb === null ? null : { s: BorderStyleTypes.THIN, cl: { rgb } };
  setStyle(view, { bd: { ...view.of.rule.style.bd, [side]: line } });
}

const RULE_BORDERS: MembersOf<FormatView> = {
  Top: lineOf("t"),
  Bottom: lineOf("b"),
  Left: lineOf("l"),
  Right: lineOf("r"),
};

function setBar({ of }: FormatView, change: Partial<DataBar>): void {
  of.rule = { ...of.rule, bar: { ...NEW_BAR, ...of.rule.bar, ...change } };
}

const boundType = oneOf(...keysOf(BOUND_TYPES));

/** Formulas with cells in them are not worked out here, so only numbers are taken. */
const bound: Check<BarBound> = (value, what) => {
  const { type: givenType, formula } = bag(value, what);
  const type = boundType(givenType, "type");
  const isCounted = type === "Number" || type === "Percent" || type === "Percentile";
  const given = isCounted ? text(formula, "formula") : null;
  if (given !== null && !Number.isFinite(boundNumber(given))) throw notImplemented(`a bound of ${given}`);
  return { type, formula: given };
};

const boundMember = (key: "lower" | "upper") =>
  scalar<FormatView>(
    "1.6",
    ({ of }) => {
      const { type, formula } = of.rule.bar?.[key] ?? NEW_BAR[key];
      return { type, formula };
    },
    (view, value) => setBar(view, { [key]: bound(value, `${key}BoundRule`) }),
  );

const DATA_BAR: MembersOf<FormatView> = {
  PositiveFormat: object("1.6", ({ of }) => new View("ConditionalDataBarPositiveFormat", POSITIVE, of)),
  LowerBoundRule: boundMember("lower"),
  UpperBoundRule: boundMember("upper"),
};

const POSITIVE: MembersOf<FormatView> = {
  FillColor: scalar(
    "1.6",
    ({ of }) => of.rule.bar?.fill ?? NEW_BAR.fill,
    (view, value) => setBar(view, { fill: colour(value, "fillColor") }),
  ),
  GradientFill: scalar(
    "1.6",
    ({ of }) => of.rule.bar?.isGradient ?? NEW_BAR.isGradient,
    (view, value) => setBar(view, { isGradient: flag(value, "gradientFill") }),
  ),
};

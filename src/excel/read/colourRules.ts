import { rangesOf } from "../../sheets/a1/address";
import type { RuleRead } from "../../repair/reading";
import type { ColourRule } from "../../sheets/types";

const RULE_FORMAT = "format/fill/color,format/font/color";

/** Asks for what a conditional format says; null for kinds the standard sheets have none of. */
export function loadRule(format: Excel.ConditionalFormat): (() => RuleRead | null) | null {
  const areas = format.getRanges().load("address");
  const read =
    (when: () => ColourRule["when"] | null, { fill, font }: Excel.ConditionalRangeFormat) =>
    () => {
      const condition = when();
      return (
        condition && {
          id: format.id,
          priority: format.priority,
          ranges: rangesOf(areas.address),
          when: condition,
          ...(fill.color && { fill: fill.color }),
          ...(font.color && { text: font.color }),
        }
      );
    };
  if (format.type === "CellValue") {
    const { cellValue } = format;
    cellValue.load(`rule,${RULE_FORMAT}`);
    return read(() => {
      const { operator, formula1 } = cellValue.rule;
      const [, equals] = /^="((?:[^"]|"")*)"$/.exec(formula1) ?? [];
      return operator === "EqualTo" && equals !== undefined ? { equals: equals.replaceAll('""', '"') } : null;
    }, cellValue.format);
  }
  if (format.type === "ContainsText") {
    const { textComparison } = format;
    textComparison.load(`rule,${RULE_FORMAT}`);
    return read(() => {
      const { operator, text } = textComparison.rule;
      return operator === "BeginsWith" ? { beginsWith: text } : null;
    }, textComparison.format);
  }
  if (format.type !== "Custom") return null;
  const { custom } = format;
  custom.load(`rule/formula,${RULE_FORMAT}`);
  return read(() => ({ formula: custom.rule.formula.replace(/^=/, "") }), custom.format);
}

import { withCells } from "../sheets/formula/tokens";
import type { ColourRule } from "../sheets/types";
import type { RuleRead } from "./reading";

/** A colour a rule does not set says nothing: some hosts then tell the one that cells have without the rule. */
const sameColour = (wanted: string | undefined, read: string | undefined) =>
  wanted === undefined || wanted.toUpperCase() === read?.toUpperCase();

/** The formula of a rule without the cells it speaks of, which differ from piece to piece where a range was cut. */
const shape = (formula: string) =>
  withCells(formula, () => "#")
    .replace(/\s/g, "")
    .toUpperCase();

function sameCondition(one: ColourRule["when"], other: ColourRule["when"]): boolean {
  if ("formula" in one) return "formula" in other && shape(one.formula) === shape(other.formula);
  if ("equals" in one) return "equals" in other && one.equals === other.equals;
  return "beginsWith" in other && one.beginsWith === other.beginsWith;
}

/** Whether a rule that stands is the one defined, wherever it applies. */
export const isRule = (rule: Omit<ColourRule, "range">, read: RuleRead): boolean =>
  sameCondition(rule.when, read.when) && sameColour(rule.fill, read.fill) && sameColour(rule.text, read.text);

import { withCells } from "../sheets/formula/tokens";
import type { ColourRule } from "../sheets/types";
import type { RuleRead } from "./reading";

const colour = (value: string | undefined) => value?.toUpperCase() ?? "";

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
  sameCondition(rule.when, read.when) &&
  colour(rule.fill) === colour(read.fill) &&
  colour(rule.text) === colour(read.text);

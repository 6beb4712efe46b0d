import type { FindingCode } from "../i18n/vi/findings";
import { isFormulaText } from "../sheets/content";
import { type PresentTitle, withTitles } from "../sheets/formula/rename";
import { sameSpelling } from "../sheets/formula/spelling";
import { rewritten } from "../sheets/formula/tokens";
import type { TableDefinition } from "../sheets/types";
import type { Held } from "./cells";

export type Fault = Extract<FindingCode, "formula-missing" | "formula-broken" | "formula-own" | "typed-over">;

/**
 * What is wrong with a cell that should hold a formula; undefined where nothing is.
 *
 * @param spelt the standard formula in one spelling
 */
export function faultOf(held: Held, spelt: string, table: string): Fault | undefined {
  if (held === "") return "formula-missing";
  if (!isFormulaText(held)) return "typed-over";
  if (sameSpelling(held, table) === spelt) return undefined;
  return held.includes("#REF!") ? "formula-broken" : "formula-own";
}

/** A formula without what it refers to, which Excel replaces by #REF! where that is deleted. */
const withoutReferences = (formula: string, table: string): string =>
  sameSpelling(
    rewritten(formula, ({ kind, text }) => {
      if (kind === "sheet") return "";
      const isTable = kind === "word" && text.toLowerCase() === table.toLowerCase();
      return isTable || kind === "reference" || kind === "cell" || kind === "error" ? "§" : undefined;
    }),
  );

/** Whether what a cell holds is the standard formula as Excel leaves it when something it refers to is deleted. */
export const isBrokenStandard = (held: Held, standard: string, table: string): boolean =>
  isFormulaText(held) && withoutReferences(held, table) === withoutReferences(standard, table);

/** The formula of each computed column, by its title, as it reads while columns have the titles they have at present. */
export const standardFormulas = (
  { name, columns }: TableDefinition,
  present: PresentTitle,
): ReadonlyMap<string, string> =>
  new Map(
    columns.flatMap((column): [string, string][] =>
      column.formula === undefined ? [] : [[column.name, withTitles(column.formula, name, present)]],
    ),
  );

import type { Content, Formula } from "./types";

/** Whether a cell of a definition holds a formula. */
export const isFormula = (content: Content): content is Formula =>
  typeof content === "object" && content !== null;

/** The formula of a cell of a definition; undefined where it holds a constant. */
export const formulaOf = (content: Content): string | undefined =>
  isFormula(content) ? content.formula : undefined;

/** Whether what a workbook gives as the formula of a cell is one; text that begins with "=" looks the same. */
export const isFormulaText = (held: unknown): held is string =>
  typeof held === "string" && held.startsWith("=");

/** Whether a cell is computed, by the formula and the value the workbook gives: for plain text the two are the same. */
export const isComputed = (formula: unknown, value: unknown): boolean =>
  isFormulaText(formula) && formula !== value;

import type { FindingCode } from "../i18n/vi/findings";
import { COLUMNS } from "../sheets/columns";
import { isFormulaText } from "../sheets/content";
import { referenceOf } from "../sheets/formula/reference";
import { type PresentTitle, withTitles } from "../sheets/formula/rename";
import { sameSpelling } from "../sheets/formula/spelling";
import { rewritten, tokensOf } from "../sheets/formula/tokens";
import type { TableDefinition } from "../sheets/types";
import type { Held } from "./cells";

export type FormulaFault = Extract<
  FindingCode,
  "formula-missing" | "formula-broken" | "formula-own" | "typed-over"
>;

/**
 * What is wrong with a cell that should hold a formula; undefined where nothing is.
 *
 * @param spelt the standard formula in one spelling
 */
export function faultOf(held: Held, spelt: string, table: string): FormulaFault | undefined {
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

/** Whether a column has a title that no set-up gives: one of the table's own, or one that ends with a year. */
const isOwnTitle = (title: string | null, table: string): boolean => {
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = COLUMNS;
  const name = Object.keys(tables).find((one) => one.toLowerCase() === table.toLowerCase()) ?? "";
  return (
    title !== null &&
    !/\d{4}$/.test(title) &&
    !Object.values(tables[name] ?? {}).some((one) => one.toLowerCase() === title.toLowerCase())
  );
};

/** Whether a reference is another but for columns that got titles of somebody's own. */
function isRenamed(text: string, standard: string, table: string): boolean {
  const [held, other] = [referenceOf(text), referenceOf(standard)];
  if (!held || !other || held.table !== other.table || held.rows !== other.rows) return false;
  return ([held.from, held.to] as const).every(
    (title, place) => title === [other.from, other.to][place] || isOwnTitle(title, held.table ?? table),
  );
}

/** Whether a formula is the standard one as Excel writes it where somebody typed over the titles of columns it names. */
export function isRenamedStandard(held: Held, standard: string, table: string): boolean {
  if (!isFormulaText(held)) return false;
  const [those, ours] = [held, standard].map((formula) => tokensOf(sameSpelling(formula, table)));
  return (
    those?.length === ours?.length &&
    (those ?? []).every((token, place) => {
      const other = ours?.[place];
      if (token.text === other?.text) return true;
      return (
        token.kind === "reference" && other?.kind === "reference" && isRenamed(token.text, other.text, table)
      );
    })
  );
}

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

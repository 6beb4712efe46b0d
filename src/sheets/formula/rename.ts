import { referenceOf, referenceText } from "./reference";
import { rewritten } from "./tokens";

/** The present title of a column in the table named. */
export type PresentTitle = (table: string, title: string) => string;

/**
 * A standard formula as it reads while some columns have other titles: Excel rewrites every formula when a header is
 * typed over, and accepts none that names a missing column.
 *
 * @param ownTable table the formula stands in, "" where it stands in none
 */
export const withTitles = (formula: string, ownTable: string, present: PresentTitle): string =>
  rewritten(formula, ({ kind, text }) => {
    const reference = kind === "reference" ? referenceOf(text) : undefined;
    if (!reference || reference.from === null) return undefined;
    const titleNow = (title: string) => present(reference.table ?? ownTable, title);
    const { from, to } = reference;
    return referenceText({ ...reference, from: titleNow(from), to: to === null ? null : titleNow(to) });
  });

/** Tables and titles a formula needs, as "SoLieu[Mã]". */
export function titlesIn(formula: string, ownTable: string): readonly string[] {
  const titles = new Set<string>();
  withTitles(formula, ownTable, (table, title) => {
    titles.add(`${table}[${title}]`);
    return title;
  });
  return [...titles];
}

/** A formula as it reads once the table it calls `now` is named `name`; Excel ignores case in names. */
export function withTable(formula: string, now: string, name: string): string {
  const isIt = (text: string) => text.toLowerCase() === now.toLowerCase();
  return rewritten(formula, ({ kind, text }) => {
    if (kind === "word") return isIt(text) ? name : undefined;
    const open = text.indexOf("[");
    return kind === "reference" && isIt(text.slice(0, open)) ? name + text.slice(open) : undefined;
  });
}

import type { SheetDefinition } from "../sheets/types";

/** Title a column has at present, of the table named. */
export type PresentTitle = (table: string, title: string) => string;

const REFERENCE = /(\w*)\[((?:\[[^\]]*\]|[^[\]])*)\]/gu;

const isPlain = (name: string) => /^[\p{L}\p{N}_]+$/u.test(name);

/**
 * A standard formula as it reads while some columns have other titles: Excel rewrites every formula when a header is typed
 * over, and takes none that names a column that is not there.
 */
export function withTitles(formula: string, ownTable: string, present: PresentTitle): string {
  return formula.replace(REFERENCE, (_, table: string, inside: string) => {
    const titleNow = (title: string) => present(table === "" ? ownTable : table, title);
    if (inside.includes("["))
      return `${table}[${inside.replace(/\[([^#\]][^\]]*)\]/g, (__, title: string) => `[${titleNow(title)}]`)}]`;
    if (inside.startsWith("#")) return `${table}[${inside}]`;
    const own = inside.startsWith("@");
    const title = titleNow(own ? inside.slice(1) : inside);
    return own && !isPlain(title) ? `${table}[@[${title}]]` : `${table}[${own ? "@" : ""}${title}]`;
  });
}

/** Tables and titles a formula needs, as "SoLieu[Mã]". */
export function titlesIn(formula: string, ownTable: string): readonly string[] {
  const titles: string[] = [];
  withTitles(formula, ownTable, (table, title) => {
    titles.push(`${table}[${title}]`);
    return title;
  });
  return titles;
}

/** Every column of every definition, as "SoLieu[Mã]". */
export const allTitles = (definitions: readonly SheetDefinition[]): readonly string[] =>
  definitions.flatMap(({ table }) => table?.columns.map(({ name }) => `${table.name}[${name}]`) ?? []);

import { formulaOf } from "../sheets/content";
import { type PresentTitle, titlesIn, withTitles } from "../sheets/formula/rename";
import type { Content, SheetDefinition } from "../sheets/types";

/** Every column of every definition, as "SoLieu[Mã]". */
export const allTitles = (definitions: readonly SheetDefinition[]): readonly string[] =>
  definitions.flatMap(({ table }) => table?.columns.map(({ name }) => `${table.name}[${name}]`) ?? []);

/** Every formula of a definition. */
export const formulasOf = ({ blocks, table }: SheetDefinition): readonly string[] => [
  ...blocks.flatMap(({ cells }) => cells.flat().flatMap((content) => formulaOf(content) ?? [])),
  ...(table?.columns.flatMap(({ formula }) => formula ?? []) ?? []),
];

/** Whether a formula, with the table whose rows it may speak of, finds all columns it names: Excel takes no other. */
export type Writable = (formula: string, table: string) => boolean;

/** What is writable where these columns are, each as "SoLieu[Mã]". */
export function writableOver(titles: Iterable<string>): Writable {
  const there = new Set(titles);
  return (formula, table) => titlesIn(formula, table).every((title) => there.has(title));
}

/** A definition whose formulas name columns as they are called at present. */
export function withPresentTitles(definition: SheetDefinition, present: PresentTitle): SheetDefinition {
  const { blocks, table } = definition;
  const called = (content: Content): Content => {
    const formula = formulaOf(content);
    return formula === undefined ? content : { formula: withTitles(formula, table?.name ?? "", present) };
  };
  return {
    ...definition,
    blocks: blocks.map((block) => ({ ...block, cells: block.cells.map((line) => line.map(called)) })),
    ...(table && {
      table: {
        ...table,
        columns: table.columns.map((column) =>
          column.formula === undefined
            ? column
            : { ...column, formula: withTitles(column.formula, table.name, present) },
        ),
      },
    }),
  };
}

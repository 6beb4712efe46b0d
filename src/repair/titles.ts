import type { SheetDefinition } from "../sheets/types";

/** Every column of every definition, as "SoLieu[Mã]". */
export const allTitles = (definitions: readonly SheetDefinition[]): readonly string[] =>
  definitions.flatMap(({ table }) => table?.columns.map(({ name }) => `${table.name}[${name}]`) ?? []);

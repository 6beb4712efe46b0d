import type { SheetId } from "../sheets/columns";
import type { SheetDefinition } from "../sheets/types";
import { homeOfNames } from "./definedNames";
import { definitionOf, isOurs, originalOf } from "./ours";
import type { WorkbookRead } from "./reading";

/** A table as it stands. */
export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  /** Range on its sheet, "A5:AG48". */
  readonly range: string;
  readonly titles: readonly string[];
}

/** Where a standard sheet stands, and its table on it. */
export interface Home {
  readonly sheet: string;
  /** Range of the table; undefined on a sheet without one. */
  readonly range?: string;
  readonly titles?: readonly string[];
  /** Name its table has now; undefined where the cells are no table. */
  readonly table?: string;
}

/** The definition whose table has a name, in whatever case. */
export const definitionNamed = (
  definitions: readonly SheetDefinition[],
  name: string,
): SheetDefinition | undefined =>
  definitions.find(({ table }) => table?.name.toLowerCase() === name.toLowerCase());

/** Standard tables under their own names, by the sheet they belong to. */
export const namedTables = (
  definitions: readonly SheetDefinition[],
  found: readonly FoundTable[],
): ReadonlyMap<SheetId, FoundTable> =>
  new Map(
    found.flatMap((table): [SheetId, FoundTable][] => {
      const definition = definitionNamed(definitions, table.name);
      return definition ? [[definition.id, table]] : [];
    }),
  );

/** Tables that have a name of ours but not the columns. */
export const strangersNamed = (
  definitions: readonly SheetDefinition[],
  found: readonly FoundTable[],
): readonly { readonly definition: SheetDefinition; readonly table: FoundTable }[] =>
  found.flatMap((table) => {
    const definition = definitionNamed(definitions, table.name);
    return definition?.table && !isOurs(definition.table, table.titles) ? [{ definition, table }] : [];
  });

/** Tables of ours that have another name now, by the sheet whose table is missing. */
export function renamedTables(
  definitions: readonly SheetDefinition[],
  found: readonly FoundTable[],
): ReadonlyMap<SheetId, FoundTable> {
  const named = namedTables(definitions, found);
  const others = found.filter(({ name }) => definitionNamed(definitions, name) === undefined);
  return new Map(
    definitions.flatMap(({ id, table }): [SheetId, FoundTable][] => {
      const home = others.find(
        ({ titles }) => table && !named.has(id) && definitionOf(definitions, titles)?.id === id,
      );
      return home ? [[id, home]] : [];
    }),
  );
}

/** Tables that Excel named after one of ours when a sheet was copied, and that do not stand in for a missing one. */
export function copiesOf(
  definitions: readonly SheetDefinition[],
  found: readonly FoundTable[],
): WorkbookRead["copies"] {
  const adopted = new Set([...renamedTables(definitions, found).values()].map(({ name }) => name));
  return found.flatMap(({ name, sheet, titles }) => {
    if (definitionNamed(definitions, name) || adopted.has(name)) return [];
    const original = originalOf(definitions, name);
    return original?.table && isOurs(original.table, titles) ? [{ id: original.id, table: name, sheet }] : [];
  });
}

/**
 * Where the standard sheets stand, as far as their tables and names tell; a table that was turned into plain cells is
 * not among them.
 *
 * @param sheets names of the workbook's sheets
 * @param names its defined names with their formulas
 */
export function homesOf(
  definitions: readonly SheetDefinition[],
  found: readonly FoundTable[],
  sheets: readonly string[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<SheetId, Home> {
  const homes = new Map<SheetId, Home>();
  for (const [id, { sheet, range, titles }] of namedTables(definitions, found))
    homes.set(id, { sheet, range, titles, table: id });
  for (const [id, { sheet, range, titles, name }] of renamedTables(definitions, found))
    homes.set(id, { sheet, range, titles, table: name });
  for (const definition of definitions) {
    const sheet = definition.table ? undefined : homeOfNames(definition, names);
    if (sheet !== undefined && sheets.includes(sheet)) homes.set(definition.id, { sheet });
  }
  return homes;
}

import type { SheetDefinition } from "../sheets/types";
import type { SheetPlan } from "./actions";
import { Refusal } from "./run";
import { freeName } from "./sheetNames";

/** Where a standard sheet stands in this workbook, or the name it would get. */
export interface Survey {
  readonly plans: readonly SheetPlan[];
  /** Defined names the workbook already has. */
  readonly names: ReadonlySet<string>;
}

/** End of a standard sheet's name where a sheet that is not ours has the name. */
const suffix = (turn: number) => (turn === 0 ? "" : turn === 1 ? " (NLB)" : ` (NLB ${turn})`);

/**
 * Reads what the workbook holds, in one or two round trips, and decides for each standard sheet whether it is there.
 * A sheet is ours when it holds our table with our first column, wherever it stands and whatever it is called now;
 * the guide, which has no table, is known by the defined name of its legend.
 *
 * Refuses ("table-name-taken") when a table that is not ours has a name we need, and ("workbook-protected") when
 * sheets can't be added.
 */
export async function survey(
  context: Excel.RequestContext,
  definitions: readonly SheetDefinition[],
): Promise<Survey> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name,items/formula");
  protection.load("protected");
  await context.sync();

  const wanted = new Map(
    definitions.flatMap(({ table }) => (table ? [[table.name.toLowerCase(), table] as const] : [])),
  );
  const found = tables.items
    .filter(({ name }) => wanted.has(name.toLowerCase()))
    .map((table) => {
      const header = table.getHeaderRowRange();
      header.load("values");
      table.worksheet.load("name");
      return { table, header };
    });
  if (found.length > 0) await context.sync();

  const homes = new Map<string, string>();
  for (const { table, header } of found) {
    const ours = wanted.get(table.name.toLowerCase());
    const first = ours?.columns[0]?.name;
    const titles = header.values[0] ?? [];
    if (!ours || !titles.includes("Mã") || !titles.includes(first)) {
      throw new Refusal({
        code: "table-name-taken",
        detail: { table: table.name, sheet: table.worksheet.name },
      });
    }
    homes.set(ours.name, table.worksheet.name);
  }

  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const plans = definitions.map((definition): SheetPlan => {
    const rows = definition.table?.rows.length ?? 0;
    const home = definition.table ? homes.get(definition.table.name) : homeOfNames(definition, names.items);
    if (home !== undefined) return { id: definition.id, sheetName: home, action: "keep", rows };
    const sheetName = freeName(definition.name, suffix, taken);
    taken.add(sheetName.toLowerCase());
    return { id: definition.id, sheetName, action: "create", rows };
  });
  if (protection.protected && plans.some(({ action }) => action === "create")) {
    throw new Refusal({ code: "workbook-protected" });
  }
  return { plans, names: new Set(names.items.map(({ name }) => name)) };
}

/** The sheet a definition's names point to: "='Hướng dẫn'!$A$5:$A$14" → "Hướng dẫn"; undefined when they point nowhere. */
function homeOfNames(definition: SheetDefinition, names: readonly Excel.NamedItem[]): string | undefined {
  for (const name of Object.keys(definition.names)) {
    const formula = names.find((item) => item.name === name)?.formula as string | undefined;
    const sheet = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula ?? "");
    const home = sheet?.[1]?.replaceAll("''", "'") ?? sheet?.[2];
    if (home !== undefined && !home.includes("#REF")) return home;
  }
  return undefined;
}

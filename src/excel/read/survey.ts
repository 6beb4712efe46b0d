import { homeOfNames } from "../../repair/checkNames";
import { isOurs } from "../../repair/ours";
import { type Cells, typedInto } from "../../repair/typed";
import type { SheetDefinition, TableDefinition } from "../../sheets/types";
import type { SheetPlan } from "../../tracker/port";
import { assertHeaders, type FoundTable, loadTables, TABLES } from "./foundTables";
import type { Unfinished } from "../write/lay";
import { type LayoutSetting, layoutOf, loadLayout } from "./layoutSetting";
import { Refusal } from "../run/run";
import { freeName } from "./sheetNames";

/** What a workbook holds of the standard sheets. */
export interface Survey {
  readonly plans: readonly SheetPlan[];
  /** What stands on the sheets whose plan is to finish them, by the id of the sheet. */
  readonly unfinished: ReadonlyMap<string, Unfinished>;
  /** Defined names the workbook already has. */
  readonly names: ReadonlySet<string>;
  readonly layout: LayoutSetting | undefined;
}

/** End of a standard sheet's name where a sheet that is not ours has the name. */
export const suffixOf = (turn: number): string =>
  turn === 0 ? "" : turn === 1 ? " (NLB)" : ` (NLB ${turn})`;

/**
 * Where each standard table stands. Refuses when a table that is not ours has a name of ours, and when one of ours has
 * another name: a second one beside it would part the figures.
 *
 * @param begun sheets a set-up began, where a table may not have its name yet
 */
function homesOf(
  found: readonly FoundTable[],
  wanted: ReadonlyMap<string, TableDefinition>,
  begun: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const { name, sheet, titles } of found) {
    const ours = wanted.get(name.toLowerCase());
    if (!ours) continue;
    if (!isOurs(ours, titles))
      throw new Refusal({ code: "table-name-taken", detail: { table: name, sheet } });
    homes.set(ours.name, sheet);
  }
  for (const table of wanted.values()) {
    const other = found.find(
      ({ name, sheet, titles }) =>
        !homes.has(table.name) &&
        !wanted.has(name.toLowerCase()) &&
        !begun.has(sheet) &&
        isOurs(table, titles),
    );
    if (other)
      throw new Refusal({
        code: "table-renamed",
        detail: { table: table.name, now: other.name, sheet: other.sheet },
      });
  }
  return homes;
}

interface Begun {
  readonly definition: SheetDefinition;
  readonly sheetName: string;
}

/** What an interrupted set-up left on the sheets it had begun. */
async function readUnfinished(
  context: Excel.RequestContext,
  begun: readonly Begun[],
  found: readonly FoundTable[],
): Promise<ReadonlyMap<string, Unfinished>> {
  const asked = begun.map(({ definition, sheetName }) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    return {
      definition,
      sheetName,
      used: sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"),
      charts: sheet.charts.load("items/name"),
    };
  });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.map(({ definition, sheetName, used, charts }): [string, Unfinished] => {
      const cells: Cells = used.isNullObject
        ? { row: 0, column: 0, held: [] }
        : { row: used.rowIndex, column: used.columnIndex, held: used.formulas };
      return [
        definition.id,
        {
          typed: typedInto(definition, sheetName, cells),
          tables: found.filter(({ sheet }) => sheet === sheetName),
          charts: charts.items.map(({ name }) => name),
        },
      ];
    }),
  );
}

/**
 * Reads what the workbook holds, in one to three round trips, and decides for each standard sheet whether it is there.
 * A sheet is ours when it holds our table with most of our columns, wherever it stands and whatever it is called now;
 * the guide, which has no table, is known by the defined name of its legend. A sheet that a set-up began and did not
 * finish is known by the name the set-up noted down before it began.
 *
 * Refuses ("table-name-taken") when a table that is not ours has a name we need, ("table-renamed") when one of ours has
 * another name, ("headers-hidden") when one shows no titles, and ("workbook-protected") when sheets can't be added.
 */
export async function survey(
  context: Excel.RequestContext,
  definitions: readonly SheetDefinition[],
): Promise<Survey> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load(TABLES);
  names.load("items/name,items/formula");
  protection.load("protected");
  const setting = loadLayout(context);
  await context.sync();

  const layout = layoutOf(setting);
  const laying = layout?.laying ?? {};
  const wanted = new Map(
    definitions.flatMap(({ table }) => (table ? [[table.name.toLowerCase(), table] as const] : [])),
  );
  assertHeaders(tables.items.filter(({ name }) => wanted.has(name.toLowerCase())));
  const present = new Set(tables.items.map(({ name }) => name.toLowerCase()));
  const isComplete = [...wanted.keys()].every((name) => present.has(name));
  const loaded = loadTables(
    tables.items,
    (name) => layout?.laying !== undefined || !isComplete || wanted.has(name.toLowerCase()),
  );
  if (loaded) await context.sync();
  const found = loaded?.() ?? [];
  const homes = homesOf(found, wanted, new Set(Object.values(laying)));

  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const standing = new Set(worksheets.items.map(({ name }) => name));
  const taken = new Set([...standing].map((name) => name.toLowerCase()));
  const begun: Begun[] = [];
  const plans = definitions.map((definition): SheetPlan => {
    const { id } = definition;
    const rows = definition.table?.rows.length ?? 0;
    const home = definition.table ? homes.get(definition.table.name) : homeOfNames(definition, formulas);
    const noted = laying[id];
    const left = noted === undefined ? undefined : (home ?? (standing.has(noted) ? noted : undefined));
    if (left !== undefined) {
      begun.push({ definition, sheetName: left });
      return { id, sheetName: left, action: "finish", rows };
    }
    if (home !== undefined) return { id, sheetName: home, action: "keep", rows };
    const sheetName = freeName(definition.name, suffixOf, taken);
    taken.add(sheetName.toLowerCase());
    return { id, sheetName, action: "create", rows };
  });
  if (protection.protected && plans.some(({ action }) => action === "create")) {
    throw new Refusal({ code: "workbook-protected" });
  }
  return {
    plans,
    unfinished: await readUnfinished(context, begun, found),
    names: new Set(names.items.map(({ name }) => name)),
    layout,
  };
}

import { homeOfNames } from "../../repair/definedNames";
import { definitionNamed, type FoundTable, namedTables, renamedTables } from "../../repair/homes";
import type { Keepsake } from "../../repair/keepsake";
import type { LayoutSetting } from "../../repair/layoutSetting";
import type { Ground } from "../../repair/placed";
import { freeName, suffixOf } from "../../repair/sheetNames";
import { typedInto } from "../../repair/typed";
import type { SheetDefinition } from "../../sheets/types";
import type { SheetPlan } from "../../tracker/port";
import { Refusal } from "../run/faults";
import { CELLS, cellsOf } from "./cells";
import { assertHeaders, assertNamesFree, assertOurs, loadTables, TABLES } from "./foundTables";
import { findGone } from "./goneTables";
import { layoutOf, loadLayout } from "./layoutSetting";
import { namesOf } from "./namedCells";

/** What a workbook holds of the standard sheets. */
interface Survey {
  readonly plans: readonly SheetPlan[];
  /** Names of all its sheets. */
  readonly sheets: readonly string[];
  /** What stands on the sheets whose plan is to finish them, by the id of the sheet. */
  readonly unfinished: ReadonlyMap<string, Unfinished>;
  /** Defined names the workbook already has, ours as we write them. */
  readonly names: ReadonlySet<string>;
  readonly layout: LayoutSetting | undefined;
  /** The first sheet, where nothing is on it and it may be moved: the one a new workbook begins with. */
  readonly blank: Excel.Worksheet | null;
}

/** What an interrupted set-up left on a sheet. */
interface Unfinished extends Ground {
  /** What was typed where the set-up has to write. */
  readonly inTheWay: readonly Keepsake[];
}

/**
 * Refuses ("table-renamed") when a table of ours has another name: a second one beside it would split the figures.
 *
 * @param begun sheets a set-up began, where a table may not have its name yet
 */
function assertNamed(
  definitions: readonly SheetDefinition[],
  found: readonly FoundTable[],
  begun: ReadonlySet<string>,
): void {
  const settled = found.filter(({ name, sheet }) => definitionNamed(definitions, name) || !begun.has(sheet));
  const [renamed] = renamedTables(definitions, settled);
  if (!renamed) return;
  const [table, { name: now, sheet }] = renamed;
  throw new Refusal({ code: "table-renamed", detail: { table, now, sheet } });
}

/**
 * Refuses ("table-gone") when a table of ours was turned into plain cells: a second sheet beside them would split the
 * figures.
 */
async function assertNotGone(
  context: Excel.RequestContext,
  definitions: readonly SheetDefinition[],
  lacking: readonly SheetDefinition[],
  sheets: readonly string[],
  plans: readonly SheetPlan[],
): Promise<void> {
  const added = new Set(plans.filter(({ action }) => action === "create").map(({ id }) => id));
  const settled = new Set(
    plans.filter(({ action }) => action !== "create").map(({ sheetName }) => sheetName),
  );
  const missing = lacking.filter(({ id }) => added.has(id));
  const [gone] = await findGone(context, definitions, missing, sheets, settled);
  if (!gone) return;
  const [table, { sheet }] = gone;
  throw new Refusal({ code: "table-gone", detail: { table, sheet } });
}

/** What an interrupted set-up left on the sheets it had begun. */
async function readUnfinished(
  context: Excel.RequestContext,
  definitions: readonly SheetDefinition[],
  plans: readonly SheetPlan[],
  found: readonly FoundTable[],
): Promise<ReadonlyMap<string, Unfinished>> {
  const begun = plans.filter(({ action }) => action === "finish");
  const asked = definitions.flatMap((definition) => {
    const { sheetName } = begun.find(({ id }) => id === definition.id) ?? {};
    if (sheetName === undefined) return [];
    const sheet = context.workbook.worksheets.getItem(sheetName);
    return [
      {
        definition,
        sheetName,
        used: sheet.getUsedRangeOrNullObject(true).load(CELLS),
        charts: sheet.charts.load("items/name"),
      },
    ];
  });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.map(({ definition, sheetName, used, charts }): [string, Unfinished] => [
      definition.id,
      {
        ...typedInto(definition, sheetName, cellsOf(used)),
        tables: found.filter(({ sheet }) => sheet === sheetName),
        charts: charts.items.map(({ name }) => name),
      },
    ]),
  );
}

/**
 * What the set-up does about each sheet: leaves it, finishes what it once began there, or makes it. One that is made
 * when it is needed and is not there has no plan.
 *
 * @param sheets names of the workbook's sheets
 * @param formulas its defined names
 * @param laying sheets a set-up has begun and not finished: id → name of the sheet
 */
function plansOf(
  definitions: readonly SheetDefinition[],
  found: readonly FoundTable[],
  sheets: readonly string[],
  formulas: ReadonlyMap<string, string>,
  laying: Readonly<Record<string, string>>,
): readonly SheetPlan[] {
  const homes = namedTables(definitions, found);
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  return definitions.flatMap((definition): readonly SheetPlan[] => {
    const { id, name, table, whenNeeded } = definition;
    const rows = table?.rows.length ?? 0;
    const home = table ? homes.get(id)?.sheet : homeOfNames(definition, formulas);
    const noted = laying[id];
    const left = noted === undefined ? undefined : (home ?? (sheets.includes(noted) ? noted : undefined));
    if (left !== undefined) return [{ id, sheetName: left, action: "finish", rows }];
    if (home !== undefined) return [{ id, sheetName: home, action: "keep", rows }];
    if (whenNeeded) return [];
    const sheetName = freeName(name, suffixOf, taken);
    taken.add(sheetName.toLowerCase());
    return [{ id, sheetName, action: "create", rows }];
  });
}

/** What a survey asks for first. */
export type AskedOfSurvey = ReturnType<typeof askForSurvey>;

/** Asks, with the next round trip, for what `survey` reads first. */
export function askForSurvey(context: Excel.RequestContext) {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load(TABLES);
  names.load("items/name,items/formula");
  protection.load("protected");
  const setting = loadLayout(context);
  const first = worksheets.getFirst().load("name");
  return { setting, first, used: first.getUsedRangeOrNullObject(true).load("address") };
}

/**
 * Reads what the workbook holds, in one to three round trips, and decides for each standard sheet whether it is there.
 * A sheet is ours when it holds our table with most of our columns, wherever it stands and whatever it is called now;
 * the overview and the guide, which have no table, are known by their defined names. A sheet that a set-up began and did not
 * finish is known by the name the set-up noted down before it began.
 *
 * Refuses ("table-name-taken") when a table that is not ours has a name we need, ("table-renamed") when one of ours has
 * another name, ("table-gone") when one became plain cells, ("headers-hidden") when one shows no titles, ("name-taken")
 * when a defined name is called as one, and ("workbook-protected") when sheets can't be added.
 *
 * @param asked what a caller with a round trip of its own to make has asked for before it
 */
export async function survey(
  context: Excel.RequestContext,
  definitions: readonly SheetDefinition[],
  { setting, first, used }: AskedOfSurvey = askForSurvey(context),
): Promise<Survey> {
  const { worksheets, tables, names, protection } = context.workbook;
  await context.sync();

  const layout = layoutOf(setting);
  const laying = layout?.laying ?? {};
  const isNamed = (name: string) => definitionNamed(definitions, name) !== undefined;
  assertHeaders(tables.items.filter(({ name }) => isNamed(name)));
  const present = new Set(tables.items.map(({ name }) => definitionNamed(definitions, name)?.id));
  const isComplete = definitions.every(({ id, table }) => !table || present.has(id));
  const loaded = loadTables(
    tables.items,
    (name) => layout?.laying !== undefined || !isComplete || isNamed(name),
  );
  if (loaded) await context.sync();
  const found = loaded?.() ?? [];
  await assertOurs(context, definitions, found);
  assertNamed(definitions, found, new Set(Object.values(laying)));

  const formulas = namesOf(definitions, names.items);
  const sheets = worksheets.items.map(({ name }) => name);
  const plans = plansOf(definitions, found, sheets, formulas, laying);
  const made = new Set(plans.filter(({ action }) => action !== "keep").map(({ id }) => id));
  const lacking = definitions.filter(({ id, table }) => table && made.has(id) && !present.has(id));
  assertNamesFree(
    lacking.map(({ id }) => id),
    formulas,
  );
  if (layout || made.size < plans.length) await assertNotGone(context, definitions, lacking, sheets, plans);
  if (protection.protected && plans.some(({ action }) => action === "create")) {
    throw new Refusal({ code: "workbook-protected" });
  }
  const isBlank = used.isNullObject && !plans.some(({ sheetName }) => sheetName === first.name);
  return {
    plans,
    sheets,
    unfinished: await readUnfinished(context, definitions, plans, found),
    names: new Set(formulas.keys()),
    layout,
    blank: isBlank && !protection.protected ? first : null,
  };
}

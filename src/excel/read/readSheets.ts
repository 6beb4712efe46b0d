import { at } from "../../domain/at";
import type { Held } from "../../repair/cells";
import { definitionNamed, type Home, homesOf, copiesOf } from "../../repair/homes";
import type { LayoutSetting } from "../../repair/layoutSetting";
import { originalOf } from "../../repair/ours";
import { placementsOf } from "../../repair/placements";
import type { WorkbookRead, SheetRead, TableRead } from "../../repair/reading";
import { withStandardNames } from "../../repair/standardNames";
import { placeAt, rangeAddress, type Rectangle, rectangleOf } from "../../sheets/a1/address";
import { CODE, type SheetId } from "../../sheets/columns";
import type { SheetDefinition } from "../../sheets/types";
import { roomFor } from "../run/pieces";
import { CELLS, cellsOf, loadRows } from "./cells";
import { loadRule } from "./colourRules";
import { assertHeaders, assertOurs, loadTables, TABLES } from "./foundTables";
import { findGone } from "./goneTables";
import { layoutOf, loadLayout } from "./layoutSetting";
import { namesOf } from "./namedCells";

/** A workbook as read, with what only mending asks for. */
interface SheetsRead {
  /** The sheets it is held against: of those that are made when they are needed only the ones that are there. */
  readonly definitions: readonly SheetDefinition[];
  readonly reading: WorkbookRead;
  readonly setting: LayoutSetting | undefined;
  readonly protectedSheets: ReadonlySet<string>;
  /** Whether no sheet can be added. */
  readonly isStructureProtected: boolean;
}

type Parts = Pick<WorkbookRead, "layout" | "sheets" | "names" | "copies">;

/**
 * What the workbook is made of: its sheets, tables, names and settings, and where the standard sheets stand among them.
 */
async function readParts(context: Excel.RequestContext, definitions: readonly SheetDefinition[]) {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load(TABLES);
  names.load("items/name,items/formula");
  const loadedSetting = loadLayout(context);
  await context.sync();

  const isNamed = (name: string) => definitionNamed(definitions, name) !== undefined;
  const present = new Set(tables.items.map(({ name }) => definitionNamed(definitions, name)?.id));
  const isComplete = definitions.every(({ id, table }) => !table || present.has(id));
  assertHeaders(tables.items.filter(({ name }) => isNamed(name)));
  // Where a table is missing, it may be any that has its columns.
  const loadedTables = loadTables(
    tables.items,
    (name) => !isComplete || isNamed(name) || originalOf(definitions, name) !== undefined,
  );
  for (const sheet of worksheets.items) sheet.protection.load("protected");
  protection.load("protected");
  await context.sync();

  const found = loadedTables?.() ?? [];
  await assertOurs(context, definitions, found);
  const setting = layoutOf(loadedSetting);
  const parts: Parts = {
    layout: setting?.version,
    sheets: worksheets.items.map(({ name }) => name),
    names: namesOf(definitions, names.items),
    copies: copiesOf(definitions, found),
  };
  const protectedSheets = new Set(
    worksheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name),
  );
  return {
    parts,
    setting,
    protectedSheets,
    isStructureProtected: protection.protected,
    homes: homesOf(definitions, found, parts.sheets, parts.names),
  };
}

/** The homes, with those of tables that were turned into plain cells on sheets nothing else is known of. */
async function withGone(
  context: Excel.RequestContext,
  definitions: readonly SheetDefinition[],
  homes: ReadonlyMap<SheetId, Home>,
  { sheets, copies }: Parts,
): Promise<ReadonlyMap<SheetId, Home>> {
  const missing = definitions.filter(
    ({ id, table, name, whenNeeded }) =>
      table && !homes.has(id) && (whenNeeded !== true || sheets.includes(name)),
  );
  const settled = new Set([...homes.values(), ...copies].map(({ sheet }) => sheet));
  return new Map([...homes, ...(await findGone(context, definitions, missing, sheets, settled))]);
}

/**
 * Cells, charts and conditional formats of the standard sheets that stand; the formats say what they are when asked
 * again.
 */
async function readCells(
  context: Excel.RequestContext,
  definitions: readonly SheetDefinition[],
  homes: ReadonlyMap<SheetId, Home>,
) {
  const makeRoom = roomFor(() => context.sync());
  const loaded = [];
  for (const definition of definitions) {
    const home = homes.get(definition.id);
    if (!home) continue;
    const sheet = context.workbook.worksheets.getItem(home.sheet);
    const { range, titles = [] } = home;
    const at = placeAt(range ?? "A1");
    const cells =
      range === undefined ? sheet.getUsedRange(true) : sheet.getRange(`A1:BZ${Math.max(1, at.row)}`);
    loaded.push({
      definition,
      home,
      at,
      titles,
      sheet,
      rows: range === undefined ? undefined : await loadRows(sheet, definition, range, makeRoom),
      cells: cells.load(CELLS),
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount"),
      // Earlier layouts had charts on sheets without a table.
      charts: definition.table ? undefined : sheet.charts.load("items/name"),
      formats: sheet.getRange().conditionalFormats.load("items/type,items/id,items/priority"),
    });
  }
  await context.sync();
  return loaded;
}

type Loaded = Awaited<ReturnType<typeof readCells>>[number];

/** Cells under the column of codes and at the right of the titles, where any are used. */
function loadAround({ sheet, home: { range, titles = [] }, used }: Loaded) {
  if (range === undefined || used.isNullObject) return { below: null, beside: null };
  const { top, left, bottom, right } = rectangleOf(range);
  const code = left + Math.max(0, titles.indexOf(CODE));
  const [lowest, rightmost] = [used.rowIndex + used.rowCount - 1, used.columnIndex + used.columnCount - 1];
  const load = (area: Rectangle) => sheet.getRange(rangeAddress(area)).load("values");
  return {
    below: lowest > bottom ? load({ top: bottom + 1, left: code, bottom: lowest, right: code }) : null,
    beside: rightmost > right ? load({ top, left: right + 1, bottom: top, right: rightmost }) : null,
  };
}

/** What of a sheet can be asked for once it is known where its cells are: its rules, and what is outside its table. */
async function readRules(
  context: Excel.RequestContext,
  definitions: readonly SheetDefinition[],
  loaded: readonly Loaded[],
  partial: WorkbookRead,
): Promise<readonly Pick<SheetRead, "rules" | "validations" | "below" | "beside">[]> {
  const placements = placementsOf(definitions, partial);
  const asked = loaded.map((one) => {
    const { definition, sheet, formats } = one;
    const place = (range: string) => placements.get(definition.id)?.range(range);
    return {
      ...loadAround(one),
      rules: formats.items.flatMap((format) => loadRule(format) ?? []),
      validations: definition.validations.map(({ range }) => {
        const placed = place(range);
        return typeof placed === "string" ? sheet.getRange(placed).dataValidation.load("type") : null;
      }),
    };
  });
  await context.sync();
  return asked.map(({ rules, validations, below, beside }) => ({
    rules: rules.flatMap((rule) => rule() ?? []),
    validations: validations.map((validation) => validation?.type ?? "None"),
    below: (below?.values as Held[][] | undefined)?.map(([cell = ""]) => cell) ?? [],
    beside: (beside?.values as Held[][] | undefined)?.[0] ?? [],
  }));
}

/**
 * Reads all that a set-up lays down as it stands now. Four round trips in a workbook of one commune; larger tables are
 * read in pieces.
 *
 * Refuses ("table-name-taken") when a table that is not ours has a name of ours, and ("headers-hidden") when one of
 * ours shows no titles.
 */
export async function readSheets(
  context: Excel.RequestContext,
  all: readonly SheetDefinition[],
): Promise<SheetsRead> {
  const { parts, homes: known, ...about } = await readParts(context, all);
  const homes = await withGone(context, all, known, parts);
  const definitions = all.filter(({ id, whenNeeded }) => whenNeeded !== true || homes.has(id));
  const loaded = await readCells(context, definitions, homes);

  const asStandard = withStandardNames(homes);
  const tables = new Map(
    loaded.flatMap(({ definition: { id }, home, at, titles, rows }): [SheetId, TableRead][] =>
      rows ? [[id, { sheet: home.sheet, at, titles, rows: asStandard(rows()), table: home.table }]] : [],
    ),
  );
  const partial: WorkbookRead = { ...parts, tables, standing: new Map() };
  const rules = await readRules(context, definitions, loaded, partial);
  const standing = new Map(
    loaded.map(({ definition: { id }, home: { sheet }, cells, charts }, index): [SheetId, SheetRead] => {
      const read = cellsOf(cells);
      return [
        id,
        {
          sheet,
          cells: { ...read, held: asStandard(read.held) },
          charts: charts?.items.map(({ name }) => name) ?? [],
          ...at(rules, index),
        },
      ];
    }),
  );
  return { definitions, reading: { ...partial, standing }, ...about };
}

import { findHeader, isOurs, originalOf, rowsBelow } from "../../repair/ours";
import { homeOfNames } from "../../repair/checkNames";
import { placementsOf } from "../../repair/check";
import type { Reading, RuleRead, SheetRead, TableRead } from "../../repair/reading";
import type { Cells, Held } from "../../repair/typed";
import { addressOf, placeAt, rangeAddress, rectangleOf, spanFrom, rangesOf } from "../../sheets/a1/address";
import { isFormulaText } from "../../sheets/content";
import { withTable } from "../../sheets/formula/rename";
import { KEEPSAKES } from "../../sheets/keepsakes";
import type { SheetId } from "../../sheets/columns";
import type { ColourRule, SheetDefinition } from "../../sheets/types";
import { layoutOf, loadLayout, type LayoutSetting } from "./layoutSetting";
import { assertHeaders, loadTables, TABLES } from "./foundTables";
import { askInPieces, type MakeRoom, roomFor } from "../run/pieces";
import { Refusal } from "../run/run";
import { isValueCopy } from "./sheetNames";

/** A workbook as read, with what only mending asks for. */
export interface SheetsRead {
  readonly reading: Reading;
  readonly setting: LayoutSetting | undefined;
  readonly protectedSheets: ReadonlySet<string>;
}

/** Where the header of a table may stand among plain cells. */
const TOP = "A1:BZ20";

const cellsOf = (range: Excel.Range): Cells =>
  range.isNullObject
    ? { row: 0, column: 0, held: [] }
    : { row: range.rowIndex, column: range.columnIndex, held: range.formulas as Held[][] };

/** Characters a row of a table takes when it is read: its formulas and some words for every other cell. */
const rowWeight = ({ table }: SheetDefinition) =>
  table?.columns.reduce((sum, { formula }) => sum + (formula?.length ?? 30), 0) ?? 0;

/** Asks for the rows below a header in pieces; what the answer holds is read after the next round trip. */
async function loadRows(
  sheet: Excel.Worksheet,
  definition: SheetDefinition,
  range: string,
  makeRoom: MakeRoom,
): Promise<() => readonly (readonly Held[])[]> {
  const { top, left, bottom, right } = rectangleOf(range);
  const rows = { from: top + 1, count: bottom - top, weight: rowWeight(definition) };
  const pieces = await askInPieces(rows, makeRoom, (row, count) => {
    const cells = rangeAddress({ top: row, left, bottom: row + count - 1, right });
    return sheet.getRange(cells).load("formulas");
  });
  return () => pieces.flatMap((piece) => piece.formulas as Held[][]);
}

interface Home {
  readonly sheet: string;
  /** Range of the table; undefined on a sheet without one. */
  readonly range?: string;
  readonly titles?: readonly string[];
  /** Name its table has now; undefined where the cells are no table. */
  readonly table?: string;
}

/** Formulas as they would read if every table had the name of ours: Excel writes a table's new name into all of them. */
function withStandardNames(homes: ReadonlyMap<SheetId, Home>) {
  const renamed = [...homes].flatMap(([id, { table }]) =>
    table === undefined || table === id ? [] : [{ id, now: table }],
  );
  return (rows: readonly (readonly Held[])[]): readonly (readonly Held[])[] =>
    renamed.length === 0
      ? rows
      : rows.map((row) =>
          row.map((held) =>
            isFormulaText(held)
              ? renamed.reduce((formula, { id, now }) => withTable(formula, now, id), held)
              : held,
          ),
        );
}

const RULE_FORMAT = "format/fill/color,format/font/color";

/** Asks for what a conditional format says; null for kinds the standard sheets have none of. */
function loadRule(format: Excel.ConditionalFormat): (() => RuleRead | null) | null {
  const areas = format.getRanges().load("address");
  const read =
    (when: () => ColourRule["when"] | null, { fill, font }: Excel.ConditionalRangeFormat) =>
    () => {
      const condition = when();
      return (
        condition && {
          id: format.id,
          priority: format.priority,
          ranges: rangesOf(areas.address),
          when: condition,
          ...(fill.color && { fill: fill.color }),
          ...(font.color && { text: font.color }),
        }
      );
    };
  if (format.type === "CellValue") {
    const { cellValue } = format;
    cellValue.load(`rule,${RULE_FORMAT}`);
    return read(() => {
      const { operator, formula1 } = cellValue.rule;
      const [, equals] = /^="((?:[^"]|"")*)"$/.exec(formula1) ?? [];
      return operator === "EqualTo" && equals !== undefined ? { equals } : null;
    }, cellValue.format);
  }
  if (format.type === "ContainsText") {
    const { textComparison } = format;
    textComparison.load(`rule,${RULE_FORMAT}`);
    return read(() => {
      const { operator, text } = textComparison.rule;
      return operator === "BeginsWith" ? { beginsWith: text } : null;
    }, textComparison.format);
  }
  if (format.type !== "Custom") return null;
  const { custom } = format;
  custom.load(`rule/formula,${RULE_FORMAT}`);
  return read(() => ({ formula: custom.rule.formula.replace(/^=/, "") }), custom.format);
}

/** Sheets where the header of a missing table stands among plain cells. */
async function findGone(
  context: Excel.RequestContext,
  missing: readonly SheetDefinition[],
  sheets: readonly string[],
): Promise<ReadonlyMap<SheetId, Home>> {
  if (missing.length === 0) return new Map();
  const tops = sheets.map((name) => ({
    name,
    top: context.workbook.worksheets.getItem(name).getRange(TOP).load("formulas,rowIndex,columnIndex"),
  }));
  await context.sync();
  const found = missing.flatMap(({ id, table }) => {
    const here = tops.find(({ top }) => table && findHeader(table, cellsOf(top)));
    return here ? [{ id, table, name: here.name }] : [];
  });
  if (found.length === 0) return new Map();
  const used = found.map(({ name }) =>
    context.workbook.worksheets.getItem(name).getUsedRange(true).load("formulas,rowIndex,columnIndex"),
  );
  await context.sync();
  return new Map(
    found.flatMap(({ id, table, name }, index): [SheetId, Home][] => {
      const cells = used[index] && cellsOf(used[index]);
      const header = table && cells && findHeader(table, cells);
      if (!header) return [];
      const { titles, rows } = rowsBelow(cells, header);
      return [
        [id, { sheet: name, titles, range: spanFrom(addressOf(header), rows.length + 1, titles.length) }],
      ];
    }),
  );
}

/**
 * Reads all that a set-up lays down as it stands now. Four round trips in a workbook of one commune; larger tables are
 * read in pieces.
 *
 * Refuses ("table-name-taken") when a table that is not ours has a name of ours, and ("headers-hidden") when one of ours
 * shows no titles.
 */
export async function readSheets(
  context: Excel.RequestContext,
  definitions: readonly SheetDefinition[],
): Promise<SheetsRead> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name");
  tables.load(TABLES);
  names.load("items/name,items/formula");
  const loadedSetting = loadLayout(context);
  await context.sync();

  const named = (name: string) =>
    definitions.find(({ table }) => table?.name.toLowerCase() === name.toLowerCase());
  const present = new Set(tables.items.map(({ name }) => named(name)?.id));
  const isComplete = definitions.every(({ id, table }) => !table || present.has(id));
  assertHeaders(tables.items.filter(({ name }) => named(name)));
  // Where a table is missing, it may be any that has its columns.
  const tablesFound = loadTables(
    tables.items,
    (name) => !isComplete || named(name) !== undefined || originalOf(definitions, name) !== undefined,
  );
  for (const { protection } of worksheets.items) protection.load("protected");
  await context.sync();

  const nameFormulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const homes = new Map<SheetId, Home>();
  const found = (tablesFound?.() ?? []).map(({ name, ...rest }) => ({
    ...rest,
    table: name,
    definition: named(name),
  }));
  for (const { definition, ...home } of found) {
    if (!definition?.table) continue;
    const { table, sheet, titles } = home;
    if (!isOurs(definition.table, titles))
      throw new Refusal({ code: "table-name-taken", detail: { table, sheet } });
    homes.set(definition.id, { ...home, table: definition.id });
  }
  const others = found.filter(({ definition }) => definition === undefined);
  for (const { id, table } of definitions) {
    const home = others.find(({ titles }) => table && !homes.has(id) && isOurs(table, titles));
    if (home) homes.set(id, home);
  }
  const adopted = new Set([...homes.values()].map(({ table }) => table));
  const copies = others.flatMap(({ table, sheet, titles }) => {
    const original = originalOf(definitions, table);
    return original?.table && !adopted.has(table) && isOurs(original.table, titles)
      ? [{ id: original.id, table, sheet }]
      : [];
  });
  const allSheets = worksheets.items.map(({ name }) => name);
  for (const definition of definitions) {
    const { id, table } = definition;
    const sheet = table ? undefined : homeOfNames(definition, nameFormulas);
    if (sheet !== undefined && allSheets.includes(sheet)) homes.set(id, { sheet });
  }
  const missing = definitions.filter(({ id, table }) => table && !homes.has(id));
  const settled = new Set([...homes.values(), ...copies].map(({ sheet }) => sheet));
  const free = allSheets.filter(
    (name) => name !== KEEPSAKES.name && !settled.has(name) && !isValueCopy(name),
  );
  for (const [id, home] of await findGone(context, missing, free)) homes.set(id, home);

  const makeRoom = roomFor(() => context.sync());
  const loaded = [];
  for (const definition of definitions) {
    const home = homes.get(definition.id);
    if (!home) continue;
    const sheet = worksheets.getItem(home.sheet);
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
      cells: cells.load("formulas,rowIndex,columnIndex"),
      formats: sheet.getRange().conditionalFormats.load("items/type,items/id,items/priority"),
    });
  }
  await context.sync();

  const asStandard = withStandardNames(homes);
  const tablesRead = new Map(
    loaded.flatMap(({ definition: { id }, home, at, titles, rows }): [SheetId, TableRead][] =>
      rows ? [[id, { sheet: home.sheet, at, titles, rows: asStandard(rows()), table: home.table }]] : [],
    ),
  );
  const partial: Reading = {
    layout: layoutOf(loadedSetting)?.version,
    sheets: allSheets,
    tables: tablesRead,
    copies,
    standing: new Map(),
    names: nameFormulas,
  };
  const placements = placementsOf(definitions, partial);
  const detailed = loaded.map(({ definition, home, sheet, cells, formats }) => ({
    id: definition.id,
    home,
    cells,
    rules: formats.items.flatMap((format) => loadRule(format) ?? []),
    validations: definition.validations.map(({ range }) => {
      const placed = placements.get(definition.id)?.range(range);
      return typeof placed === "string" ? sheet.getRange(placed).dataValidation.load("type") : null;
    }),
  }));
  await context.sync();
  const standing = new Map(
    detailed.map(({ id, home, cells, rules, validations }): [SheetId, SheetRead] => [
      id,
      {
        sheet: home.sheet,
        cells: { ...cellsOf(cells), held: asStandard(cellsOf(cells).held) },
        rules: rules.flatMap((rule) => rule() ?? []),
        validations: validations.map((validation) => validation?.type ?? "None"),
      },
    ]),
  );
  return {
    reading: { ...partial, standing },
    setting: layoutOf(loadedSetting),
    protectedSheets: new Set(
      worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name),
    ),
  };
}

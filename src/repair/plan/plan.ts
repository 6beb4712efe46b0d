import { at } from "../../domain/at";
import { addressOf, spanFrom } from "../../sheets/a1/address";
import { FIRST_LAYOUT, LAYOUT } from "../../sheets/layout";
import type { SheetId } from "../../sheets/columns";
import type { PresentTitle } from "../../sheets/formula/rename";
import type { SheetDefinition } from "../../sheets/types";
import { CODE } from "../../sheets/columns";
import { type Finding, remediesOf } from "../finding";
import { keptOf } from "../keepsake";
import type { Placement } from "../placement";
import { placementsOf } from "../placements";
import type { WorkbookRead, SheetRead } from "../reading";
import { FORMER_NAMES } from "../former";
import { planCharts } from "./charts";
import { planDress } from "./dress";
import { standingTables } from "../standingTables";
import { allTitles, withPresentTitles, writableOver } from "../titles";
import type { Edit } from "./edit";
import { planCellFormulas, planColumnFormulas } from "./formulas";
import { headNames, planHeadFormulas, planHeads } from "./heads";
import { hasMoved, type PlannedTable, plannedTables } from "./plannedTable";
import { planRules } from "./rules";
import { inPlace, laidAnew, type LaidSheet, newSheets, planNewOrder } from "./sheets";
import { planTable } from "./tables";
import { planName } from "./texts";

/** What is taken out of cells is kept before anything else happens. */
function planKeeping(chosen: readonly Finding[]): readonly Edit[] {
  const keepsakes = keptOf(chosen);
  return keepsakes.length > 0 ? [{ kind: "keep", keepsakes }] : [];
}

/**
 * Sheets that are laid down are noted in the workbook until they are complete: after an interruption the next set-up
 * goes on with what stands of them.
 */
const planLaying = (laid: readonly LaidSheet[], version: number): readonly Edit[] =>
  laid.length === 0
    ? []
    : [
        {
          kind: "mark-layout",
          version,
          laying: Object.fromEntries(laid.map(({ definition: { id }, sheetName }) => [id, sheetName])),
        },
      ];

/**
 * Tables under their names and with their rows again, and room for rows that were deleted above them: all that follows
 * refers to these.
 */
function planStanding(reading: WorkbookRead, chosen: readonly Finding[]): readonly Edit[] {
  const made = remediesOf(chosen, "table").flatMap(({ id }): readonly Edit[] => {
    const read = reading.tables.get(id);
    if (!read) return [];
    const range = spanFrom(addressOf(read.at), read.rows.length + 1, read.titles.length);
    return [{ kind: "make-table", sheet: read.sheet, range, name: id }];
  });
  const renamed = remediesOf(chosen, "table-name").map(({ id, now }): Edit => ({
    kind: "rename-table",
    from: now,
    to: id,
  }));
  const inserted = remediesOf(chosen, "rows").flatMap(({ id, row, count }): readonly Edit[] => {
    const sheet = reading.standing.get(id)?.sheet;
    return sheet === undefined ? [] : [{ kind: "insert-rows", sheet, row, count }];
  });
  const extended = remediesOf(chosen, "extend").flatMap(({ id, rows, columns }): readonly Edit[] => {
    const read = reading.tables.get(id);
    if (!read) return [];
    const range = spanFrom(addressOf(read.at), read.rows.length + 1 + rows, read.titles.length + columns);
    return [{ kind: "resize-table", table: id, range }];
  });
  return [...made, ...renamed, ...extended, ...inserted];
}

/** The workbook as it is after the edits, as far as places go. */
function readingAfter(
  reading: WorkbookRead,
  planned: ReadonlyMap<SheetId, PlannedTable>,
  chosen: readonly Finding[],
): WorkbookRead {
  const inserted = new Map(remediesOf(chosen, "rows").map(({ id, count }) => [id, count]));
  const tables = new Map(reading.tables);
  for (const [id, { read, titles, codes }] of planned) {
    const at = { ...read.at, row: read.at.row + (inserted.get(id) ?? 0) };
    const rows = codes.map((code) => titles.map((title) => (title === CODE ? code : "")));
    tables.set(id, { ...read, at, titles, rows });
  }
  return { ...reading, tables };
}

/** A standard sheet as it was read, with where its cells are after the edits. */
interface Sheet {
  readonly definition: SheetDefinition;
  readonly read: SheetRead;
  readonly placement: Placement;
}

function standingSheets(
  definitions: readonly SheetDefinition[],
  reading: WorkbookRead,
  tables: ReadonlyMap<SheetId, PlannedTable>,
  chosen: readonly Finding[],
): readonly Sheet[] {
  const after = readingAfter(reading, tables, chosen);
  // In a new layout the cells above a table stand where that has them, not where their names point yet.
  const moved = new Set(
    remediesOf(chosen, "layout").flatMap(() => definitions.flatMap(headNames).map(([name]) => name)),
  );
  const names = new Map([...after.names].filter(([name]) => !moved.has(name)));
  const placements = placementsOf(definitions, { ...after, names });
  return [...reading.standing].flatMap(([id, read]) => {
    const definition = definitions.find((one) => one.id === id);
    const placement = placements.get(id);
    return definition && placement ? [{ definition, read, placement }] : [];
  });
}

const planNames = (
  sheets: readonly Sheet[],
  reading: WorkbookRead,
  chosen: readonly Finding[],
): readonly Edit[] =>
  remediesOf(chosen, "name").flatMap((remedy) =>
    sheets
      .filter(({ definition }) => definition.id === remedy.id)
      .flatMap(({ definition, read, placement }) => planName(definition, read, placement, reading, remedy)),
  );

/**
 * What columns are called once the titles that were ticked are written: one that was only guessed, and not ticked, stays
 * as somebody typed it, and formulas go on naming it so.
 */
function titlesAfter(
  definitions: readonly SheetDefinition[],
  reading: WorkbookRead,
  chosen: readonly Finding[],
): ReadonlyMap<string, string> {
  const written = new Set(remediesOf(chosen, "title").map(({ id, column }) => `${id} ${column}`));
  const isNewLayout = remediesOf(chosen, "layout").length > 0;
  return new Map(
    standingTables(definitions, reading).flatMap(({ definition: { id }, read, titles, former }) =>
      titles.flatMap((title, column): [string, string][] => {
        const now = at(read.titles, column);
        const changes = written.has(`${id} ${column}`) || (isNewLayout && former.has(column));
        return changes || now === title ? [] : [[`${id}[${title}]`, now]];
      }),
    ),
  );
}

/**
 * Plans what mends the chosen findings, in the order it has to be done: what is typed is kept first, then come the
 * things formulas point at (tables, titles, codes, columns, rows, sheets, names), then formulas, then colours and
 * validations over the cells there are by then. A formula, or a sheet with such a formula, is left out while a column
 * it needs is missing.
 *
 * @param reading the workbook as the findings found it
 * @param findings all that was found; what is not chosen stays as it is
 */
export function plan(
  standard: readonly SheetDefinition[],
  reading: WorkbookRead,
  findings: readonly Finding[],
  chosen: readonly Finding[],
): readonly Edit[] {
  const titles = titlesAfter(standard, reading, chosen);
  const called: PresentTitle = (table, title) => titles.get(`${table}[${title}]`) ?? title;
  const definitions =
    titles.size === 0 ? standard : standard.map((definition) => withPresentTitles(definition, called));
  const isNewLayout = remediesOf(chosen, "layout").length > 0;
  const version = reading.layout ?? FIRST_LAYOUT;
  const torn = new Set(remediesOf(chosen, "anew").map(({ id }) => id));
  const isAnew = ({ id, table }: SheetDefinition) => (isNewLayout && !table) || torn.has(id);
  const anew = laidAnew(definitions.filter(isAnew), reading);
  const steps = [...plannedTables(definitions, reading, chosen)].map(
    ([id, table]) => [id, planTable(id, table, chosen)] as const,
  );
  const tables = new Map(steps.map(([id, { table }]) => [id, table]));
  const missing = new Set(remediesOf(chosen, "sheet").map(({ id }) => id));
  const wanted = definitions.filter(({ id }) => missing.has(id));
  const writable = writableOver([
    ...allTitles(wanted),
    ...[...tables].flatMap(([id, { titles }]) => titles.map((title) => `${id}[${title}]`)),
  ]);
  const reordered = isNewLayout ? planNewOrder(definitions, reading) : { order: reading.sheets, edits: [] };
  const added = inPlace(definitions, reading, reordered.order, newSheets(wanted, reading, writable));
  const laid = [...added, ...anew];
  const sheets = standingSheets(definitions, reading, tables, chosen);
  const heads = isNewLayout ? sheets.filter(({ definition }) => definition.table) : [];
  const rest = findings.filter((finding) => !chosen.includes(finding));
  return [
    ...planKeeping(chosen),
    ...planLaying(laid, version),
    ...anew.map(({ sheetName }): Edit => ({ kind: "clear-sheet", sheet: sheetName })),
    ...planStanding(reading, chosen),
    ...steps.flatMap(([, { edits }]) => edits),
    ...reordered.edits,
    ...(laid.length > 0
      ? [{ kind: "lay-sheets", sheets: laid, namesTaken: new Set(reading.names.keys()) } as const]
      : []),
    ...planNames(sheets, reading, chosen),
    ...heads.flatMap(({ definition, read, placement }) => planHeads(definition, read, placement, reading)),
    ...planColumnFormulas(tables, chosen, writable),
    ...planCellFormulas(reading, chosen, called, writable),
    ...heads.flatMap(({ definition, read, placement }) =>
      planHeadFormulas(definition, read, placement, reading),
    ),
    ...sheets
      .filter(({ definition }) => !isAnew(definition))
      .flatMap(({ definition, read, placement }) => [
        ...planRules(definition, read, placement, {
          all: isNewLayout,
          moved: hasMoved(tables.get(definition.id)),
          chosen,
          rest,
        }),
        ...planCharts(definition, read, placement, chosen),
      ]),
    ...heads.flatMap(({ definition, read, placement }) => {
      const table = tables.get(definition.id);
      return table ? planDress(definition, read, table, placement) : [];
    }),
    ...(isNewLayout
      ? FORMER_NAMES.filter((name) => reading.names.has(name)).map((name): Edit => ({
          kind: "drop-name",
          name,
        }))
      : []),
    ...(isNewLayout || laid.length > 0
      ? [{ kind: "mark-layout", version: isNewLayout ? LAYOUT : version } as const]
      : []),
  ];
}

import { type Finding, type Remedy, remediesOf } from "../../repair/finding";
import { keptOf } from "../../repair/keepsake";
import type { TableRead, WorkbookRead } from "../../repair/reading";
import { rectangleOf, withoutSheet } from "../../sheets/a1/address";
import type { SheetId } from "../../sheets/columns";
import { KEEPSAKES } from "../../sheets/keepsakes";
import { Refusal } from "../run/faults";
import { assertNamesFree } from "./foundTables";

/** What mending asks of a workbook besides its reading. */
interface Locks {
  readonly protectedSheets: ReadonlySet<string>;
  readonly isStructureProtected: boolean;
}

/** Table.resize came with this set; Excel from 2021 on has it. */
const RESIZE = "1.13";

/** Remedies that add or take rows and columns of a table, so that cells beside them move. */
const MOVING: readonly Remedy["kind"][] = ["add-row", "drop-row", "column", "extend"];

function assertUnlocked(
  { standing, sheets }: WorkbookRead,
  chosen: readonly Finding[],
  { protectedSheets, isStructureProtected }: Locks,
): void {
  const kept = keptOf(chosen).length > 0;
  // A new layout touches them all.
  const touched = chosen.some(({ remedy }) => remedy?.kind === "layout")
    ? [...standing.values()].map((read) => read.sheet)
    : chosen.map(({ detail }) => String(detail["sheet"]));
  const locked = [...touched, ...(kept ? [KEEPSAKES.name] : [])].find((name) => protectedSheets.has(name));
  if (locked !== undefined) throw new Refusal({ code: "sheet-protected", detail: { sheet: locked } });
  const adds = remediesOf(chosen, "sheet").length > 0 || (kept && !sheets.includes(KEEPSAKES.name));
  if (adds && isStructureProtected) throw new Refusal({ code: "workbook-protected" });
}

/** Whether a table lies in the way of cells that move down or right of one that grows, and would be torn. */
function isTorn(own: TableRead, other: string): boolean {
  const { top, left, right, bottom } = rectangleOf(other);
  const [first, last] = [own.at.column, own.at.column + own.titles.length - 1];
  const [header, end] = [own.at.row, own.at.row + own.rows.length];
  const isBelow = top > end && left <= last && right >= first && (left < first || right > last);
  const isBeside = left > last && top <= end && bottom >= header && (top < header || bottom > end);
  return isBelow || isBeside;
}

/** Refuses tables that are filtered, or that other tables keep from growing. */
async function assertFree(
  { workbook }: Excel.RequestContext,
  { tables }: WorkbookRead,
  chosen: readonly Finding[],
): Promise<void> {
  const moving = new Set(
    chosen.flatMap(({ remedy }): SheetId[] =>
      remedy && MOVING.includes(remedy.kind) && "id" in remedy ? [remedy.id] : [],
    ),
  );
  const asked = [...moving].flatMap((id) => {
    const own = tables.get(id);
    if (own?.table === undefined) return [];
    const sheet = workbook.worksheets.getItem(own.sheet);
    const { autoFilter } = workbook.tables.getItem(own.table);
    return [{ own, filter: autoFilter.load("isDataFiltered"), others: sheet.tables.load("items/name") }];
  });
  if (asked.length === 0) return;
  await workbook.context.sync();
  const filtered = asked.find(({ filter }) => filter.isDataFiltered);
  if (filtered) throw new Refusal({ code: "table-filtered", detail: { sheet: filtered.own.sheet } });
  const ranges = asked.flatMap(({ own, others }) =>
    others.items
      .filter(({ name }) => name !== own.table)
      .map((table) => ({ own, name: table.name, range: table.getRange().load("address") })),
  );
  if (ranges.length === 0) return;
  await workbook.context.sync();
  const torn = ranges.find(({ own, range }) => isTorn(own, withoutSheet(range.address)));
  if (torn)
    throw new Refusal({ code: "table-in-the-way", detail: { table: torn.name, sheet: torn.own.sheet } });
}

/**
 * Refuses, before anything is written, what Excel would stop at half way: a protected sheet ("sheet-protected") or
 * workbook ("workbook-protected"), a name that a table needs ("name-taken"), a filter ("table-filtered"), another table
 * that would be torn ("table-in-the-way"), an Excel that can't give a table other cells ("host-too-old").
 */
export async function heedObstacles(
  context: Excel.RequestContext,
  reading: WorkbookRead,
  chosen: readonly Finding[],
  locks: Locks,
): Promise<void> {
  assertUnlocked(reading, chosen, locks);
  const made = [
    ...remediesOf(chosen, "sheet"),
    ...remediesOf(chosen, "table"),
    ...remediesOf(chosen, "table-name"),
  ];
  assertNamesFree(
    made.map(({ id }) => id),
    reading.names,
  );
  const resizes = remediesOf(chosen, "extend").length > 0;
  if (resizes && !Office.context.requirements.isSetSupported("ExcelApi", RESIZE))
    throw new Refusal({ code: "host-too-old", detail: { missing: `ExcelApi ${RESIZE}` } });
  await assertFree(context, reading, chosen);
}

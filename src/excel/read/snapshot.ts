import { isYear } from "../../domain/year";
import { baseOf } from "../../sheets/counting";
import { NAMES } from "../../sheets/names";
import type { CellContent, StatusSnapshot } from "../../tracker/port";
import { NOTHING, SNAPSHOT_TABLES, snapshotOf } from "../../tracker/snapshot";
import { dayOf, type TableCells, textOf } from "../../tracker/table";
import { Refusal } from "../run/faults";
import { layoutOf, loadLayout } from "./layoutSetting";
import { cellsOfName, NAMED } from "./namedCells";
import { readTables } from "./readTables";

/** The year in a cell that every verdict hangs on; refuses ("year-unreadable") anything else. */
export function yearIn(content: CellContent): number {
  const year = typeof content === "string" ? Number(content.trim() || NaN) : content;
  if (isYear(year)) return year;
  throw new Refusal({ code: "year-unreadable", detail: { content: textOf(content) || "–" } });
}

/** The standard tables as read, by their names; one the workbook does not have is missing. */
type Tables = ReadonlyMap<string, TableCells>;

/**
 * The standard sheets as they stand, in two round trips where they are of one commune's size. null when the workbook
 * has no status sheet, or one that a set-up began and did not finish.
 */
export async function readBook(
  context: Excel.RequestContext,
): Promise<{ readonly snapshot: StatusSnapshot; readonly tables: Tables } | null> {
  const { workbook } = context;
  const tables = SNAPSHOT_TABLES.map((name) => workbook.tables.getItemOrNullObject(name).load("name"));
  const names = [NAMES.reportingYear, NAMES.years, NAMES.today, NAMES.countBase].map((name) =>
    workbook.names.getItemOrNullObject(name).load(NAMED),
  );
  const setting = loadLayout(context);
  await context.sync();
  const { laying, laid } = layoutOf(setting) ?? {};
  if (!laid && laying?.["TinhHinh"] !== undefined) return null;
  const named = names.map((name) => (name.isNullObject ? undefined : cellsOfName(name).load("values")));
  const [reportingYear, term, today, countBase] = named;
  const standing = tables.filter((table) => !table.isNullObject);
  if (!standing.some(({ name }) => name === "TinhHinh") || !reportingYear || !term) return null;
  const cells = await readTables(context, standing);

  const firstCell = (range: Excel.Range | undefined) =>
    (range?.values as CellContent[][] | undefined)?.[0]?.[0] ?? null;
  const read: Tables = new Map(standing.map(({ name }, place) => [name, cells[place] ?? NOTHING]));
  const snapshot = snapshotOf(read, {
    reportingYear: yearIn(firstCell(reportingYear)),
    years: ((term.values as CellContent[][])[0] ?? []).map(yearIn),
    today: dayOf(firstCell(today)),
    countBase: baseOf(textOf(firstCell(countBase))),
  });
  return { snapshot, tables: read };
}

/** What `readBook` reads, for the pane. */
export const readSnapshot = async (context: Excel.RequestContext): Promise<StatusSnapshot | null> =>
  (await readBook(context))?.snapshot ?? null;

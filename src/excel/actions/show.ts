import { annexName } from "../../sheets/annex/annex";
import { SHEET_NAMES } from "../../sheets/columns";
import { NAMES } from "../../sheets/names";
import type { Destination } from "../../tracker/port";
import { Refusal } from "../run/faults";

/** Shows the overview, the sheet of figures, or the latest annex of the reporting year. */
export async function showDestination(
  context: Excel.RequestContext,
  destination: Destination,
): Promise<null> {
  const { names, tables, worksheets } = context.workbook;
  const cellsOf = (name: string) => names.getItemOrNullObject(name).getRangeOrNullObject();
  const year = cellsOf(NAMES.reportingYear).load("values");
  const overview = cellsOf(NAMES.overview).load("address");
  const figures = tables.getItemOrNullObject("SoLieu").load("name");
  worksheets.load("items/name");
  await context.sync();
  if (year.isNullObject) throw new Refusal({ code: "no-status-sheet" });
  if (destination === "annex") {
    const wanted = annexName(Number((year.values as unknown[][])[0]?.[0]));
    // Later ones have a number behind the same name, and stand further right.
    const made = worksheets.items.filter(({ name }) => name.startsWith(wanted)).at(-1);
    if (!made) throw new Refusal({ code: "no-annex", detail: { sheet: wanted } });
    made.activate();
  } else {
    const [found, sheet] =
      destination === "overview" ? [overview, SHEET_NAMES.TongQuan] : [figures, SHEET_NAMES.SoLieu];
    if (found.isNullObject) throw new Refusal({ code: "sheet-gone", detail: { sheet } });
    found.worksheet.activate();
  }
  await context.sync();
  return null;
}

import { annexName } from "../../sheets/annex/annex";
import { NAMES } from "../../sheets/names";
import type { Destination } from "../../tracker/port";
import { Refusal } from "../run/faults";

/** Shows the overview, the sheet of figures, or the latest annex of the reporting year. */
export async function showDestination(
  context: Excel.RequestContext,
  destination: Destination,
): Promise<null> {
  const { names, tables, worksheets } = context.workbook;
  const ofName = (name: string) => names.getItemOrNullObject(name).load("name");
  const [year, overview] = [ofName(NAMES.reportingYear), ofName(NAMES.overview)];
  const figures = tables.getItemOrNullObject("SoLieu").load("name");
  worksheets.load("items/name");
  await context.sync();
  if (year.isNullObject) throw new Refusal({ code: "no-status-sheet" });
  if (destination === "annex") {
    const cell = year.getRange().load("values");
    await context.sync();
    const wanted = annexName(Number((cell.values as unknown[][])[0]?.[0]));
    // Later ones have a number behind the same name, and stand further right.
    const made = worksheets.items.filter(({ name }) => name.startsWith(wanted)).at(-1);
    if (!made) throw new Refusal({ code: "no-annex", detail: { sheet: wanted } });
    made.activate();
  } else {
    const [found, sheet, title] =
      destination === "overview"
        ? [overview, overview.getRange().worksheet, "Tổng quan"]
        : [figures, figures.worksheet, "Số liệu"];
    if (found.isNullObject) throw new Refusal({ code: "sheet-gone", detail: { sheet: title } });
    sheet.activate();
  }
  await context.sync();
  return null;
}

import { annexName } from "../../sheets/annex/annex";
import { NAMES } from "../../sheets/names";
import type { Destination } from "../../tracker/port";
import { Refusal } from "../run/faults";

/** Names of the sheets as a set-up gives them. */
const TITLES = { overview: "Tổng quan", figures: "Số liệu" } as const;

/** Shows the overview, the sheet of figures, or the latest annex of the reporting year. */
export async function showDestination(
  context: Excel.RequestContext,
  destination: Destination,
): Promise<null> {
  const { names, tables, worksheets } = context.workbook;
  const [year, overview] = [NAMES.reportingYear, NAMES.overview].map((name) =>
    names.getItemOrNullObject(name).load("name"),
  );
  const figures = tables.getItemOrNullObject("SoLieu").load("name");
  worksheets.load("items/name");
  await context.sync();
  if (!year || year.isNullObject) throw new Refusal({ code: "no-status-sheet" });
  if (destination === "annex") {
    const cell = year.getRange().load("values");
    await context.sync();
    const wanted = annexName(Number((cell.values as unknown[][])[0]?.[0]));
    // Later ones have a number behind the same name, and stand further right.
    const made = worksheets.items.filter(({ name }) => name.startsWith(wanted)).at(-1);
    if (!made) throw new Refusal({ code: "no-annex", detail: { sheet: wanted } });
    made.activate();
  } else {
    const place = { overview, figures }[destination];
    if (!place || place.isNullObject)
      throw new Refusal({ code: "sheet-gone", detail: { sheet: TITLES[destination] } });
    ("getRange" in place ? place.getRange() : place.getDataBodyRange()).worksheet.activate();
  }
  await context.sync();
  return null;
}

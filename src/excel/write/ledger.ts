import { at } from "../../domain/at";
import { freeName, suffixOf } from "../../repair/sheetNames";
import { rowHeight } from "../../sheets/heights";
import type { LedgerLine } from "../../sheets/types";
import type { Ledger, LedgerSheet } from "../read/ledger";
import { trySync } from "../run/run";
import { cellValue } from "./cells";
import { writeHeights } from "./heights";
import { laySheets } from "./lay";

/**
 * Adds lines at the end of a ledger, with the next sync; its sheet is made where the workbook has none. What stands in
 * it is never changed.
 *
 * @returns what has to be called after that sync, to have all lines printed
 */
export async function addToLedger(
  context: Excel.RequestContext,
  ledger: Ledger,
  sheetOf: LedgerSheet,
  lines: readonly LedgerLine[],
): Promise<() => Promise<void>> {
  const nothing = () => Promise.resolve();
  if (lines.length === 0) return nothing;
  const later = (lay: () => void) => () => {
    lay();
    return trySync(context);
  };
  if (ledger.table === null) {
    const definition = sheetOf(lines);
    const taken = new Set(ledger.sheets.map((name) => name.toLowerCase()));
    const sheetName = freeName(definition.name, suffixOf, taken);
    return later(await laySheets(context, [{ definition, sheetName }], new Set()));
  }
  const { table, titles, last, isLastFree } = ledger;
  // A null leaves a computed cell to its formula; the typings leave no room for it.
  const values = lines.map((line) =>
    titles.map((title) => (title in line ? cellValue(line[title] ?? null) : null)),
  ) as (string | number | boolean)[][];
  const more = isLastFree ? values.slice(1) : values;
  if (isLastFree) last.values = [at(values, 0)];
  if (more.length > 0) table.rows.add(undefined, more);
  const { columns } = sheetOf().table;
  const first = last.getOffsetRange(isLastFree ? 0 : 1, 0);
  // Whether an added row has the formats of the one above is documented nowhere; a moment without one is a number.
  const formats = titles.map((title) => columns.find(({ name }) => name === title)?.format ?? null);
  first.getResizedRange(lines.length - 1, 0).numberFormat = lines.map(() => formats) as string[][];
  writeHeights(
    first,
    lines.map((line) =>
      rowHeight(
        columns,
        columns.map(({ name }) => line[name]),
        0,
      ),
    ),
  );
  // Excel prints the area it was told, however long the table has become.
  return later(() => {
    const sheet = table.worksheet;
    sheet.pageLayout.setPrintArea(sheet.getRange("A1").getBoundingRect(table.getRange()));
  });
}

import type { Home } from "../../repair/homes";
import { findHeader, rowsBelow } from "../../repair/ours";
import { addressOf, spanFrom } from "../../sheets/a1/address";
import type { SheetId } from "../../sheets/columns";
import type { SheetDefinition } from "../../sheets/types";
import { CELLS, cellsOf } from "./cells";

/** Where the header of a table may stand among plain cells. */
const TOP = "A1:BZ20";

/** Sheets where the header of a missing table stands among plain cells. */
export async function findGone(
  context: Excel.RequestContext,
  missing: readonly SheetDefinition[],
  sheets: readonly string[],
): Promise<ReadonlyMap<SheetId, Home>> {
  if (missing.length === 0) return new Map();
  const tops = sheets.map((name) => ({
    name,
    top: context.workbook.worksheets.getItem(name).getRange(TOP).load(CELLS),
  }));
  await context.sync();
  const found = missing.flatMap(({ id, table }) => {
    const here = tops.find(({ top }) => table && findHeader(table, cellsOf(top)));
    return here ? [{ id, table, name: here.name }] : [];
  });
  if (found.length === 0) return new Map();
  const used = found.map(({ name }) =>
    context.workbook.worksheets.getItem(name).getUsedRange(true).load(CELLS),
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

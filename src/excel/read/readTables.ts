import { assertHeaders } from "./foundTables";
import { askInPieces, roomFor, weightOf } from "../run/pieces";
import { type TableCells, tableCells } from "../../tracker/table";

/** Rows of a table that are asked for at once, header included; the standard tables of one commune have fewer. */
const FIRST = 300;

/**
 * Reads tables along with whatever else the batch asks for: in one round trip where they are of one commune's size;
 * rows beyond that follow in pieces, as large as what the first rows weigh allows.
 *
 * @param only title of the one column to read; left out, all are
 */
export async function readTables(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  only?: string,
): Promise<readonly TableCells[]> {
  const asked = tables.map((table) => {
    table.load("name,showHeaders");
    const whole = table.getRange().load("rowCount,columnCount");
    const header = whole.getRow(0);
    const first = header
      .getResizedRange(FIRST - 1, 0)
      .getIntersection(whole)
      .load("values");
    return { whole, header, first };
  });
  await context.sync();
  assertHeaders(tables);

  const makeRoom = roomFor(() => context.sync());
  const read: (() => TableCells)[] = [];
  for (const { whole, header, first } of asked) {
    const place = only === undefined ? 0 : (first.values[0] ?? []).map(String).indexOf(only);
    const width = only === undefined ? whole.columnCount : 1;
    const narrow = (first.values as unknown[][]).map((row) =>
      place < 0 ? [] : row.slice(place, place + width),
    );
    const rest = {
      from: FIRST,
      count: place < 0 ? 0 : whole.rowCount - FIRST,
      weight: Math.ceil(weightOf(narrow) / narrow.length),
    };
    const pieces = await askInPieces(rest, makeRoom, (from, rows) =>
      header
        .getCell(0, place)
        .getOffsetRange(from, 0)
        .getResizedRange(rows - 1, width - 1)
        .load("values"),
    );
    read.push(() => tableCells([...narrow, ...pieces.flatMap(({ values }) => values as unknown[][])]));
  }
  if (asked.some(({ whole }) => whole.rowCount > FIRST)) await context.sync();
  return read.map((cells) => cells());
}

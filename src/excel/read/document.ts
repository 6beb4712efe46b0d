import type { Programme } from "../../programme/types";
import { NAMES } from "../../sheets/names";
import { isoOf } from "../../tracker/days";
import { cellsOfName, NAMED } from "./namedCells";
import type { CellContent } from "../../tracker/port";
import { dayOf, textOf } from "../../tracker/table";

const CELLS = [NAMES.documentNumber, NAMES.documentDay, NAMES.documentSignatory, NAMES.documentArea] as const;

/**
 * Asks for the cells of the programme's document, found with the caller's next round trip. The function it returns
 * reads them, in one more, and gives the programme with what people typed there: the workbook may know what the
 * programme's text did not say.
 */
export function askForDocument(context: Excel.RequestContext): (programme: Programme) => Promise<Programme> {
  const names = CELLS.map((name) => context.workbook.names.getItemOrNullObject(name).load(NAMED));
  return async (programme) => {
    const ranges = names.map((name) => (name.isNullObject ? null : cellsOfName(name).load("values")));
    if (ranges.some((range) => range !== null)) await context.sync();
    return withTyped(
      programme,
      ranges.map((range) => (range?.values as CellContent[][] | undefined)?.[0]?.[0] ?? null),
    );
  };
}

function withTyped(programme: Programme, cells: readonly CellContent[]): Programme {
  const [number, day, signatory, area] = cells;
  const { document } = programme;
  const typed = (content: CellContent | undefined) => textOf(content ?? null).trim() || null;
  const signed = dayOf(day ?? null);
  return {
    ...programme,
    document: {
      ...document,
      number: typed(number) ?? document.number ?? null,
      signed: signed === null ? document.signed : isoOf(signed),
      signatory: typed(signatory) ?? document.signatory ?? null,
      area: typed(area) ?? document.area ?? null,
    },
  };
}

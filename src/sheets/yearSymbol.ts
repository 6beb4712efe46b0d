import { closedColumn, COLUMNS, verdictColumn } from "./columns";
import { own, quoted, whenCoded } from "./formulas";
import { lateSign } from "./late";
import { NAMES } from "./names";

/** Stands in the year a target is due, while that year has no verdict. */
export const DUE = "◎";

/**
 * The symbol of a target's verdict in a year: as the year was closed, with a sign where something has changed since, else
 * as it is judged.
 */
export function yearSymbol(year: number): string {
  const of = (title: string) => `INDEX(${NAMES.symbols},MATCH(${own(title)},${NAMES.words},0))`;
  const isDue = `IFERROR(IF(${own(COLUMNS.TinhHinh.dueYear)}=${year},${quoted(DUE)},""),"")`;
  return whenCoded(
    `IFERROR(${of(closedColumn(year))}&${lateSign(year)},IFERROR(${of(verdictColumn(year))},${isDue}))`,
  );
}

import { AHEAD_DAYS } from "../domain/milestone";
import { COLUMNS, type Field } from "./columns";
import { DONE } from "./dates";
import { any, body, cellIn, own, quoted, whenCoded } from "./formulas";
import { NAMES } from "./names";
import { orderOf } from "./order";

/** The tables whose rows stand in one list of what is overdue or near. */
export const DATED = ["MocThoiGian", "NhiemVu"] as const;
export type DatedTable = (typeof DATED)[number];

/**
 * What is overdue or falls due in the days ahead, the oldest first: a number for each row of a table, blank where it is
 * done or told elsewhere.
 *
 * @param due formula of the last day, which may give a blank
 * @param state formula of the words of its state
 * @param toldElsewhere formula of whether another row tells it
 */
export function dueOrder(
  table: DatedTable,
  {
    due,
    state,
    toldElsewhere,
  }: { readonly due: string; readonly state: string; readonly toldElsewhere: string },
): string {
  const day = `INT(${due})`;
  const isDone = `IFERROR(LEFT(${state},${DONE.length})=${quoted(DONE)},FALSE)`;
  const isLeftOut = any(isDone, `${day}-INT(${NAMES.today})>${AHEAD_DAYS}`, toldElsewhere);
  return whenCoded(`IF(ISNUMBER(${due}),IF(${isLeftOut},"",${orderOf(table, day)}),"")`);
}

/** The place of a row in the list of all tables, from 1; of the same day and row, those of the first table come first. */
export function duePlace(table: DatedTable): string {
  const order = own(COLUMNS[table].order);
  const before = DATED.map((other) => {
    const upTo = DATED.indexOf(other) <= DATED.indexOf(table) ? "<=" : "<";
    return `COUNTIF(${body(other, "order")},"${upTo}"&${order})`;
  });
  return whenCoded(`IF(${order}="","",${before.join("+")})`);
}

/** A cell of the row at a place in the list; blank where the list ends before. */
export const nthDue = (fields: { readonly [Table in DatedTable]: Field<Table> }, place: number): string =>
  DATED.reduceRight(
    (later, table) =>
      `IFERROR(${cellIn(table, fields[table] as never, `MATCH(${place},${body(table, "place")},0)`)},${later})`,
    '""',
  );

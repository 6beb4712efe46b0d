import type { Field, TableName } from "./columns";
import { body, placeIn } from "./formulas";

/** More rows than a table has; a power of ten, so that a number's last digits are a row. */
const ROWS = "10^4";

/**
 * One number a row: what comes first has the smallest, and rows that are alike keep the order of the table. Its last
 * digits say which row it is, so that `nthRow` needs no look-up.
 *
 * @param key formula of a whole number under 10^11
 */
export const orderOf = (table: TableName, key: string): string => `(${key})*${ROWS}+${placeIn(table)}`;

/** Which row of a table comes at a place in an order, both from 1; an error where the order ends before. */
export const nthRow = <Name extends TableName>(table: Name, order: Field<Name>, place: number): string =>
  `MOD(SMALL(${body(table, order)},${place}),${ROWS})`;

/** The key of such a number, where that is a day. */
export const dayIn = (order: string): string => `INT((${order})/${ROWS})`;

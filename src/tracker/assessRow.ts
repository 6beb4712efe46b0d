import { assess } from "../domain/assess";
import type { Assessment } from "../domain/assessment";
import { inForce } from "../domain/journal";
import type { Outcome } from "../domain/outcome";
import { handedOver } from "../domain/question";
import { withUnit } from "../domain/target";
import type { CellContent, StatusRow } from "./port";

/** A figure somebody supposes, or is about to write, for one year. */
export interface Supposed {
  readonly year: number;
  readonly value: CellContent;
}

/**
 * Judges a row as its cell does, by the same figures and what was in force then, for any reporting year. `supposed`
 * replaces the figure of its year.
 *
 * @example assessRow(row, 2027, { year: 2027, value: 95 })
 */
export function assessRow(row: StatusRow, asOf: number, supposed?: Supposed): Outcome<Assessment> {
  const { figures, firstYear } = row;
  const { target, due, breakYear } = inForce(row, asOf);
  return assess({
    values: figures.map(({ year, used }) => handedOver(year === supposed?.year ? supposed.value : used)),
    years: figures.map(({ year }) => (firstYear === null || year >= firstYear ? year : "")),
    target: withUnit(target, row.unit),
    due,
    kind: row.kind,
    asOf,
    breakYear,
  });
}

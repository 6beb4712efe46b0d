import { type Day, daysInMonth, fromSerial, isSerial } from "./calendar";
import { type Cell, type CellError, isBlankText, isError, readCell } from "./cell";
import { parseDeadline } from "./deadline";
import { memo } from "./memo";
import { fold } from "./text";
import { isYear } from "./year";

/** 1 January 1950: a number between the last year and this is a slip of the finger, not a day. */
const FIRST_SERIAL = 18_264;

const YEAR = /^(?:năm )?(\d{4})$/u;

const dayOf = memo((text: string): Day | number | undefined => {
  const year = Number(YEAR.exec(fold(text))?.[1]);
  if (isYear(year)) return year;
  const day = parseDeadline(text);
  return day.ok ? day.value : undefined;
});

/** A year as a number, a day, null for a blank, undefined for anything that is neither year nor day. */
function read(cell: Cell): number | Day | null | undefined {
  if (cell === null || cell === 0) return null;
  if (typeof cell === "number") {
    if (isYear(cell)) return cell;
    return cell >= FIRST_SERIAL && isSerial(cell) ? fromSerial(cell) : undefined;
  }
  return typeof cell === "string" ? (isBlankText(cell) ? null : dayOf(cell)) : undefined;
}

/**
 * The year a plain cell names: a number (2026), an Excel date, or a text ("năm 2026", "TH 2026", "31/12/2026",
 * "đến năm 2030"). null for a blank and for 0, which some hosts hand over for a blank; undefined for anything else.
 *
 * @example parseYear("31/12/2026") // 2026
 */
export function parseYear(cell: Cell): number | null | undefined {
  const found = read(cell);
  return typeof found === "object" && found !== null ? found.year : found;
}

/** A point in time in years, and whether a day was named. */
export interface Moment {
  readonly moment: number;
  readonly isDay: boolean;
}

/**
 * A point in time in years, for growth between days: a day counts as the part of its year that has gone by when it
 * begins, in twelfths, so 1 October 1979 is 1979.75. A plain year is itself.
 */
export function parseMoment(cell: Cell): Moment | null | undefined {
  const found = read(cell);
  if (found === null || found === undefined) return found;
  if (typeof found === "number") return { moment: found, isDay: false };
  const { year, month, day } = found;
  return { moment: year + (month - 1 + (day - 1) / daysInMonth(year, month)) / 12, isDay: true };
}

/**
 * The year of an argument that is one cell (a due year, a reporting year). null when it is blank, undefined when it
 * is not a year; an error in the cell comes back as itself.
 */
export function yearArgument(cell: unknown): number | null | undefined | CellError {
  if (isYear(cell)) return cell;
  const plain = readCell(cell);
  return isError(plain) ? plain : parseYear(plain);
}

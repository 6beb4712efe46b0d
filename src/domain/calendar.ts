import { twoDigits } from "./twoDigits";
import { FIRST_YEAR, LAST_YEAR, isYear } from "./year";

/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days in a month: daysInMonth(2028, 2) is 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the three numbers name a day between 1 March 1900 and the end of 2199. */
export const isDay = ({ year, month, day }: Day): boolean =>
  isYear(year) &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month) &&
  (year > FIRST_YEAR || month > 2);

// Counting years from March puts the leap day last, so the days before a month follow one straight formula.
const daysBefore = (year: number, month: number): number => {
  const shifted = month <= 2 ? year - 1 : year;
  const fromMarch = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * fromMarch + 2) / 5)
  );
};

// Excel counts 1 January 1900 as 1 and a 29 February 1900 that never was; from 1 March 1900 (61) the count is true.
const EPOCH = daysBefore(1900, 3) - 61;

/**
 * Serial number of a day in Excel's 1900 date system, for days from 1 March 1900.
 *
 * @example toSerial({ year: 2025, month: 11, day: 30 }) // 45991
 */
export const toSerial = ({ year, month, day }: Day): number => daysBefore(year, month) + day - EPOCH - 1;

/**
 * The day of an Excel serial number (1900 date system, 61 and later); the time of day is cut off.
 *
 * @example fromSerial(45991.5) // { year: 2025, month: 11, day: 30 }
 */
export function fromSerial(serial: number): Day {
  const whole = Math.floor(serial);
  let year = 1900 + Math.floor((whole - 61) / 365.2425);
  if (toSerial({ year: year + 1, month: 1, day: 1 }) <= whole) year += 1;
  let month = 1;
  while (month < 12 && toSerial({ year, month: month + 1, day: 1 }) <= whole) month += 1;
  return { year, month, day: whole - toSerial({ year, month, day: 1 }) + 1 };
}

/**
 * A day the way Vietnamese and British papers write it.
 *
 * @param between what stands between its numbers, where "/" may not
 * @example dayText({ year: 2025, month: 11, day: 3 }) // "03/11/2025"
 */
export const dayText = ({ year, month, day }: Day, between = "/"): string =>
  [twoDigits(day), twoDigits(month), year].join(between);

/** A day as ISO 8601 has it: isoText({ year: 2025, month: 11, day: 3 }) is "2025-11-03". */
export const isoText = ({ year, month, day }: Day): string =>
  [year, twoDigits(month), twoDigits(day)].join("-");

/** The day before: dayBefore({ year: 2030, month: 1, day: 1 }) is 31 December 2029. */
export const dayBefore = (day: Day): Day => fromSerial(toSerial(day) - 1);

/** Serial numbers from 1 March 1900 to the end of 2199; numbers outside are not dates. */
export const isSerial = (value: number): boolean => value >= 61 && value < END;

const END = toSerial({ year: LAST_YEAR + 1, month: 1, day: 1 });

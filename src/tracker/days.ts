import { type Day, fromSerial, isDay, isoText, toSerial } from "../domain/calendar";

/** A day as a date field holds it: isoOf(45991) is "2025-11-30". */
export const isoOf = (serial: number): string => isoText(fromSerial(serial));

/** Excel's serial number of a date field's day; null while the field holds no day that Excel knows. */
export function serialOfIso(iso: string): number | null {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return isDay({ year, month, day }) ? toSerial({ year, month, day }) : null;
}

/** A date's day in the computer's time zone. */
export const dayOfDate = (date: Date): Day => ({
  year: date.getFullYear(),
  month: date.getMonth() + 1,
  day: date.getDate(),
});

/** Serial number of a date's day in the computer's time zone. */
export const serialOfDate = (date: Date): number => toSerial(dayOfDate(date));

/** Serial number of a moment in the computer's time zone, to the minute: noon is half a day. */
export const serialOfMoment = (date: Date): number =>
  serialOfDate(date) + (date.getHours() * 60 + date.getMinutes()) / (24 * 60);

/** A serial number's day as the computer's own date, at midnight. */
export function dateOfSerial(serial: number): Date {
  const { year, month, day } = fromSerial(serial);
  return new Date(year, month - 1, day);
}

/**
 * The day a person typed, day first, whatever stands between its numbers; null for anything else.
 *
 * @example serialOfText("3/9/2026") // the serial number of 3 September 2026
 */
export function serialOfText(text: string): number | null {
  const [, day, month, year] = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(text) ?? [];
  const typed = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(typed) ? toSerial(typed) : null;
}

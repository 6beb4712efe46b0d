/**
 * A count as Vietnamese papers write it: a zero before numbers under ten, so that no digit can be added.
 *
 * @example twoDigits(2) // "02"
 */
export const twoDigits = (count: number): string => String(count).padStart(2, "0");

/** Years that a cell may name; a number outside is a slip of the finger. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Whether a value is a year from 1900 to 2199. */
export const isYear = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

/**
 * The year that is typed; undefined where a text is none.
 *
 * @example parseYear(" 2030 ") // 2030
 */
export function parseYear(text: string): number | undefined {
  const year = Number(text);
  return /^\d{4}$/.test(text.trim()) && isYear(year) ? year : undefined;
}

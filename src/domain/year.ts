/** Years that a cell may name; a number outside is a slip of the finger. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Whether a value is a year from 1900 to 2199. */
export const isYear = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

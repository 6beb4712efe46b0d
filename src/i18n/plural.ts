/**
 * An English count with its noun.
 *
 * @example plural(1, "sheet", "sheets") // "1 sheet"
 */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** Day 0 of Excel's calendar, as it counts after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/**
 * The number by which Excel knows a day.
 *
 * @param time milliseconds of its midnight, as `Date.UTC` gives them
 * @example dayNumber(Date.UTC(2026, 11, 31)) // 46387
 */
export const dayNumber = (time: number): number => (time - DAY_ZERO) / MS_PER_DAY;

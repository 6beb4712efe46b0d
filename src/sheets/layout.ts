/**
 * Version of the standard sheets' layout, raised by one with every release that gives them another sheet, column, name or
 * rule. A complete set-up writes it into the workbook; a workbook with standard sheets and without it has the first layout,
 * which wrote none.
 */
export const LAYOUT = 2;

export const FIRST_LAYOUT = 1;

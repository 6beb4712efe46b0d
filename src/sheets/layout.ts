/**
 * Version of the standard sheets' layout, raised by one with every release that changes their sheets, columns, names
 * or rules. A complete set-up writes it into the workbook; a workbook with standard sheets but no version has the
 * first layout, which wrote none.
 */
export const LAYOUT = 5;

export const FIRST_LAYOUT = 1;

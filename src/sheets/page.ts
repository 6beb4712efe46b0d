/**
 * Characters of column width that fit on A4 at full size, with the margins of the sheets: what is printed is as large
 * as in its cell.
 */
export const PAGE_WIDTH = { landscape: 136, portrait: 94 } as const;

/**
 * Characters of column width that fit on A4 at full size, with the margins of the sheets: what is printed is as large
 * as in its cell.
 */
export const PAGE_WIDTH = { landscape: 136, portrait: 91 } as const;

/** What stands at the foot of every printed page, in Excel's codes: "Trang 2/5". */
export const PAGE_NUMBERS = "Trang &P/&N";

/** Distance in centimetres of the footer, and of a header there is none of, from the edge of the paper. */
const OUTER = 0.7;

/**
 * Margins of a printed page in centimetres: those of official documents, narrower at the right for the tables.
 *
 * @param margin millimetres at all four sides, where a sheet wants its own
 * @example marginsOf(10).left // 1
 */
export function marginsOf(margin?: number) {
  const own = margin === undefined ? undefined : margin / 10;
  return {
    left: own ?? 2,
    right: own ?? 1,
    top: own ?? 1.5,
    bottom: own ?? 1.5,
    header: Math.min(own ?? OUTER, OUTER),
    footer: own === undefined ? OUTER : own / 2,
  };
}

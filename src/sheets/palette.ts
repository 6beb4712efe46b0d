/** Colours of the sheets that are not those of a verdict or of a look. */

/** Tabs: sheets to read, to type in, to look something up. */
export const TAB = { read: "#00664B", type: "#0072B2", lookUp: "#7F7F7F" } as const;

/** Thin line where a group of rows begins. */
export const GROUP_LINE = "#00664B";

/** Bars of what is not judged, whose fill in cells is too pale for a bar. */
export const BAR_OPEN = "#D9D9D9";

/** The row or cell that a page is about, among others like it. */
export const HERE = "#E6EFEC";

/** Bars behind numbers. */
export const BAR = "#9BD3C1";

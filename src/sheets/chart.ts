/** Space between the bars of a chart, in per cent of a bar's width. */
export const CHART_GAP = 35;

/** Size in points of the names of bars. */
export const CHART_LABELS = 9;

import type { Report } from "../sheets/annex/report";
import { growthReached } from "./achieved";
import type { StatusSnapshot } from "./port";

/** What the annex reports, from the workbook as read: the figure of a target judged by its growth is the growth. */
export const annexReport = (snapshot: StatusSnapshot): Report => ({
  ...snapshot,
  rows: snapshot.rows.map((row) => ({
    ...row,
    growth: growthReached(row, snapshot.reportingYear, "vi"),
  })),
});

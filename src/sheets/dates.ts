import { NAMES } from "./names";
import { own } from "./formulas";
import { bodyRange } from "./a1/tableRange";
import type { ColourRule, TableDefinition, Validation } from "./types";

/** State of a date, judged as of the day in the workbook: `due` and `done` are columns of the formula's own row. */
export const stateOf = (due: string, done: string) =>
  `IF(${own(due)}="","",NLB.MILESTONE(${own(due)},IF(${own(done)}="","",${own(done)}),${NAMES.today}))`;

/** The words a state begins with, in the colours of the verdicts closest to them. */
const STATE_COLOURS = [
  { beginsWith: "Hoàn thành muộn", fill: "#F0E442", text: "#000000" },
  { beginsWith: "Hoàn thành", fill: "#009E73", text: "#000000" },
  { beginsWith: "Sắp đến hạn", fill: "#F0E442", text: "#000000" },
  { beginsWith: "Quá hạn", fill: "#B33A00", text: "#FFFFFF" },
  { beginsWith: "Chưa đến hạn", fill: "#D9D9D9", text: "#000000" },
] as const;

export const stateRules = (table: TableDefinition, column: string): readonly ColourRule[] =>
  STATE_COLOURS.map(({ beginsWith, fill, text }) => ({
    range: bodyRange(table, column),
    when: { beginsWith },
    fill,
    text,
  }));

/** Days typed by hand must fall in the term or in the year on either side of it. */
export function dayEntry(
  table: TableDefinition,
  column: string,
  term: { start: number; end: number },
): Validation {
  return {
    range: bodyRange(table, column),
    rule: { dateFrom: `${term.start - 1}-01-01`, dateTo: `${term.end + 1}-12-31` },
    severity: "warning",
    title: column,
    message: `Hãy nhập ngày (ngày/tháng/năm) từ 01/01/${term.start - 1} đến 31/12/${term.end + 1}, hoặc để trống nếu chưa xong.`,
  };
}

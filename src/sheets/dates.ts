import { type Verdict, verdictRow } from "../domain/verdict";
import { NAMES } from "./names";
import { own } from "./formulas";
import { bodyRange } from "./a1/tableRange";
import type { ColourRule, TableDefinition, Validation } from "./types";

/** State of a date, judged as of the day in the workbook: `due` and `done` are columns of the formula's own row. */
export const stateOf = (due: string, done: string) =>
  `IF(${own(due)}="","",NLB.MILESTONE(${own(due)},IF(${own(done)}="","",${own(done)}),${NAMES.today}))`;

/** A state as long as they get. */
export const LONGEST_STATE = "Hoàn thành chậm 365 ngày";

/** What the state of anything done begins with. */
export const DONE = "Hoàn thành";

/** The words a state begins with, and the verdict closest to it, which lends its colours. */
const STATES = [
  { beginsWith: "Hoàn thành chậm", like: "slow" },
  { beginsWith: DONE, like: "met" },
  { beginsWith: "Sắp đến hạn", like: "slow" },
  { beginsWith: "Quá hạn", like: "missed" },
  { beginsWith: "Chưa đến hạn", like: "not-due" },
] as const;

/** A state in the colours of a verdict. */
export function stateRule(range: string, when: ColourRule["when"], like: Verdict): ColourRule {
  const { fill, text } = verdictRow(like);
  return { range, when, fill, text };
}

export const stateRules = (range: string): readonly ColourRule[] =>
  STATES.map(({ beginsWith, like }) => stateRule(range, { beginsWith }, like));

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

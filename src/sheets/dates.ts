import { NO, YES } from "../domain/answer";
import { CLOSEST_VERDICT, type MilestoneCode, WARN_DAYS } from "../domain/milestone";
import { type Verdict, verdictRow } from "../domain/verdict";
import { words as MILESTONE_WORDS } from "../i18n/vi/milestone";
import { NAMES } from "./names";
import { isAmong, own, quoted } from "./formulas";
import { bodyRange } from "./a1/tableRange";
import type { ColourRule, TableDefinition, Validation } from "./types";

/** A formula for the words of a state, with the number of days worked out in their midst. */
function words(code: MilestoneCode, days = ""): string {
  const [before = "", after] = MILESTONE_WORDS[code](0).split("0");
  return after === undefined ? quoted(before) : `${quoted(before)}&(${days})&${quoted(after)}`;
}

/** What stands in place of a state where a day can't be read. */
export const UNREADABLE = "Xem lại ngày";

/**
 * State of a date, judged as of the day in the workbook: `due` and `done` are columns of the formula's own row. The day
 * of today changes at every calculation (TODAY() is volatile), so that no function of the add-in may hang on it: it would
 * be called each time the workbook is opened, and read #NAME? where there is no add-in. The rule is `milestoneState` in
 * the domain.
 */
export function stateOf(dueTitle: string, doneTitle: string): string {
  const [due, done] = [own(dueTitle), own(doneTitle)];
  const late = `INT(${done})-INT(${due})`;
  const left = `INT(${due})-INT(${NAMES.today})`;
  const overdue = `INT(${NAMES.today})-INT(${due})`;
  const open =
    `IF(${left}<0,${words("overdue", overdue)},` +
    `IF(${left}<=${WARN_DAYS},${words("due-soon", left)},${words("not-due")}))`;
  const closed = `IF(${late}>0,${words("done-late", late)},${words("done")})`;
  return (
    `IF(${due}="","",IF(NOT(ISNUMBER(${due})),${quoted(UNREADABLE)},IF(ISNUMBER(${done}),${closed},` +
    `IF(${isAmong(done, YES)},${words("done")},` +
    `IF(OR(${done}="",${isAmong(done, NO)}),${open},${quoted(UNREADABLE)})))))`
  );
}

/** A state as long as they get. */
export const LONGEST_STATE = "Hoàn thành chậm 365 ngày";

/** What the state of anything done begins with. */
export const DONE = MILESTONE_WORDS.done(0);

/** What is done late begins as what is done does, so it comes first: of the rules for a cell the first holds. */
const STATES: readonly MilestoneCode[] = ["done-late", "done", "due-soon", "overdue", "not-due"];

/** The words of a state before its days. */
const beginningOf = (code: MilestoneCode) => MILESTONE_WORDS[code](0).replace(/\s*[(\d].*/, "");

/** A state in the colours of a verdict. */
export function stateRule(range: string, when: ColourRule["when"], like: Verdict): ColourRule {
  const { fill, text } = verdictRow(like);
  return { range, when, fill, text };
}

export const stateRules = (range: string): readonly ColourRule[] =>
  STATES.map((code) => stateRule(range, { beginsWith: beginningOf(code) }, CLOSEST_VERDICT[code]));

/**
 * Days typed by hand must fall in the term or in the year on either side of it.
 *
 * @param blank when the cell stays blank
 */
export function dayEntry(
  table: TableDefinition,
  column: string,
  term: { start: number; end: number },
  blank = "nếu chưa xong",
): Validation {
  return {
    range: bodyRange(table, column),
    rule: { dateFrom: `${term.start - 1}-01-01`, dateTo: `${term.end + 1}-12-31` },
    severity: "warning",
    title: column,
    message: `Hãy nhập ngày (ngày/tháng/năm) từ 01/01/${term.start - 1} đến 31/12/${term.end + 1}, hoặc để trống ${blank}.`,
  };
}

import { at } from "../domain/at";
import { COLUMNS, tickColumn } from "./columns";
import { DONE, stateOf, UNREADABLE } from "./dates";
import { dueOrder } from "./dueOrder";
import { all, any, body, cellIn, own, quoted, whenCoded } from "./formulas";
import { referenceText } from "./formula/reference";
import { NAMES } from "./names";

const { NhiemVu } = COLUMNS;

/** The states of a task to choose from. */
export const TASK_STATES = ["Chưa thực hiện", "Đang thực hiện", "Thường xuyên", "Hoàn thành"] as const;

/** What the column "Định kỳ" says of a duty with a tick a year. */
export const YEARLY = "Hằng năm";

/** What the state of a yearly duty begins with that has its tick. */
export const TICKED = "Đã thực hiện năm ";

const OPEN = "Chưa thực hiện năm ";
const OVERDUE = "Quá hạn, chưa thực hiện năm ";

/** A state as long as they get. */
export const LONGEST_TASK_STATE = `${OVERDUE}2030`;

const isYearly = `${own(NhiemVu.rhythm)}=${quoted(YEARLY)}`;

/** The row of the date of the programme that tells a duty too; an error where none does. */
const DATE_ROW = `MATCH(${own(NhiemVu.refs)},${body("MocThoiGian", "code")},0)`;

const isToldByDate = `ISNUMBER(${DATE_ROW})`;

/** The last day of a yearly duty in the reporting year. */
const DAY_THIS_YEAR = `DATE(${NAMES.reportingYear},MONTH(${own(NhiemVu.due)}),DAY(${own(NhiemVu.due)}))`;

/** Whether a yearly duty was done in the reporting year, and whether its day of that year is past. */
function yearlyState(years: readonly number[]): string {
  const [from, to] = [tickColumn(at(years, 0)), tickColumn(at(years, years.length - 1))];
  const ticks = referenceText({ table: null, rows: "this", from, to });
  const tick = `INDEX(${ticks},1,MATCH(${NAMES.reportingYear},${NAMES.years},0))`;
  const open = `${quoted(OPEN)}&${NAMES.reportingYear}`;
  return (
    `IF(${tick}<>"",${quoted(TICKED)}&${NAMES.reportingYear},` +
    `IF(ISNUMBER(${own(NhiemVu.due)}),IF(${NAMES.today}>${DAY_THIS_YEAR},${quoted(OVERDUE)}&${NAMES.reportingYear},${open}),${open}))`
  );
}

/**
 * How a task stands, as the states of dates are worked out: by its last day and the day it was done, a yearly duty by its
 * tick, a duty that a date of the programme tells by that date; without any of them the state somebody chose.
 */
export function taskState(years: readonly number[]): string {
  const [due, done, chosen] = [own(NhiemVu.due), own(NhiemVu.done), own(NhiemVu.state)];
  const withoutDue = `IF(${done}="",IF(${chosen}="","",${chosen}),IF(ISNUMBER(${done}),${quoted(DONE)},${quoted(UNREADABLE)}))`;
  const dated =
    `IF(${all(`${done}=""`, `${chosen}=${quoted(DONE)}`)},${quoted(DONE)},` +
    `IF(${due}="",${withoutDue},${stateOf(NhiemVu.due, NhiemVu.done)}))`;
  const ofDate = cellIn("MocThoiGian", "state", DATE_ROW);
  return whenCoded(
    `IF(${isYearly},${yearlyState(years)},IF(${all(`${done}=""`, isToldByDate)},${ofDate},${dated}))`,
  );
}

/** The place of a task among what is overdue or near. */
export const TASK_ORDER = dueOrder("NhiemVu", {
  due: `IF(${all(isYearly, `ISNUMBER(${own(NhiemVu.due)})`)},${DAY_THIS_YEAR},${own(NhiemVu.due)})`,
  state: own(NhiemVu.standing),
  toldElsewhere: any(isToldByDate, `LEFT(${own(NhiemVu.standing)},${TICKED.length})=${quoted(TICKED)}`),
});

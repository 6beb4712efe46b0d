import { fromSerial, toSerial } from "../domain/calendar";
import { fold } from "../domain/text";
import { CODE, COLUMNS, tickColumn } from "../sheets/columns";
import { DONE } from "../sheets/dates";
import { YEARLY } from "../sheets/taskState";
import type { TaskRow } from "./port";
import { dayOf, type Reader, readers, type TableCells, textOf } from "./table";

const { NhiemVu } = COLUMNS;

/** The same day of another year; the sheet takes 1 March where that year has no 29 February. */
const inYear = (day: number, year: number): number => toSerial({ ...fromSerial(day), year });

/** A yearly duty in the reporting year. */
function yearly(
  read: Reader<"NhiemVu">,
  year: number,
): Pick<TaskRow, "due" | "done" | "isDone" | "doneColumn"> {
  const due = dayOf(read(NhiemVu.due));
  const tick = read(tickColumn(year));
  return {
    due: due === null ? null : inYear(due, year),
    done: dayOf(tick),
    isDone: textOf(tick) !== "",
    doneColumn: tickColumn(year),
  };
}

/** Any other task. */
function once(read: Reader<"NhiemVu">): Pick<TaskRow, "due" | "done" | "isDone" | "doneColumn"> {
  const done = dayOf(read(NhiemVu.done));
  const chosen = fold(textOf(read(NhiemVu.state))) === fold(DONE);
  return {
    due: dayOf(read(NhiemVu.due)),
    done,
    isDone: done !== null || chosen,
    doneColumn: NhiemVu.done,
  };
}

/** The tasks and duties, as the sheet of tasks judges them; `sheets/taskState.ts` has the same rule as formulas. */
export function taskRows(tasks: TableCells, dates: TableCells, reportingYear: number): readonly TaskRow[] {
  const codes = new Set(readers<"MocThoiGian">(dates).map((read) => textOf(read(CODE))));
  return readers<"NhiemVu">(tasks).map((read): TaskRow => {
    const isYearly = textOf(read(NhiemVu.rhythm)) === YEARLY;
    const refs = textOf(read(NhiemVu.refs));
    return {
      code: textOf(read(CODE)),
      what: textOf(read(NhiemVu.summary)),
      product: textOf(read(NhiemVu.product)),
      lead: textOf(read(NhiemVu.lead)),
      ...(isYearly ? yearly(read, reportingYear) : once(read)),
      toldBy: !isYearly && codes.has(refs) ? refs : null,
      state: textOf(read(NhiemVu.standing)),
      evidence: textOf(read(NhiemVu.evidence)),
    };
  });
}

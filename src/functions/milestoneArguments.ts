import { parseYesNo } from "../domain/answer";
import { toSerial } from "../domain/calendar";
import { isBlankText, isError, readCell } from "../domain/cell";
import { readDay } from "../domain/deadline";
import { WARN_DAYS } from "../domain/milestone";
import { parseNumber } from "../domain/number";
import { type Outcome, fail, ok } from "../domain/outcome";

/** The day an argument names, as a serial number; null for a blank. */
export function serialOf(argument: unknown): Outcome<number | null> {
  const day = readDay(readCell(argument));
  return day.ok ? ok(day.value && toSerial(day.value)) : day;
}

/** The day something was done on; true for a tick without a day, null while it is open. */
export function doneOn(argument: unknown): Outcome<number | true | null> {
  const cell = readCell(argument);
  const answer =
    cell === true || cell === 1
      ? true
      : typeof cell === "string"
        ? parseYesNo(cell)
        : cell === false
          ? false
          : undefined;
  if (answer !== undefined) return ok(answer || null);
  return serialOf(cell);
}

/** The warning time in days; the usual one when left out. */
export function warnOf(argument: unknown): Outcome<number> {
  const cell = readCell(argument);
  if (isError(cell)) return fail({ code: "cell-error", error: cell.error });
  if (cell === null || (typeof cell === "string" && isBlankText(cell))) return ok(WARN_DAYS);
  const days = typeof cell === "string" ? parseNumber(cell)?.value : cell;
  return typeof days === "number" && days >= 0
    ? ok(days)
    : fail({ code: "bad-warn-days", text: String(cell) });
}

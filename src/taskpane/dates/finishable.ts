import type { SchemeStepName } from "../../i18n/vi/steps";
import type { DueItem } from "../../tracker/due";
import { MILESTONE_DONE } from "../../tracker/entry";
import type { MilestoneRow, SchemeRow, StatusSnapshot, TaskRow } from "../../tracker/port";

/** Something whose day of being done is typed in a cell. Days are Excel serial numbers. */
export interface Finishable {
  readonly table: "MocThoiGian" | "DeAn" | "NhiemVu";
  readonly code: string;
  readonly name: string;
  /** Column that takes the day ("Ngày ban hành"). */
  readonly column: string;
  readonly due: number | null;
  /** What the cell holds. */
  readonly done: number | null;
}

/** A step of a scheme. */
export function finishableStep(
  { code, title, steps }: SchemeRow,
  step: SchemeStepName,
): Finishable | undefined {
  const found = steps.find(({ name }) => name === step);
  return (
    found && { table: "DeAn", code, name: title, column: found.doneColumn, due: found.due, done: found.done }
  );
}

/** A date of the programme; undefined where its being done follows from something else. */
export const finishableDate = ({ code, what, due, done, follows }: MilestoneRow): Finishable | undefined =>
  follows === null
    ? { table: "MocThoiGian", code, name: what, column: MILESTONE_DONE, due, done }
    : undefined;

/** A task; undefined where a date of the programme says whether it is done. */
export const finishableTask = ({
  code,
  what,
  due,
  done,
  doneColumn,
  toldBy,
}: TaskRow): Finishable | undefined =>
  toldBy === null ? { table: "NhiemVu", code, name: what, column: doneColumn, due, done } : undefined;

/** What a duty is recorded in; undefined where it is in no cell of its own. */
export function finishable(
  { milestones, schemes, tasks }: Pick<StatusSnapshot, "milestones" | "schemes" | "tasks">,
  { table, code, step }: DueItem,
): Finishable | undefined {
  if (table === "NhiemVu") {
    const task = tasks.find((one) => one.code === code);
    return task && finishableTask(task);
  }
  if (step === null) {
    const milestone = milestones.find((one) => one.code === code);
    return milestone && finishableDate(milestone);
  }
  const scheme = schemes.find((one) => one.code === code);
  return scheme && finishableStep(scheme, step);
}

import type { Language } from "../../i18n/language";
import { dayDone } from "../../tracker/timeline";
import type { StatusSnapshot, TaskRow } from "../../tracker/port";
import type { Face } from "./Mark";
import { stateFace } from "./stateFace";

/** The face of a task on the workbook's day: of the date that tells it, where one does. */
export function taskFace(
  { due, done, isDone, toldBy }: TaskRow,
  { milestones, today }: Pick<StatusSnapshot, "milestones" | "today">,
  language: Language,
): Face {
  const date = milestones.find(({ code }) => code === toldBy);
  if (date && !isDone) return stateFace({ due: date.due, done: dayDone(date) }, today, language);
  // Done on a day nobody wrote down is taken for on time, as the cell does.
  return stateFace({ due, done: isDone ? (done ?? due) : null }, today, language);
}

import { reminderText } from "../../sentences/reminder";
import type { BodyRow, StatusSnapshot } from "../../tracker/port";
import { serialOfDate } from "../../tracker/days";
import { dueItems } from "../../tracker/due";
import { figureForm } from "../../tracker/figure";
import type { Parts } from "../../tracker/partsOf";
import { DAYS_TO_ANSWER } from "../../tracker/sending";

/** Steps due within a month are worth a word now. */
const DAYS_AHEAD = 30;

/** The reminder for a body, or null where it owes no figure, and no step of its schemes or task is overdue or due soon. */
export function reminderFor(
  { name }: BodyRow,
  { owes, leads, tasks }: Parts,
  snapshot: StatusSnapshot,
  now: Date,
): string | null {
  const written = serialOfDate(now);
  const today = snapshot.today ?? written;
  const duties = dueItems({ milestones: [], schemes: leads, tasks }, today, DAYS_AHEAD);
  if (owes.length + duties.length === 0) return null;
  return reminderText({
    body: name,
    reportingYear: snapshot.reportingYear,
    targets: owes.map((row) => ({
      code: row.code,
      name: row.name,
      unit: figureForm(row).words ? "" : row.figuresUnit,
    })),
    duties,
    today,
    answerBy: written + DAYS_TO_ANSWER,
  });
}

import { groupsBy } from "../domain/groups";
import type { SchemeStepName } from "../i18n/vi/steps";
import type { MilestoneRow, StatusSnapshot } from "./port";

/** Something with a last day that is not done yet: a date of the programme, one step of a scheme, or a task. */
export interface DueItem {
  readonly table: "MocThoiGian" | "DeAn" | "NhiemVu";
  readonly code: string;
  readonly title: string;
  /** The step of a scheme; null for a date or a task. */
  readonly step: SchemeStepName | null;
  readonly due: number;
}

/** The dates that are told themselves: one that follows from steps is told by those, where there are schemes. */
export const datesTold = ({
  milestones,
  schemes,
}: Pick<StatusSnapshot, "milestones" | "schemes">): readonly MilestoneRow[] =>
  milestones.filter(({ follows }) => follows !== "steps" || schemes.length === 0);

/**
 * Everything that is overdue or falls due within `days` of the workbook's day, the oldest first, and each duty once: a
 * date that follows from steps of schemes is told by those steps, and one that follows from verdicts is told by them as
 * soon as its day is past; a duty that a date tells too is told by that.
 */
export function dueItems(
  { milestones, schemes, tasks }: Pick<StatusSnapshot, "milestones" | "schemes" | "tasks">,
  today: number,
  days: number,
): readonly DueItem[] {
  const dates = datesTold({ milestones, schemes }).flatMap(
    ({ code, what, due, done, met, follows }): DueItem[] => {
      const toldElsewhere = follows === "verdicts" && due !== null && due < Math.floor(today);
      return due === null || done !== null || met || toldElsewhere
        ? []
        : [{ table: "MocThoiGian", code, title: what, step: null, due }];
    },
  );
  const steps = schemes.flatMap(({ code, title, steps }) =>
    steps.flatMap(({ name, due, done }): DueItem[] =>
      due === null || done !== null ? [] : [{ table: "DeAn", code, title, step: name, due }],
    ),
  );
  const duties = tasks.flatMap(({ code, what, due, isDone, toldBy }): DueItem[] =>
    due === null || isDone || toldBy !== null
      ? []
      : [{ table: "NhiemVu", code, title: what, step: null, due }],
  );
  return [...dates, ...steps, ...duties]
    .filter(({ due }) => due - today <= days)
    .sort((one, other) => one.due - other.due);
}

/** What tells dates of schemes apart: steps of several that are due on one day are one date. */
export const stepDate = (step: SchemeStepName, due: number): string => `${step} ${due}`;

/** Items that share their day and step, so that a dozen schemes due at once read as one line. */
export const together = (items: readonly DueItem[]): readonly (readonly [DueItem, ...DueItem[]])[] => [
  ...groupsBy(items, ({ step, due, code }) => (step === null ? code : stepDate(step, due))).values(),
];

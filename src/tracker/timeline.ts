import { fromSerial } from "../domain/calendar";
import { groupsBy } from "../domain/groups";
import type { SchemeStepName } from "../i18n/vi/steps";
import { datesTold, stepDate } from "./due";
import type { MilestoneRow, SchemeRow, StatusSnapshot } from "./port";

/** A step that several schemes have to do by the same day, or one scheme alone. */
export interface SchemeDate {
  readonly kind: "step";
  readonly step: SchemeStepName;
  readonly due: number;
  readonly parts: readonly { readonly scheme: SchemeRow; readonly done: number | null }[];
}

export interface ProgrammeDate {
  readonly kind: "milestone";
  readonly milestone: MilestoneRow;
  readonly due: number | null;
}

export type TimelineDate = SchemeDate | ProgrammeDate;

/** Dates of one year in order; year null holds those without a last day. */
export interface TimelineYear {
  readonly year: number | null;
  readonly dates: readonly TimelineDate[];
}

/** Dates without a last day come after all others. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The day a date was done; where only verdicts say so, its last day, which they kept. */
export const dayDone = ({ done, met, due }: MilestoneRow): number | null => done ?? (met ? due : null);

const isOpen = (date: TimelineDate): boolean =>
  date.kind === "step" ? date.parts.some(({ done }) => done === null) : dayDone(date.milestone) === null;

/** The day something was done, or for a group the day its last scheme was; null while anything is open. */
export const doneDay = (date: TimelineDate): number | null => {
  if (date.kind === "milestone") return dayDone(date.milestone);
  return isOpen(date) ? null : Math.max(...date.parts.map(({ done }) => done ?? 0));
};

function schemeDates(schemes: readonly SchemeRow[]): readonly SchemeDate[] {
  const steps = schemes.flatMap((scheme) =>
    scheme.steps.flatMap(({ name, due, done }) =>
      due === null ? [] : [{ step: name, due, part: { scheme, done } }],
    ),
  );
  return [...groupsBy(steps, ({ step, due }) => stepDate(step, due)).values()].map((group) => {
    const [{ step, due }] = group;
    return { kind: "step", step, due, parts: group.map(({ part }) => part) };
  });
}

/**
 * All dates of the programme by year, first to last, those without a day at the end; `openOnly` leaves out what is
 * done.
 */
export function timeline(
  snapshot: Pick<StatusSnapshot, "milestones" | "schemes">,
  openOnly: boolean,
): readonly TimelineYear[] {
  const all: readonly TimelineDate[] = [
    ...datesTold(snapshot).map((milestone): ProgrammeDate => ({
      kind: "milestone",
      milestone,
      due: milestone.due,
    })),
    ...schemeDates(snapshot.schemes),
  ];
  const inOrder = all
    .filter((date) => !openOnly || isOpen(date))
    .sort((one, other) => (one.due ?? LAST) - (other.due ?? LAST));
  const years = groupsBy(inOrder, ({ due }) => (due === null ? null : fromSerial(due).year));
  return [...years].map(([year, dates]) => ({ year, dates }));
}

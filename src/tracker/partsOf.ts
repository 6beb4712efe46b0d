import type { BodyRow, MilestoneRow, SchemeRow, StatusRow, StatusSnapshot, TaskRow } from "./port";

/** What a body has to do with the programme, found by its name in the rows of the sheets. */
export interface Parts {
  readonly targets: readonly StatusRow[];
  /** Targets among them without a figure of the reporting year. */
  readonly owes: readonly StatusRow[];
  readonly leads: readonly SchemeRow[];
  readonly coordinates: readonly SchemeRow[];
  readonly directs: readonly SchemeRow[];
  readonly dates: readonly MilestoneRow[];
  /** Tasks with a last day that it leads. */
  readonly tasks: readonly TaskRow[];
}

/** Several bodies in one cell stand with "; " between them. */
const names = (cell: string) => cell.split(";").map((name) => name.trim());

/** The part of one body. */
export function partsOf({ name }: BodyRow, { rows, schemes, milestones, tasks }: StatusSnapshot): Parts {
  const targets = rows.filter(({ lead }) => lead === name);
  return {
    targets,
    owes: targets.filter(({ actual }) => actual === null),
    leads: schemes.filter(({ lead }) => lead === name),
    coordinates: schemes.filter(({ coordinators }) => names(coordinators).includes(name)),
    directs: schemes.filter(({ official }) => official === name),
    dates: milestones.filter(({ who }) => names(who).includes(name)),
    tasks: tasks.filter(({ lead, due }) => due !== null && names(lead).includes(name)),
  };
}

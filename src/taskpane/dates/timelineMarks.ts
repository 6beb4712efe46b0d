import { toSerial } from "../../domain/calendar";
import type { MilestoneCode } from "../../domain/milestone";
import { stateOf } from "../parts/stateFace";
import { doneDay, type TimelineDate, type TimelineYear } from "../../tracker/timeline";

/** A date of the programme on the time line. */
export interface TimelineMark {
  readonly date: TimelineDate;
  readonly due: number;
  readonly state: MilestoneCode;
  /** Where it stands on the line: 0 is the first day drawn, 1 the end of the last year. */
  readonly at: number;
  /** 0 on the line, higher where marks before it take the room. */
  readonly level: number;
}

/** Share of the line that lies before a day. */
export const placeOn = (years: readonly number[], serial: number): number => {
  const start = toSerial({ year: years[0] ?? 0, month: 1, day: 1 });
  const end = toSerial({ year: (years.at(-1) ?? 0) + 1, month: 1, day: 1 });
  return (serial - start) / (end - start);
};

/**
 * The dates that have a last day, each on its day; those closer together than `width` (a share of the line) stand one
 * above the other.
 */
export function timelineMarks(
  groups: readonly TimelineYear[],
  years: readonly number[],
  today: number | null,
  width: number,
): readonly TimelineMark[] {
  const taken: number[] = [];
  return groups.flatMap(({ dates }) =>
    dates.flatMap((date): TimelineMark[] => {
      const { due } = date;
      const state = stateOf({ due, done: doneDay(date) }, today);
      if (due === null || state === null) return [];
      const at = placeOn(years, due);
      const free = taken.findIndex((end) => end <= at);
      const level = free < 0 ? taken.length : free;
      taken[level] = at + width;
      return [{ date, due, state: state.code, at, level }];
    }),
  );
}

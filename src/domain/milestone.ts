import type { Verdict } from "./verdict";

export const MILESTONE_STATES = ["done", "done-late", "due-soon", "overdue", "not-due"] as const;

export type MilestoneCode = (typeof MILESTONE_STATES)[number];

/** The verdict closest to each state, whose colours it wears wherever it is shown. */
export const CLOSEST_VERDICT: Readonly<Record<MilestoneCode, Verdict>> = {
  done: "met",
  "done-late": "slow",
  "due-soon": "slow",
  overdue: "missed",
  "not-due": "not-due",
};

/** A state with its days: days late, days overdue, or days left until the due day; 0 where the state has none. */
export interface MilestoneState {
  readonly code: MilestoneCode;
  readonly days: number;
}

/** How many days before the due day a milestone becomes due soon. */
export const WARN_DAYS = 30;

/** How many days ahead a view of all dates looks. */
export const AHEAD_DAYS = 90;

/**
 * The state of a milestone on a given day. Days are Excel serial numbers; the time of day does not count. The due day
 * itself still keeps the promise: what is done that day is on time, and on that day 0 days are left.
 *
 * @param done day it was done, true when done on a day nobody wrote down, null when open
 * @param today may be null for a milestone that is done
 * @returns null when it is open and today is not known
 * @example milestoneState(45991, null, 46001) // { code: "overdue", days: 10 }
 */
export function milestoneState(
  due: number,
  done: number | true | null,
  today: number | null,
  warnDays: number = WARN_DAYS,
): MilestoneState | null {
  if (done === true) return { code: "done", days: 0 };
  const last = Math.floor(due);
  if (done !== null) {
    const late = Math.floor(done) - last;
    return late > 0 ? { code: "done-late", days: late } : { code: "done", days: 0 };
  }
  if (today === null) return null;
  const left = last - Math.floor(today);
  if (left < 0) return { code: "overdue", days: -left };
  return left <= warnDays ? { code: "due-soon", days: left } : { code: "not-due", days: left };
}

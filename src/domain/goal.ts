import { onePercent } from "./scale";
import type { FigureTarget } from "./target";

/** A target to compare figures with: which way is better, where the road ends, what meets it and what beats it. */
export interface Goal {
  readonly up: boolean;
  /** End of the road, for pace, gap and what is still required. */
  readonly aim: number;
  /** A figure at or beyond it (only beyond, if strict) meets the target. */
  readonly bound: number;
  readonly strict: boolean;
  /** A figure beyond it beats the target; null where nothing can. */
  readonly beyond: number | null;
}

/** Two figures are the same when they are no further apart, as a part of the larger. */
export const SAME_WITHIN = 1e-9;
/** "khoảng 250" is met by anything from 237.5 to 262.5. */
export const ABOUT = 0.05;

const atMost = (size: number): number => SAME_WITHIN * Math.abs(size);
const equal = (one: number, other: number): boolean =>
  Math.abs(one - other) <= atMost(Math.max(Math.abs(one), Math.abs(other)));

/**
 * The goal a figure target sets. `base` decides from which side "= v" and "khoảng v" are reached; without one they
 * are reached from below. With shares (0.9 for 90 %) a target in % is divided by 100.
 *
 * Nothing beats a strict bound, 100 %, "= 100", all N of "N/N" or zero.
 */
export function goalOf(target: FigureTarget, base: number | null, share: boolean): Goal {
  const scale = onePercent(share);
  const value = target.value * scale;
  const whole = target.value === 100 && (target.percent || target.comparator === "=");
  const capped = whole || target.value === 0 || target.value === target.of;
  switch (target.comparator) {
    case ">=":
      return { up: true, aim: value, bound: value, strict: false, beyond: capped ? null : value };
    case ">":
      return { up: true, aim: value, bound: value, strict: true, beyond: null };
    case "<=":
      return { up: false, aim: value, bound: value, strict: false, beyond: capped ? null : value };
    case "<":
      return { up: false, aim: value, bound: value, strict: true, beyond: null };
    case "range":
      return { up: true, aim: value, bound: value, strict: false, beyond: target.high * scale };
    case "=": {
      const up = base === null || base <= value || equal(base, value);
      return { up, aim: value, bound: value, strict: false, beyond: capped ? null : value };
    }
    case "about": {
      const margin = Math.abs(value) * ABOUT;
      const up = base === null || base <= value + margin;
      const [bound, beyond] = up ? [value - margin, value + margin] : [value + margin, value - margin];
      return { up, aim: value, bound, strict: false, beyond };
    }
  }
}

/** Whether a figure meets the goal, within a relative tolerance of 1e-9. */
export function meets(goal: Goal, value: number): boolean {
  if (equal(value, goal.bound)) return !goal.strict;
  return goal.up ? value > goal.bound : value < goal.bound;
}

/** Whether a figure is better than the goal asks, by more than the tolerance. */
export function beats(goal: Goal, value: number): boolean {
  if (goal.beyond === null || equal(value, goal.beyond)) return false;
  return goal.up ? value > goal.beyond : value < goal.beyond;
}

/** How far it still is to the end of the road; 0 once the goal is met. */
export const gapTo = (goal: Goal, value: number): number =>
  meets(goal, value) ? 0 : Math.max(0, goal.up ? goal.aim - value : value - goal.aim);

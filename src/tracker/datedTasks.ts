import type { TaskRow } from "./port";

/** The tasks that have a last day of their own, the earliest first. */
export const datedTasks = (tasks: readonly TaskRow[], openOnly: boolean): readonly TaskRow[] =>
  tasks
    .filter(({ due, toldBy, isDone }) => due !== null && toldBy === null && !(openOnly && isDone))
    .sort((one, other) => (one.due ?? 0) - (other.due ?? 0));

import { plural } from "../plural";
import type { Words } from "../vi/milestone";

const days = (count: number) => plural(count, "day", "days");

export const words: Words = {
  done: () => "Done",
  "done-late": (late) => `Done ${days(late)} late`,
  "due-soon": (left) => `Due soon (${days(left)} left)`,
  overdue: (late) => `Overdue by ${days(late)}`,
  "not-due": () => "Not due yet",
};

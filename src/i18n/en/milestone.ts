import type { Words } from "../vi/milestone";

export const words: Words = {
  done: () => "Done",
  "done-late": (days) => `Done ${days} days late`,
  "due-soon": (days) => `Due soon (${days} days left)`,
  overdue: (days) => `Overdue by ${days} days`,
  "not-due": () => "Not due",
};

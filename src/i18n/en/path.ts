import type { Words } from "../vi/path";

/** Words for the plans proposed for the years left. */
export const words: Words = {
  title: "Propose yearly plans",
  hint: "A plan for each year left, from the latest figure to the target, by the rule the target is judged with. Written into blank cells only; they can be changed like any other.",
  proposed: (count, all) => `Targets with blank plans that can be worked out: ${count} of ${all}.`,
  write: (count) => `Write plans (cells: ${count})`,
  none: "There is no plan to propose.",
  more: (count) => `and ${count} more`,
  without: "None proposed:",
  why: {
    "no-target": "the target has no figure to be split by years",
    "no-due": "no due year",
    "no-figure": "no figure to start from",
    met: "the target is met",
    "due-passed": "no year is left before it is due",
    planned: "the years left have plans",
    unread: "figures or target cannot be read",
  },
};

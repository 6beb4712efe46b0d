import { plural } from "../plural";
import type { Words } from "../vi/overview";

export const words: Words = {
  title: "Verdicts",
  reportingYear: "Reporting year",
  chooseYear: "Choose a year",
  year: (year) => String(year),
  items: (items, components) =>
    plural(items, "target", "targets") +
    (items === components ? "" : ` (${plural(components, "component", "components")})`),
  components: (count) => plural(count, "component", "components"),
  classes: {
    exceeded: (count) => `exceeded ${count}`,
    met: (count) => `met ${count}`,
    onTrack: (count) => `under way and on track ${count}`,
    slow: (count) => `behind schedule ${count}`,
    atRisk: (count) => `at risk ${count}`,
    missed: (count, nearly) =>
      nearly > 0 ? `not met ${count} (of them nearly ${nearly})` : `not met ${count}`,
    open: (count) => `not due yet or without enough figures ${count}`,
    unread: (count) => `verdict could not be read ${count}`,
  },
  verdictHint: "Choose a line to see its targets.",
  noTargets: "The status sheet has no targets yet.",
  worst: "Most in need of attention",
  noWorst: "No target is behind schedule, unlikely, moving away or not met.",
  allByUrgency: "See all targets, most urgent first",
  causes: "Without a cause yet",
  noCauses: "Every target that is late, at risk or not met has its cause.",
  allCauses: (count) => `See all ${count}`,
  worse: (year) => `Worse than in ${year}`,
  noWorse: (year) => `No target is worse than in ${year}.`,
  noYearBefore: "This is the first year of the term; there is no year to compare with.",
  change: (before, now) => `${before} → ${now}`,
  due: "Due and overdue",
  dueHint: "What is overdue or has to be done within 90 days.",
  noDue: "Nothing is overdue, and nothing falls due within 90 days.",
  noToday:
    "The current day is not known: the cell “Tính đến ngày” on the sheet “Mốc thời gian” is blank or not a date.",
  lastDay: (day) => `by ${day}`,
  dueStep: (step, what) => `Deadline for ${step}: ${what}`,
  together: (count) => plural(count, "scheme or plan", "schemes and plans"),
  allDue: (count) => `See all ${count}`,
  owed: (year) => `Figures still missing for ${year}`,
  noOwed: (year) => `Every target has its figure for ${year}.`,
  owes: (count) => plural(count, "target", "targets"),
  andOthers: (count) => `and ${plural(count, "other target", "other targets")}`,
  nobody: "No lead body yet",
  allOwed: (count) => `See all ${plural(count, "body", "bodies")}`,
};

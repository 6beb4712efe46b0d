import { plural } from "../plural";
import type { Words } from "../vi/dates";

export const words: Words = {
  timeline: "Dates in order of time",
  schemes: "Schemes and plans",
  show: "Show",
  shows: { open: "What is not done", all: "All" },
  allDone: "Everything that has a last day is done.",
  none: "This workbook has neither the sheet Mốc thời gian nor the sheet Đề án, kế hoạch. Open “Check standard sheets” under Tools.",
  year: (year) => String(year),
  noDay: "No fixed day",
  lastDay: (day) => `by ${day}`,
  picture: (first, last) =>
    `The dates from ${first} to ${last} on a line of time; the list below tells each of them.`,
  today: (day) => `Today is ${day}.`,
  states: {
    done: "done",
    "done-late": "done late",
    "due-soon": "due soon",
    overdue: "overdue",
    "not-due": "not due yet",
  },
  group: (step, count) => `${step}: ${plural(count, "scheme or plan", "schemes and plans")}`,
  finished: (done, all) => `${done} of ${all} done`,
  stepsDone: (done, all) => `${done} of ${all} steps done`,
  words: "In the words of the programme",
  due: "Last day",
  who: "Carried out by",
  official: "Directed by",
  lead: "Lead body",
  coordinators: "Coordinating bodies",
  unnamed: "the programme names none",
  steps: "Steps",
  follows: {
    steps: "Worked out from the days of the schemes and plans below; nothing to type again.",
    verdicts: "Worked out from the verdicts of the targets below; nothing to type again.",
  },
  mark: (column) => `Write ${column}`,
  wrongDay: "This is no date. The sheet was not changed. Choose the day it was done.",
  targets: "Related targets",
  gone: (code) => `The table no longer has the row ${code}. Choose a row from the list.`,
};

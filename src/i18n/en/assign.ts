import { plural } from "../plural";
import type { Words } from "../vi/assign";

export const words: Words = {
  title: "Assigned by a document",
  hint: (count) =>
    `The leads of ${plural(count, "target is", "targets are")} still proposals. Once a document assigns them, give its number and day: the ground beside each lead is then written anew in the sheets of targets and tasks; the names stay. Where the document names another body, change the name in the sheet of targets first.`,
  document: "Number of the document",
  documentHint: "for example 25-QĐ/ĐU",
  day: "Day of the document",
  body: "Proposals for",
  all: "all bodies",
  assign: "Write the assignment",
  assigned: (targets, tasks) =>
    `Assigned ${plural(targets, "target", "targets")} and ${plural(tasks, "task", "tasks")}. A wrong number or day can be put right beside the lead in the sheets.`,
  faults: {
    "no-document": "There is no number yet. Nothing was written. Give the number of the document.",
    "no-day": "This is not a day. Nothing was written. Choose the day of the document.",
  },
};

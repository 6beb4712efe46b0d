import { plural } from "../plural";
import type { Words } from "../vi/assign";

export const words: Words = {
  title: "Assigned by a document",
  hint: (count) =>
    `The leads of ${plural(count, "target is", "targets are")} still proposals. Once a document assigns them, enter its number and date: the basis beside each lead is then rewritten on the sheets of targets and tasks; the names stay. Where the document names another body, change the name on the sheet of targets first.`,
  document: "Document number",
  documentHint: "for example 25-QĐ/ĐU",
  day: "Date of the document",
  body: "Proposals for",
  all: "all bodies",
  assign: "Record the assignment",
  assigned: (targets, tasks) =>
    `Assigned ${plural(targets, "target", "targets")} and ${plural(tasks, "task", "tasks")}. A wrong number or date can be corrected beside the lead on the sheets.`,
  faults: {
    "no-document": "There is no number yet. Nothing was written. Enter the number of the document.",
    "no-day": "This is not a date. Nothing was written. Choose the date of the document.",
  },
};

import type { Words } from "../vi/closing";

/** Words for closing a reporting year and opening it again. */
export const words: Words = {
  title: "Close the reporting year",
  what: (year) =>
    `Once the report of ${year} is signed: keeps its figures and verdicts on a sheet of their own. Cells stay open; what changes afterwards is told.`,
  counts: (targets, without) =>
    without === 0 ? `Targets: ${targets}.` : `Targets: ${targets}, without a figure of the year: ${without}.`,
  moves: (count) =>
    `Causes, remedies and proposals (targets: ${count}) are kept with the closed year; their cells are then free for the next.`,
  year: "Year to close",
  pastYear: (year, reported) =>
    `Verdicts of ${year} follow from its figures and the targets in force then. Official verdicts, causes, remedies and proposals in the cells belong to ${reported} and are not kept with ${year}.`,
  document: "Document number",
  documentHint: "For example 125-BC/ĐU",
  by: "Closed by",
  day: "Day",
  ask: (year) => `Close ${year}…`,
  close: (year) => `Close ${year}`,
  closed: (year) => `${year} is closed`,
  onDay: (day) => `on ${day}`,
  byDocument: (document) => `by document ${document}`,
  byPerson: (by) => `closed by ${by}`,
  show: "Show what was kept",
  late: (count) => `Changed since it was closed: ${count}`,
  parts: {
    plan: (year) => `plan ${year}`,
    estimate: (year) => `estimate ${year}`,
    result: (year) => `result ${year}`,
    target: (year) => `target of ${year}`,
    dueYear: (year) => `due year as of ${year}`,
    verdict: (year) => `verdict of ${year}`,
  },
  change: (what, signed, now) => `${what}: ${signed} → ${now}`,
  blank: "blank",
  more: (count) => `and ${count} more`,
  unchanged: "Nothing has changed since.",
  reopen: "Reopen the year",
  toReopen: (year) => `To reopen ${year}, choose it as the reporting year.`,
  choose: (year) => `Report ${year}`,
  reason: "Reason for reopening",
  reopener: "Reopened by",
  reopenWhat:
    "What was kept stays, marked with the day and the reason. Causes, remedies and proposals go back into cells that are blank.",
  faults: {
    "no-document":
      "No document number yet. The workbook is unchanged. Enter the number of the signed report.",
    "no-day": "This is no day. The workbook is unchanged. Choose the day of closing.",
    "no-reason": "No reason yet. The workbook is unchanged. Enter why it is reopened.",
  },
};

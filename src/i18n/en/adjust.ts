import type { Words } from "../vi/adjust";

export const words: Words = {
  title: "Adjust the target",
  open: "Adjust the target or mark a break in its series",
  about: "What changes",
  terms: "Target, due year",
  break: "Break in the series (earlier figures are not comparable)",
  target: "New target",
  due: "New due year",
  noDue: "none",
  fromYear: "In force from",
  firstYear: "First year of the new standard",
  document: "Document number",
  documentHint: "Such as 12-NQ/ĐU",
  day: "Date of the document",
  reason: "Reason",
  by: "Entered by",
  preview: (year) => `Reporting year ${year}:`,
  same: (word) => `${word}, unchanged`,
  change: (before, after) => `${before} → ${after}`,
  unread: "cannot be read",
  save: "Record the adjustment",
  saveBreak: "Record the break",
  faults: {
    "nothing-new":
      "The target and the due year are as before. The sheet was not changed. Change at least one of them.",
    "bad-target":
      "This target can't be read under the kind of target in use. The sheet was not changed. Write it as the programme does: > 90, ≥ 10, khoảng 250, 2 - 4, Đạt chuẩn.",
    "before-latest":
      "There is already an adjustment from a later year. The sheet was not changed. Choose that year or a later one, or delete the mistaken row of the journal.",
    "due-before":
      "The new due year is before the year the change takes effect. The sheet was not changed. Change one of the two.",
    marked: "This year is already marked as a break. The sheet was not changed.",
    "no-document": "Enter the number of the document that adjusts the target. The sheet was not changed.",
    "no-day": "Choose the date of the document. The sheet was not changed.",
    "no-reason": "Enter the reason. The sheet was not changed.",
  },
  history: "Adjusted so far",
  changed: (about, before, after, year) => `${about}: ${before} → ${after}, from ${year}`,
  broke: (year) => `Break in the series from ${year}`,
  byDocument: (document) => `No. ${document}`,
  ofDay: (day) => `of ${day}`,
  notCounted:
    "This row of the journal does not count: its subject, its old value or a year of the term is missing.",
  unlogged: (about, now, logged) =>
    `${about} on the sheet “Chỉ tiêu” is “${now}”, not what the journal says last (“${logged}”).`,
  now: (target) => `(target now: ${target})`,
  show: "Show in the journal",
};

import type { Words } from "../vi/entry";

export const words: Words = {
  title: "Enter a figure",
  year: "Year",
  column: "Kind of figure",
  columns: { plan: "KH (yearly plan)", estimate: "ƯTH (estimate)", result: "TH (actual)" },
  value: "Value",
  choose: "Choose",
  yes: "Yes",
  no: "No",
  source: "Source",
  day: "Date of the figure",
  save: (column) => `Write ${column} to the sheet`,
  now: (column, content) => `${column} is ${content} now.`,
  blank: (column) => `${column} has no figure yet.`,
  understood: (figure) => `Will be written: ${figure}`,
  faults: {
    empty: "There is no value to write yet. Enter one, then write again.",
    "not-a-number":
      "This is not a number. The sheet was not changed. Enter a number the Vietnamese way, such as 92,5 or 1.234,5, without words for thousand or million.",
    criteria:
      "The whole is another one than in the target. The sheet was not changed. Enter the number reached, such as 13.",
    "mixed-scale":
      "This figure is about a hundredth of the year beside it: perhaps one says 0,9 and the other 90. The sheet was not changed. Enter percentages as 92,5; if the figure is right, save it once more.",
    "other-figures":
      "Another figure of this target can't be read. See the sentence under “Why” and correct that cell in the sheet.",
  },
  whatIf: "What if",
  whatIfHint: "A trial only; nothing is written to the sheet.",
  whatIfYear: "If in",
  whatIfValue: "the figure is",
  would: "The verdict would be",
};

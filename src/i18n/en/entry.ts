import type { Words } from "../vi/entry";

export const words: Words = {
  title: "Enter figures",
  year: "Year",
  unit: "Unit:",
  columns: { plan: "Plan", estimate: "Estimate", result: "Actual" },
  choose: "Choose",
  source: "Source",
  day: "Date of the figure",
  figures: {
    plan: (year) => `plan for ${year}`,
    estimate: (year) => `estimate for ${year}`,
    result: (year) => `actual for ${year}`,
  },
  save: "Record",
  understood: (figure, content) => `Will be recorded: ${figure} = ${content}`,
  emptied: (figure) => `Will be emptied: ${figure}`,
  faults: {
    empty: "There is no value yet. Enter one, then record it.",
    "not-a-number":
      "This is not a number. The sheet was not changed. Enter a number the Vietnamese way, such as 92,5 or 1.234,5, without words for thousand or million.",
    criteria:
      "The total is not that of the target. The sheet was not changed. Enter the number reached, such as 13.",
    "mixed-scale":
      "This figure is about a hundredth of the year beside it: perhaps one is 0,9 and the other 90. The sheet was not changed. Enter percentages as 92,5; if the figure is right, record it once more.",
    "other-figures":
      "Another figure of this target can't be read. See the sentence at the top and correct that cell in the sheet.",
  },
  whatIf: "What if",
  whatIfHint: "A trial only; the sheet is not changed.",
  whatIfYear: "If in",
  whatIfValue: (unit) => (unit === "" ? "the figure is" : `the figure is (${unit})`),
  whatIfWord: "the result is",
  would: "The verdict would be",
};

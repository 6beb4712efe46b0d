import type { Dictionary } from "./vi";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const sheets = (count: number) => plural(count, "sheet", "sheets");

/** The words of the pane in English. */
export const en: Dictionary = {
  name: "English",
  title: "Target tracking",
  reading: "Reading the workbook…",
  reload: "Read again",
  retry: "Try again",
  close: "Close",
  version: (version) => `Version ${version}`,
  setUp: {
    firstTitle: "This workbook has no status sheet yet",
    firstText:
      "The add-in will create the standard sheets of the action programme in this workbook. You see the list of sheets first; nothing changes until you confirm.",
    first: "Create standard sheets",
    check: "Check standard sheets",
    title: "Standard sheets",
    create: (rows) => (rows > 0 ? `To be created, ${plural(rows, "row", "rows")}` : "To be created"),
    keep: "Already there, kept as it is",
    undo: "Other sheets are not changed. Once the sheets are created, Excel may no longer undo (Ctrl+Z) what was done before.",
    complete: "The workbook has all standard sheets; nothing needs to be created.",
    confirm: (count) => `Create ${sheets(count)}`,
    cancel: "Cancel",
    progress: "Progress of the set-up",
    steps: {
      read: "Reading the workbook…",
      write: "Writing the sheets…",
      show: "Opening the status sheet…",
    },
    done: (created, kept) =>
      kept > 0 ? `Created ${sheets(created)}, kept ${sheets(kept)}.` : `Created ${sheets(created)}.`,
  },
  overview: {
    title: "Verdicts",
    reportingYear: "Reporting year",
    chooseYear: "Choose a year",
    year: (year) => String(year),
    yearChanged: (year) => `The reporting year is now ${year}.`,
    targets: (count) => plural(count, "target", "targets"),
    unreadable: "Error in the verdict cell",
  },
  targets: {
    title: "Targets",
    hint: "Choose a target to go to its row in the sheet.",
    none: "The status sheet has no targets yet.",
    target: "Target",
    actual: "Actual",
    noFigure: "no figure yet",
    unit: "Unit",
    selected: (code) => `Row ${code} is selected in the status sheet.`,
  },
};

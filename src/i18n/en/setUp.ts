import { plural } from "../plural";
import type { Words } from "../vi/setUp";

const sheets = (count: number) => plural(count, "sheet", "sheets");

export const words: Words = {
  firstTitle: "This workbook has no standard sheets yet",
  firstText:
    "First choose the commune. You see the list of sheets before anything is made; nothing changes until you choose to create them.",
  whose: "Whose workbook is this?",
  ownUnread: "The commune whose programme comes with the add-in",
  other: "Another commune",
  otherHint:
    "The sheets are made from the text of the commune's action programme: the text is read, you check each target, then the sheets are created.",
  import: "Import a programme",
  look: "Show the sheets to be created",
  title: "Standard sheets",
  sheets: (start, end) => `The sheets of the term ${start}–${end}`,
  actions: {
    create: (rows) => (rows > 0 ? `To be created, ${plural(rows, "row", "rows")}` : "To be created"),
    finish: (rows) =>
      rows > 0
        ? `Unfinished, to be completed, ${plural(rows, "row", "rows")}`
        : "Unfinished, to be completed",
    keep: () => "Already there, kept as it is",
  },
  undo: "Other sheets are not changed. Once the sheets are created, Excel may no longer undo (Ctrl+Z) what was done before.",
  complete: "The workbook has all standard sheets; nothing needs to be created.",
  confirm: (count) => `Create ${sheets(count)}`,
  progress: "Progress of the set-up",
  steps: {
    read: "Reading the workbook…",
    write: "Writing the sheets…",
    show: "Opening the overview…",
  },
  done: (created, kept) =>
    kept > 0 ? `Created ${sheets(created)}, kept ${sheets(kept)}.` : `Created ${sheets(created)}.`,
};

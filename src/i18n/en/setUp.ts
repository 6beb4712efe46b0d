import { plural } from "../plural";
import type { Words } from "../vi/setUp";

const sheets = (count: number) => plural(count, "sheet", "sheets");

export const words: Words = {
  firstTitle: "This workbook has no standard sheets yet",
  firstText:
    "The add-in will create the standard sheets of the action programme in this workbook. You see the list of sheets first; nothing changes until you confirm.",
  first: "Create standard sheets",
  title: "Standard sheets",
  of: (place, start, end) => `Programme of ${place}, term ${start}–${end}.`,
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

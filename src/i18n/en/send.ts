import { plural } from "../plural";
import type { Words } from "../vi/send";

export const words: Words = {
  title: "Copy to send",
  what: "A copy that needs no add-in and opens on any machine.",
  kind: "Kind of copy",
  kinds: {
    sheets: "Values, as new sheets of this workbook",
    values: "Values, as a new file",
    plain: "Plain formulas, as a new file",
    nlb: "NLB formulas, as a new file",
  },
  hints: {
    sheets:
      "The standard sheets (except the guide) are copied as new sheets of values, named after today, with their formats and colours. Existing sheets are kept as they are.",
    values: "Opens on any machine. It has no formulas and does not recalculate.",
    plain:
      "Recalculates in Excel 2016 or later and in LibreOffice, without the add-in. Kinds of target that plain formulas can't judge keep the result they have now.",
    nlb: "For machines that have the add-in: the whole workbook with its NLB formulas.",
  },
  make: "Create the copy",
  madeSheets: (names) =>
    `Created ${plural(names.length, "sheet", "sheets")} of values, beginning with “${names[0] ?? ""}”.`,
  opened: (name) => `Excel was asked to open the copy as a new, unsaved workbook. Save it as “${name}”.`,
  elseDownload: "If it does not show, choose “Download the file”.",
  elseOpen: "If it does not show, choose “Open as a new workbook”.",
  downloaded: (name) =>
    `The file “${name}” is being downloaded. If it is not among your downloads, choose “Open as a new workbook”.`,
  download: "Download the file",
  open: "Open as a new workbook",
  others: (count) => `and ${plural(count, "other", "others")}`,
  leftOut: (names) => `Could not go into the copy (still in this workbook): ${names}.`,
  otherSheets: (names) => `Sheets of your own that are not in the copy: ${names}.`,
  asValues: (names) => `Formulas of your own were copied as values: ${names}.`,
};

import type { Words } from "../vi/tools";

export const words: Words = {
  assign: {
    title: "Assigned by a document",
    what: "Records the number and date of the document that assigns the proposed leads.",
  },
  rollUp: {
    title: "Roll-up of communes",
    what: "Puts the workbooks of several communes together in one file: each commune, shared targets, groups, a table of data.",
  },
  selfCheck: {
    title: "Self-check in this Excel",
    what: "Tries in this very Excel every command the add-in uses, on a scratch sheet that it makes and removes again. No figure of the workbook is changed; the undo list (Ctrl+Z) may be lost.",
  },
};

import type { Words } from "../vi/tools";

export const words: Words = {
  heading: "Tools",
  tools: {
    report: {
      title: "Annex to a report",
      what: "The printable table to be signed, and a paragraph for the report, for the reporting year chosen.",
    },
    assign: {
      title: "Assigned by a document",
      what: "Records the number and date of the document that assigns the proposed leads.",
    },
    send: {
      title: "Copy to send",
      what: "A copy that needs no add-in: values only, or plain formulas that recalculate on any machine.",
    },
    import: {
      title: "Import a programme",
      what: "Creates the standard sheets of another commune from the text of its programme: pasted, or from a .docx, .pdf or .txt file.",
    },
    check: {
      title: "Check standard sheets",
      what: "Finds columns, rows, formulas and colours that are missing or were changed, and repairs what you tick.",
    },
    about: {
      title: "Version and what this Excel supports",
      what: "What the add-in can do in this Excel; tell technical support if asked.",
    },
  },
};

import type { Words } from "../vi/tools";

export const words: Words = {
  heading: "Tools",
  tools: {
    report: {
      title: "Annex to a report",
      what: "The printable table to be signed, and a paragraph for the report, on the reporting year chosen.",
    },
    assign: {
      title: "Assigned by a document",
      what: "Takes the number and day of the document that assigns the proposed leads.",
    },
    send: {
      title: "Copy to send",
      what: "A copy that needs no add-in: values only, or plain formulas that calculate on any machine.",
    },
    import: {
      title: "Import a programme",
      what: "Makes the status workbook of another commune from the text of its programme: pasted, or from a .docx, .pdf or .txt.",
    },
    check: {
      title: "Check standard sheets",
      what: "Finds columns, rows, formulas, colours … that are missing or were changed, and mends what you tick.",
    },
    about: {
      title: "Version and what this Excel supports",
      what: "What the add-in can do in this Excel, to be read out to technical support.",
    },
  },
};

import type { Words } from "../vi/report";

export const words: Words = {
  annex: "Annex to a report",
  form: "Form",
  forms: {
    party: "Party committee document",
    government: "People's committee document",
    "party-annex": "Annex to a report of the party committee (-BC/ĐU)",
    annex: "Annex to a report of the people's committee (/BC-UBND)",
  },
  makeHint: (year) =>
    `The annex holds the values of ${year} as they are now, always on a new sheet; existing sheets are kept as they are. Of a text longer than a printed row the annex prints the beginning, and says that the rest is on the sheet of figures.`,
  make: "Create the annex",
  made: (sheet) =>
    `Created the sheet “${sheet}”. Fill in the number and recipients, then print it (A4 landscape is set).`,
  paragraph: "Paragraph for the report",
  paragraphWhat: "How many targets stand where, and which are not met.",
  paragraphHint:
    "Counted by the official verdict where there is one, else by the figures. Edit it as needed, then copy it.",
};

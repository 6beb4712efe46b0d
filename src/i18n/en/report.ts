import type { Words } from "../vi/report";

export const words: Words = {
  form: "Form",
  forms: {
    party: "Paper of the party committee",
    government: "Paper of the people's committee",
    "party-annex": "Annex to a report of the party committee (-BC/ĐU)",
    annex: "Annex to a report of the people's committee (/BC-UBND)",
  },
  makeHint: (year) =>
    `The annex holds the values of ${year} as they are now, always on a new sheet; the sheets that are there are kept as they are.`,
  make: "Make the annex",
  made: (sheet) =>
    `Made the sheet “${sheet}”. Fill in number and recipients, then print it (A4 landscape is set).`,
  paragraph: "Paragraph for the report",
  paragraphHint:
    "Counted by the official verdict where there is one, else by the figures. Change what you like, then copy it.",
};

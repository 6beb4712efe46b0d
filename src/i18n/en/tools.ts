import type { Words } from "../vi/tools";

export const words: Words = {
  assign: {
    title: "Assigned by a document",
    what: "Records the number and date of the document that assigns the proposed leads.",
  },
};

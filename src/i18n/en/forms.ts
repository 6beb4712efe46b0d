import { plural } from "../plural";
import type { Words } from "../vi/forms";

export const words: Words = {
  what: (year) =>
    `One Excel form for each body for ${year}: only its own targets, schemes, dates and tasks, with a letter. This workbook stays as it is.`,
  bodies: "Bodies to get a form",
  all: (count) => `All ${plural(count, "body", "bodies")}`,
  none: "No body leads a target, scheme, date or task, so there is no form to make.",
  answerBy: "To be returned by",
  wrongDay: "There is no valid day yet. No form was made. Enter a day such as 05/12/2026.",
  receiver: "Where forms go back to",
  receiverHint: "for example: the commune’s office, its e-mail address",
  make: (count) => `Make ${plural(count, "form", "forms")}`,
  made: (count, year) =>
    `${plural(count, "form", "forms")} for ${year} made. Download them and send one to each body.`,
  downloadAll: "Download all (.zip)",
  archive: (year) => `Forms ${year}.zip`,
  download: "Download the form",
  open: "Open the form",
  letter: "Letter",
  letterHint: "In Vietnamese, for the body. Edit it as needed, then copy it into a letter or a message.",
  files: "Forms made",
  sent: "Record as sent",
  sentHint: "Puts the day sent and the day of return on the sheet of bodies, to follow who has not answered.",
  recorded: (count) =>
    `The day sent is recorded for ${plural(count, "body", "bodies")} on the sheet of bodies.`,
};

import { plural } from "../plural";
import type { Words } from "../vi/collect";

export const words: Words = {
  what: "Choose or drop the forms that came back, as many as you like and whatever they are called now. Nothing is written into this workbook until you press the button that writes.",
  choose: "Choose form files",
  files: "Files read",
  reading: (done, count) => `Reading file ${done} of ${count}…`,
  forget: "Leave this file out",
  forgetOf: (file) => `Leave out ${file}`,
  from: (body, day) => `${body}; form made on ${day}`,
  guessed: (body) => `The form has lost its hidden sheet; its rows belong to ${body}`,
  unknownBody: "Nobody knows which body sent it",
  saved: (day) => `saved on ${day}`,
  counts: (changes, same) => `${plural(changes, "cell", "cells")} changed, ${same} as they are here`,
  blank: (count) =>
    `${plural(count, "cell is", "cells are")} blank in the form and filled here: left as here.`,
  otherYear: (year) => `A form for ${year}, which is not the reporting year.`,
  again: (file) => `The same form as the file “${file}”.`,
  refused: {
    "other-place":
      "A form of another commune or ward. Nothing of it is taken, and the figures here stay as they are. Check the file.",
    "no-rows":
      "It has no row of this workbook: there is no header “Mã” or “Chỉ tiêu” with a column of figures. Nothing of it is taken. Use the form that was sent, or give the table a row of titles.",
  },
  unread: (count) => `${plural(count, "cell", "cells")} that could not be read`,
  strays: (count) => `${plural(count, "row", "rows")} this workbook does not have`,
  stray: (place, text) => `${place}: “${text}”`,
  unreadCell: (place, code, title, text) => `${place} (${code}, ${title}): “${text}”`,
  why: {
    empty: "blank.",
    "not-a-number": "neither a number nor a word of the sheet. Ask the body that sent it.",
    criteria:
      "does not go with the target (another total, more than the total, or a grade that is not listed).",
    "mixed-scale": "shares of 1 and percentages may be mixed.",
    "other-figures": "the status sheet has no such target.",
    "not-a-day": "not a day. Days are written as 30/11/2026.",
    "not-a-tick": "neither a day nor “x”.",
    "not-a-state": "not a state of the list.",
    "day-in-figure":
      "the spreadsheet program made a day of the figure. Ask for the right one, such as 12/14.",
    error: "a formula of the form fails.",
    "no-year-column": "this workbook has no such column.",
  },
  harmless: "Nothing doubtful",
  doubtful: "To be looked at one by one",
  nothing: "There is no change to write.",
  all: (count) => `Take all ${count}`,
  change: (title, before, after) => `${title}: ${before} → ${after}`,
  isBlank: "(blank)",
  inFiles: (files) => `File: ${files}`,
  doubts: {
    "typed-since": "Changed here after the form was sent: the two differ.",
    twice: "Files have different contents for this cell: choose one.",
    "plan-changed": "Changes a plan that is here already.",
    replaces: "Replaces what is here.",
    jump: "More than ten times off the year before.",
    scale: "0.9 and 90 % may be mixed.",
    unit: "Written with another unit than the figures have.",
    grouping: "The dot or comma may group thousands or begin decimals; there is no earlier figure to tell.",
    "over-100": "A share above 100 %.",
    "day-ahead": "A day still to come.",
    "other-year": "Not a figure of the reporting year.",
    "no-year": "The form does not say which year this column is of.",
    "other-lead": "Another body leads this row.",
    "other-book": "The form was made by another workbook of the same place.",
    "no-stamp": "The form has lost its hidden sheet: nobody knows what it held when it was sent.",
  },
  write: (count) => `Write ${plural(count, "item", "items")} into the workbook`,
  written: (cells, rows) =>
    `${plural(cells, "item", "items")} of ${plural(rows, "row", "rows")} written, with source and date.`,
};

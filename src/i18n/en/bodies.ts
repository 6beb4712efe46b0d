import { plural } from "../plural";
import type { Words } from "../vi/bodies";

export const words: Words = {
  none: "This workbook has no sheet “Cơ quan”. Check the standard sheets to create it.",
  owing: "Still owing figures",
  others: "Other bodies",
  idle: (count) => `${plural(count, "body leads", "bodies lead")} nothing`,
  remind: "Remind",
  remindAll: (count) => `Remind all ${count}`,
  allIn: (year) => `No body owes a figure for ${year}.`,
  counts: (targets, schemes) =>
    `Leads ${plural(targets, "target", "targets")}, ${plural(schemes, "scheme or plan", "schemes and plans")}`,
  owes: (count) => `owes figures for ${plural(count, "target", "targets")}`,
  owesFor: (year) => `Figures still missing for ${year}`,
  leadsTargets: "Targets it leads",
  proposed:
    "The leads of targets are proposals; the programme assigns none. Once a document does, open “⋯”, Tools, “Assigned by a document”.",
  leadsSchemes: "Schemes and plans it leads",
  coordinates: "Schemes and plans it helps with",
  directs: "Schemes and plans it directs",
  dates: "Dates it has to keep",
  tasks: "Tasks with a last day that it leads",
  roles: "Its part in the programme",
  nothing: "It neither leads nor helps with any target or scheme.",
  reminder: "Reminder",
  reminderHint: "In Vietnamese, for the body. Edit it as needed, then copy it into a letter or a message.",
  remindedOn: (day) => `reminded on ${day}`,
  lastReminded: (day) => `Last reminded on ${day}.`,
  recordReminded: (count) =>
    count === 1 ? "Record as reminded today" : `Record all ${count} as reminded today`,
  noReminder: "No figure is missing, nothing is overdue or due soon: no reminder is needed.",
  gone: (code) => `The table no longer has the body ${code}. Choose a body from the list.`,
};

import { plural } from "../plural";
import type { Words } from "../vi/together";

const communesIn = (count: number) => plural(count, "commune", "communes");

export const words: Words = {
  what: "Choose or drop the workbooks of communes or their copies of values, as many as you like; with them an earlier roll-up, if you want to compare. The files are read on this computer and sent nowhere; neither they nor the open workbook are changed.",
  choose: "Choose files of communes",
  reading: (done, count) => `Reading file ${done} of ${count}…`,
  stop: "Stop reading",
  stopped: (done, count) =>
    `Stopped: ${done} of ${plural(count, "file", "files")} read, and these can be used. To go on, choose the remaining files again.`,
  taken: (communes, year) => `${communesIn(communes)} will be put together, reporting year ${year}.`,
  none: "No file yet that can be used.",
  year: "Reporting year",
  yearHint: "The files are of several reporting years; only one is put together.",
  leftOut: (count) => `Left out (${count})`,
  used: (count) => `Put together (${count})`,
  book: (place, year, targets) => `${place}; reporting year ${year}; ${plural(targets, "target", "targets")}`,
  unjudged: (count) =>
    `${plural(count, "target has", "targets have")} no verdict that can be read: the file was not calculated by Excel since, or a formula fails. The figures are taken. Open the file in an Excel with the add-in, save it and choose it again.`,
  otherYear: (year, chosen) =>
    `Its reporting year is ${year}, not ${chosen}. It is left out. Ask for the file of ${chosen}.`,
  form: (body, year) =>
    `The form of ${body} for ${year}, not a commune's workbook: a form can't be put together. Nothing is taken from it. Take it in under Bodies in that commune's workbook, and choose the workbook.`,
  earlier: (day, communes) => `Roll-up of ${day}, ${communesIn(communes)}: it is compared with.`,
  earlierUnused: (day) => `Roll-up of ${day}: there is a later one, so this one is not compared with.`,
  forget: "Remove this file",
  forgetOf: (file) => `Remove the file ${file}`,
  same: "Targets of the same name",
  sameHint:
    "The same name (accents aside), unit, kind and way of comparing with the target; a target that can't be read is not among them. Only confirmed groups reach the sheet “Chỉ tiêu chung”. When files are added or removed, confirm again.",
  confirmAll: (count) => `Confirm ${plural(count, "group", "groups")} of the same name`,
  unconfirmAll: "Confirm none",
  group: (unit, kind, communes) => `${unit}; ${kind}; in ${communesIn(communes)}`,
  near: "Targets of nearly the same name",
  nearHint:
    "Their names differ in a word or two, and they may be different targets. Confirm a pair only if you are sure that it is one.",
  pair: (one, communes, other, others) =>
    `“${one}” (${communesIn(communes)}) and “${other}” (${communesIn(others)})`,
  impossible: "They can't be put together: a commune would be in the group twice.",
  repeated: "One name several times in a commune",
  repeatedHint:
    "A commune has several targets of the same name, unit and kind, so it is not known which of them to take; the name can't be confirmed as a shared target. Ask the commune to tell them apart by their names in its workbook and to send it again.",
  repetition: (name, unit, places, others) =>
    `“${name}” (${unit}): ${places.join("; ")}${others > 0 ? ` and ${plural(others, "more commune", "more communes")}` : ""}`,
  means: "Means of rates",
  meansHint:
    "Rates of several communes have a mean only with a weight: the share of poor households by the number of households. Choose a shared target as the weight; without one, no mean is made.",
  noMean: "No mean",
  weight: (name, unit) => `By “${name}” (${unit})`,
  mean: (mean, of, communes) => `Mean ${mean}, of ${of} of ${communesIn(communes)} that have both figures.`,
  noMeanOf: {
    none: "No mean: no commune has both figures. Choose another target.",
    mixed:
      "No mean: some communes write it like 0.92, others like 92. Ask them to write it in one way and to send the file again.",
  },
  more: (count) => `Show ${count} more`,
  make: "Make the roll-up",
  confirmed: (count) =>
    count === 0
      ? "No shared target is confirmed."
      : `${plural(count, "shared target", "shared targets")} confirmed.`,
  downloaded: (name) =>
    `“${name}” is being downloaded. If you do not find it among your downloads, choose “Open as a new workbook”.`,
  opened: (name) =>
    `Excel was asked to open the roll-up as a new, unsaved workbook. Save it as “${name}”. If you do not see it, choose “Open as a new workbook”.`,
  open: "Open as a new workbook",
};

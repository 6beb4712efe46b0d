import { plural } from "../plural";
import type { Words } from "../vi/rollup";

export const words: Words = {
  read: (place, year, targets) =>
    `${place}, reporting year ${year}: ${plural(targets, "target", "targets")}.`,
  unjudged: (count) =>
    `${plural(count, "target has", "targets have")} no verdict that can be read: the file was not calculated by Excel since, or a formula fails. The figures are taken. Open the file in an Excel with the add-in, save it and put the files together again.`,
  noSheets:
    "It has no standard sheets. Nothing is taken from this file. Ask the commune for its workbook or a copy of its values.",
  whose:
    "The file does not say whose it is. Nothing is taken from it. Open it in an Excel with the add-in, save a copy from Reports and put the files together again.",
  again: (file) =>
    `The same commune as “${file}”, which was saved later. Nothing is taken from this file. Remove one of the two if this is the wrong choice.`,
  written: (rows, files) => `${plural(rows, "row", "rows")} written to ${plural(files, "file", "files")}.`,
  differs: (code, shown, judged) => `${code}: the file shows “${shown}”, the method gives “${judged}”.`,
  same: (count) => `${plural(count, "target is", "targets are")} judged as the method does.`,
};

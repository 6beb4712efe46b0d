import type { Words } from "../vi/reportFile";

export const words: Words = {
  title: "Report in Word",
  what: (year) =>
    `A Word file of the report on ${year}: results by group of targets, dates, schemes, tasks, proposals and the annex, as this workbook has them. Its text is in English; its head, annex and signature are in Vietnamese, as official papers are. Number, day and the signatory's name are left blank; this workbook does not change.`,
  form: "Form of the report in Word",
  make: "Create the report",
  made: (name) =>
    `The file “${name}” is being downloaded, usually to Downloads. Open it in Word, read it through, and fill in the blanks before it is signed.`,
  again: "Download it again",
  noDownload:
    "Excel for Mac can't download files from this pane. Open the workbook in Excel on the web or Excel for Windows to create the report.",
};

// Writes the workbook as a file without Excel:
//   npm run workbook -- out.xlsx [--figures figures.csv [--decimal ,|.] | --sample] [--year 2027]
//                                [--plain | --annex party|government|annex]
// --sample: with invented figures, marked as such on every sheet.
import { writeFileSync } from "node:fs";
import { argumentsGiven, refuser } from "./command.mjs";
import { sheetsWithFigures } from "./figures.mjs";
import { importTs } from "./import-ts.mjs";

const USAGE =
  "npm run workbook -- out.xlsx [--figures figures.csv [--decimal ,|.] | --sample] [--year 2027] [--plain | --annex party|government|annex]";

const refuse = refuser("Chưa ghi tệp nào. / Nothing was written.");
const {
  positionals: [out],
  values,
} = argumentsGiven(
  {
    figures: { type: "string" },
    decimal: { type: "string" },
    year: { type: "string" },
    sample: { type: "boolean" },
    plain: { type: "boolean" },
    annex: { type: "string" },
  },
  ({ positionals, values: { sample, figures } }) =>
    positionals.length === 1 && !(sample && figures !== undefined),
  refuse,
  USAGE,
);
const [
  { PROGRAMME },
  { toSerial },
  { dayOfDate },
  functions,
  { calculate },
  { plainSheets },
  { xlsxOf },
  { ANNEX_FORMS },
  { annexSheet },
  { reportOf },
  { asSample, sampleFigures },
  { partsOf },
] = await Promise.all(
  [
    "src/programme/programme.ts",
    "src/domain/calendar.ts",
    "src/tracker/days.ts",
    "src/functions/functions.ts",
    "src/xlsx/calculate/calculate.ts",
    "src/plain/plain.ts",
    "src/xlsx/xlsx.ts",
    "src/domain/annexForm.ts",
    "src/sheets/annex/annex.ts",
    "src/xlsx/reportOf.ts",
    "scripts/sample.ts",
    "src/tracker/programmePart.ts",
  ].map(importTs),
);

const { annex, plain, sample } = values;
if (annex !== undefined && !ANNEX_FORMS.includes(annex)) refuse(`--annex: ${ANNEX_FORMS.join(", ")}`, USAGE);
const now = new Date();
const read = await sheetsWithFigures(values, now, refuse, USAGE, sample ? sampleFigures : undefined);
let sheets = sample ? asSample(read.sheets) : read.sheets;

const day = dayOfDate(now);
const today = toSerial(day);
let shown = calculate(sheets, today, functions);
if (annex !== undefined)
  sheets = [annexSheet(PROGRAMME, reportOf(sheets, shown, { ...read.named, today }), annex, day)];
else if (plain) {
  sheets = plainSheets(sheets, shown);
  shown = calculate(sheets, today);
}
const file = await xlsxOf(sheets, { today, shown, parts: partsOf(PROGRAMME) });
try {
  writeFileSync(out, file);
} catch (error) {
  refuse(`${out}: ${error.message}`);
}
console.log(`${out}: ${file.length} B`);

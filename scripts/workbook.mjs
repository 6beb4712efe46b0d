// Writes the workbook as a file without Excel:
//   npm run workbook -- out.xlsx [--figures figures.csv [--decimal ,|.] | --sample] [--year 2027]
//                                [--plain | --annex party|government|annex]
// --sample: with invented figures, marked as such on every sheet.
import { readFileSync, writeFileSync } from "node:fs";
import { argumentsGiven, refuser } from "./command.mjs";
import { importTs } from "./import-ts.mjs";

const USAGE =
  "npm run workbook -- out.xlsx [--figures figures.csv [--decimal ,|.] | --sample] [--year 2027] [--plain | --annex party|government|annex]";

const refuse = refuser("Chưa ghi tệp nào. / Nothing was written.");
const {
  positionals: [out],
  values: { figures, decimal, sample, year, plain, annex },
} = argumentsGiven(
  {
    figures: { type: "string" },
    decimal: { type: "string" },
    year: { type: "string" },
    sample: { type: "boolean" },
    plain: { type: "boolean" },
    annex: { type: "string" },
  },
  ({ positionals }) => positionals.length === 1,
  refuse,
  USAGE,
);
const [
  { PROGRAMME },
  { toSerial },
  { standardSheets },
  { termYears },
  functions,
  { calculate },
  { plainSheets },
  { xlsxOf },
  { readFigures },
  { DECIMAL_SIGNS },
  { plainText },
  { wordingOf },
  { words: faultsVi },
  { words: faultsEn },
  { withFigures },
  { figureFaultLine },
  { words: vi },
  { words: en },
  { ANNEX_FORMS },
  { annexSheet },
  { reportOf },
  { asSample, sampleFigures },
] = await Promise.all(
  [
    "src/programme/programme.ts",
    "src/domain/calendar.ts",
    "src/sheets/standard.ts",
    "src/sheets/term.ts",
    "src/functions/functions.ts",
    "src/xlsx/calculate/calculate.ts",
    "src/plain/plain.ts",
    "src/xlsx/xlsx.ts",
    "src/intake/figures/readFigures.ts",
    "src/intake/figures/decimalSign.ts",
    "src/intake/files/plainText.ts",
    "src/sentences/wordingOf.ts",
    "src/i18n/vi/errors.ts",
    "src/i18n/en/errors.ts",
    "src/xlsx/withFigures.ts",
    "src/sentences/figureFaultLine.ts",
    "src/i18n/vi/figureFaults.ts",
    "src/i18n/en/figureFaults.ts",
    "src/domain/annexForm.ts",
    "src/sheets/annex/annex.ts",
    "src/xlsx/reportOf.ts",
    "scripts/sample.ts",
  ].map(importTs),
);

const years = termYears(PROGRAMME);
const now = new Date();
const reportingYear = Number(year ?? Math.min(years.at(-1), Math.max(years[0], now.getFullYear())));
if (annex !== undefined && !ANNEX_FORMS.includes(annex)) refuse(`--annex: ${ANNEX_FORMS.join(", ")}`, USAGE);
if (decimal !== undefined && !DECIMAL_SIGNS.includes(decimal))
  refuse(`--decimal: ${DECIMAL_SIGNS.join(" ")}`);
if (!years.includes(reportingYear)) refuse(`--year: ${years[0]}–${years.at(-1)}`, USAGE);

if (sample && figures !== undefined) refuse(USAGE);

let sheets = standardSheets(PROGRAMME, reportingYear);
if (sample) sheets = asSample(sheets);
if (sample || figures !== undefined) {
  let text;
  try {
    text = sample ? sampleFigures : plainText(readFileSync(figures));
  } catch (error) {
    if (!error.fault) refuse(`${figures}: ${error.message}`);
    const words = [faultsVi, faultsEn].map((table) => wordingOf(error.fault, table));
    refuse(...words.map(({ title, message }) => `${figures}: ${title}. ${message}`));
  }
  const codes = PROGRAMME.targets.map(({ code }) => code);
  const read = readFigures(text, { codes, years, decimal });
  if (!read.ok)
    refuse(...read.faults.flatMap((fault) => [figureFaultLine(fault, vi), figureFaultLine(fault, en)]));
  sheets = withFigures(sheets, read.value);
}

const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
const today = toSerial(day);
let shown = calculate(sheets, today, functions);
if (annex !== undefined)
  sheets = [
    annexSheet(
      PROGRAMME,
      reportOf(sheets, shown, { reportingYear, countBase: "item", years, today }),
      annex,
      day,
    ),
  ];
else if (plain) {
  sheets = plainSheets(sheets, shown);
  shown = calculate(sheets, today);
}
const file = await xlsxOf(sheets, { today, shown });
try {
  writeFileSync(out, file);
} catch (error) {
  refuse(`${out}: ${error.message}`);
}
console.log(`${out}: ${file.length} B`);

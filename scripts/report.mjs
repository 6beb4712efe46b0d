// Writes the report of a year as a Word document without Excel:
//   npm run report -- out.docx [--figures figures.csv [--decimal ,|.]] [--year 2026] --form party|government
// Exits with 0 when it is written, else with 1.
import { writeFileSync } from "node:fs";
import { argumentsGiven, refuser } from "./command.mjs";
import { sheetsWithFigures } from "./figures.mjs";
import { importTs } from "./import-ts.mjs";

const USAGE =
  "npm run report -- out.docx [--figures figures.csv [--decimal ,|.]] [--year 2026] --form party|government";

const refuse = refuser("Chưa ghi tệp nào. / Nothing was written.");
const {
  positionals: [out],
  values,
} = argumentsGiven(
  {
    figures: { type: "string" },
    decimal: { type: "string" },
    year: { type: "string" },
    form: { type: "string" },
  },
  ({ positionals }) => positionals.length === 1,
  refuse,
  USAGE,
);
const [
  { PROGRAMME },
  { toSerial },
  { dayOfDate },
  { PAPER_FORMS },
  functions,
  { calculate },
  { tablesOf },
  { snapshotOf },
  { reportedTasks },
  { writeReport },
] = await Promise.all(
  [
    "src/programme/programme.ts",
    "src/domain/calendar.ts",
    "src/tracker/days.ts",
    "src/domain/annexForm.ts",
    "src/functions/functions.ts",
    "src/xlsx/calculate/calculate.ts",
    "src/xlsx/tablesOf.ts",
    "src/tracker/snapshot.ts",
    "src/tracker/reportedTasks.ts",
    "src/word/report.ts",
  ].map(importTs),
);
if (!PAPER_FORMS.includes(values.form)) refuse(`--form: ${PAPER_FORMS.join(", ")}`, USAGE);

const now = new Date();
const { sheets, named } = await sheetsWithFigures(values, now, refuse, USAGE);
const day = dayOfDate(now);
const today = toSerial(day);
const tables = tablesOf(sheets, calculate(sheets, today, functions));
const book = {
  programme: PROGRAMME,
  snapshot: snapshotOf(tables, { ...named, today }),
  tasks: reportedTasks(tables),
};
const { bytes } = await writeReport(book, values.form, "vi", day);
try {
  writeFileSync(out, bytes);
} catch (error) {
  refuse(`${out}: ${error.message}`);
}
console.log(`${out}: ${bytes.length} B`);

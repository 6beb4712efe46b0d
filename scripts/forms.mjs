// Makes a form for each body that has something to answer for, and the letter beside it, without Excel:
//   npm run forms -- out/ --answer-by 2026-12-15 [--book book.xlsx | --year 2026] [--receiver "Văn phòng …"]
// With --book the forms are of that workbook and of its reporting year; else of the programme without any figures.
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argumentsGiven, refuser } from "./command.mjs";
import { importTs } from "./import-ts.mjs";

const USAGE =
  'npm run forms -- out/ --answer-by 2026-12-15 [--book book.xlsx | --year 2026] [--receiver "…"]';

const refuse = refuser("Chưa tạo phiếu nào. / No form was made.");
const {
  positionals: [out],
  values: { book: path, year, receiver, "answer-by": lastDay = "" },
} = argumentsGiven(
  {
    "answer-by": { type: "string" },
    book: { type: "string" },
    year: { type: "string" },
    receiver: { type: "string", default: "" },
  },
  ({ values, positionals }) => positionals.length === 1 && !(values.book && values.year),
  refuse,
  USAGE,
);
const [
  { PROGRAMME },
  functions,
  { bookIn },
  { formFile },
  { hasForm },
  { standardSheets },
  { termYears },
  { calculate },
  { xlsxOf },
  { serialOfDate, serialOfIso },
  { wordingOf },
  { words: vi },
  { words: en },
] = await Promise.all(
  [
    "src/programme/programme.ts",
    "src/functions/functions.ts",
    "scripts/collect/book.ts",
    "src/forms/file.ts",
    "src/tracker/formRows.ts",
    "src/sheets/standard.ts",
    "src/sheets/term.ts",
    "src/xlsx/calculate/calculate.ts",
    "src/xlsx/xlsx.ts",
    "src/tracker/days.ts",
    "src/sentences/wordingOf.ts",
    "src/i18n/vi/errors.ts",
    "src/i18n/en/errors.ts",
  ].map(importTs),
);
const told = (fault) =>
  [vi, en].map((table) => {
    const { title, message } = wordingOf(fault, table);
    return `${path}: ${title}. ${message}`;
  });

const answerBy = serialOfIso(lastDay);
if (answerBy === null) refuse(`--answer-by: ${lastDay || "?"}`, USAGE);
const now = new Date();
const today = serialOfDate(now);

/** The workbook of the programme as it is before anybody typed a figure. */
async function blankBook() {
  const years = termYears(PROGRAMME);
  const reportingYear = Number(year ?? Math.min(years.at(-1), Math.max(years[0], now.getFullYear())));
  if (!years.includes(reportingYear)) refuse(`--year: ${years[0]}–${years.at(-1)}`, USAGE);
  const sheets = standardSheets(PROGRAMME, reportingYear);
  return xlsxOf(sheets, { today, shown: calculate(sheets, today, functions) });
}

let read;
try {
  read = await bookIn(path === undefined ? await blankBook() : readFileSync(path), PROGRAMME);
} catch (error) {
  refuse(...(error.fault ? told(error.fault) : [`${path}: ${error.message}`]));
}
if (read === null) refuse(...told({ code: "no-status-sheet" }));

const book = { ...read, id: read.id ?? read.place };
const { bodies } = book.snapshot;
const made = bodies
  .filter((body) => hasForm(body, book))
  .map((body) =>
    formFile(book, body, { bodies: [body.code], answerBy, receiver }, { form: randomUUID(), made: today }),
  );
try {
  mkdirSync(out, { recursive: true });
  for (const { name, letter, sheets } of made) {
    writeFileSync(join(out, name), await xlsxOf(sheets, { today, shown: () => undefined }));
    writeFileSync(join(out, name.replace(/xlsx$/, "txt")), `\uFEFF${letter}\n`);
  }
} catch (error) {
  refuse(`${out}: ${error.message}`);
}
console.log(`${out}: ${made.length} phiếu / forms, ${book.snapshot.reportingYear}`);

// Holds forms that came back against a workbook, without Excel, as the pane does; the workbook is only read:
//   npm run collect -- book.xlsx returned/*.xlsx --out folder [--lang vi|en]
// Writes folder/changes.csv, every change the files ask for with its doubts, and folder/figures.csv, the figures without one, for
// npm run workbook -- --figures.
// Exits with 0 when all can be taken as it is, with 2 when somebody has to look, and with 1 when nothing was done.
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { argumentsGiven, refuser } from "./command.mjs";
import { importTs } from "./import-ts.mjs";

const USAGE = "npm run collect -- book.xlsx returned/*.xlsx --out folder [--lang vi|en]";

const refuse = refuser("Chưa ghi gì. / Nothing was written.");
const {
  positionals: [book, ...returned],
  values: { out, lang },
} = argumentsGiven(
  { out: { type: "string" }, lang: { type: "string", default: "vi" } },
  ({ values, positionals }) =>
    values.out !== undefined && positionals.length > 1 && ["vi", "en"].includes(values.lang),
  refuse,
  USAGE,
);
const [
  { PROGRAMME },
  { bookIn },
  { returnedIn },
  { reviewForms },
  { isHarmless },
  { serialOfDate },
  lines,
  { wordingOf },
  { words: faults },
] = await Promise.all(
  [
    "src/programme/programme.ts",
    "scripts/collect/book.ts",
    "src/intake/forms/returned.ts",
    "src/tracker/formReview.ts",
    "src/tracker/formChange.ts",
    "src/tracker/days.ts",
    "scripts/collect/lines.ts",
    "src/sentences/wordingOf.ts",
    `src/i18n/${lang}/errors.ts`,
  ].map(importTs),
);
const told = (path, { title, message }) => `${path}: ${title}. ${message}`;

let held;
try {
  held = await bookIn(readFileSync(book), PROGRAMME);
} catch (error) {
  refuse(error.fault ? told(book, wordingOf(error.fault, faults)) : `${book}: ${error.message}`);
}
if (held === null) refuse(told(book, wordingOf({ code: "no-status-sheet" }, faults)));
// One that has no number yet knows the forms that the command line made of it by its place.
const numbered = { ...held, id: held.id ?? held.place };

const read = [];
let bad = 0;
for (const path of returned) {
  let file;
  try {
    file = { name: basename(path), bytes: readFileSync(path), saved: serialOfDate(statSync(path).mtime) };
  } catch (error) {
    refuse(`${path}: ${error.message}`);
  }
  const outcome = await returnedIn(file, numbered);
  if (outcome.ok) read.push(outcome.value);
  else {
    bad += 1;
    console.log(told(file.name, wordingOf(outcome.fault, faults)));
  }
}
const { files, changes } = reviewForms(read, numbered, serialOfDate(new Date()));
files.forEach((file, at) => {
  for (const line of lines.fileLines(file, read[at], lang)) console.log(line);
});
try {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "changes.csv"), lines.changesFile(changes, lang));
  writeFileSync(join(out, "figures.csv"), lines.figuresFile(changes));
} catch (error) {
  refuse(`${out}: ${error.message}`);
}
const doubtful = changes.filter((change) => !isHarmless(change)).length;
console.log(`${join(out, "changes.csv")}: ${changes.length - doubtful} + ${doubtful} (?)`);
const isClear = (file) => file.refused === null && file.unread.length === 0 && file.strays.length === 0;
process.exitCode = bad === 0 && doubtful === 0 && files.every(isClear) ? 0 : 2;

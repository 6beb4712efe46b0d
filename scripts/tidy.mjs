// Puts the workbooks of communes into one tidy table, without Excel, as Parquet files that query engines read (sql/README.md):
//   npm run tidy -- folder/ --out data/ [--lang vi|en]
// Writes data/province=…/year=…/<time>.parquet, a new file of each a run; the newest run of a commune holds.
// Exits with 0 when every file was taken, with 2 when one was left out, and with 1 when nothing was written.
import { argumentsGiven, refuser } from "./command.mjs";
import { importTs } from "./import-ts.mjs";
import { booksIn } from "./tidy/books.mjs";
import { writeTidy } from "./tidy/parquet.mjs";

const refuse = refuser("Chưa ghi tệp nào. / Nothing was written.");
const {
  positionals: [folder],
  values: { out, lang },
} = argumentsGiven(
  { out: { type: "string" }, lang: { type: "string", default: "vi" } },
  ({ values, positionals }) =>
    values.out !== undefined && positionals.length === 1 && ["vi", "en"].includes(values.lang),
  refuse,
  "npm run tidy -- folder/ --out data/ [--lang vi|en]",
);
const [{ TIDY_COLUMNS, tidyRows }, { words: t }] = await Promise.all(
  ["src/rollup/tidy.ts", `src/i18n/${lang}/rollup.ts`].map(importTs),
);
const { books, leftOut } = await booksIn(folder, lang, refuse);
if (books.length === 0) refuse(`${folder}: 0`);

const run = new Date().toISOString();
const rows = books.flatMap(({ book }) => tidyRows(book, run));
try {
  console.log(t.written(rows.length, writeTidy(out, TIDY_COLUMNS, rows, run)));
} catch (error) {
  refuse(`${out}: ${error.message}`);
}
process.exitCode = leftOut === 0 ? 0 : 2;

// Judges the workbooks of a folder anew by the method and tells where their cells show something else; changes nothing:
//   npm run rejudge -- folder/ [--lang vi|en]
// Exits with 0 when all are judged alike, with 2 when one is not or was left out, and with 1 when there was none.
import { argumentsGiven, refuser } from "./command.mjs";
import { importTs } from "./import-ts.mjs";
import { booksIn } from "./tidy/books.mjs";

const refuse = refuser("Chưa đánh giá lại tệp nào. / Nothing was judged.");
const {
  positionals: [folder],
  values: { lang },
} = argumentsGiven(
  { lang: { type: "string", default: "vi" } },
  ({ values, positionals }) => positionals.length === 1 && ["vi", "en"].includes(values.lang),
  refuse,
  "npm run rejudge -- folder/ [--lang vi|en]",
);
const [{ rejudged }, { differenceLines }] = await Promise.all(
  ["src/rollup/rejudged.ts", "scripts/tidy/folder.ts"].map(importTs),
);
const { books, leftOut } = await booksIn(folder, lang, refuse);
if (books.length === 0) refuse(`${folder}: 0`);
let isAlike = true;
for (const { name, book } of books) {
  const differences = rejudged(book);
  isAlike &&= differences.length === 0;
  for (const line of differenceLines(differences, book.snapshot.rows.length, lang))
    console.log(`${name}: ${line}`);
}
process.exitCode = isAlike && leftOut === 0 ? 0 : 2;

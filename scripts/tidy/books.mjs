import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { importTs } from "../import-ts.mjs";

/**
 * Reads the workbooks of a folder and of those inside it, a line or two printed for each file.
 *
 * @param {"vi" | "en"} lang
 * @returns {Promise<{ books: { name: string, book: object }[], leftOut: number }>} those that something is taken from, and
 *   how many others there are
 */
export async function booksIn(folder, lang, refuse) {
  const [
    { PROGRAMME },
    { rolledIn, bookLines },
    { latestOf },
    { wordingOf },
    { words: faults },
    { words: t },
  ] = await Promise.all(
    [
      "src/programme/programme.ts",
      "scripts/tidy/folder.ts",
      "src/rollup/whose.ts",
      "src/sentences/wordingOf.ts",
      `src/i18n/${lang}/errors.ts`,
      `src/i18n/${lang}/rollup.ts`,
    ].map(importTs),
  );
  let names;
  try {
    names = readdirSync(folder, { recursive: true }).filter(
      // Excel's own, beside a workbook that is open.
      (name) => /\.xls[xm]$/i.test(name) && !/(?:^|[\\/])~\$/.test(name),
    );
  } catch (error) {
    refuse(`${folder}: ${error.message}`);
  }
  const rolled = [];
  let leftOut = 0;
  const leaveOut = (name, why) => {
    leftOut += 1;
    console.log(`${name}: ${why}`);
  };
  for (const name of names.sort()) {
    try {
      const path = join(folder, name);
      const one = await rolledIn(
        { name, bytes: readFileSync(path), saved: statSync(path).mtimeMs },
        PROGRAMME,
      );
      if (one.fault) {
        const { title, message } = wordingOf(one.fault, faults);
        leaveOut(name, `${title}. ${message}`);
      } else if (one.refused) leaveOut(name, t[one.refused]);
      else rolled.push(one);
    } catch (error) {
      leaveOut(name, error.message);
    }
  }
  const books = [];
  for (const { file, book, again } of latestOf(rolled)) {
    if (again !== null) leaveOut(file.name, t.again(again));
    else {
      console.log(`${file.name}: ${bookLines(book, lang).join(" ")}`);
      books.push({ name: file.name, book });
    }
  }
  return { books, leftOut };
}

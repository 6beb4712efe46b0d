// Writes the pages of docs/ that are made from the source; with --check it only says which are out of date.
import { readFileSync, writeFileSync } from "node:fs";
import { functionsDocs } from "./functions-docs.mjs";

const pages = (await functionsDocs()).map(({ file, text }) => ({
  file,
  text,
  path: new URL(`../${file}`, import.meta.url),
}));
if (process.argv.includes("--check")) {
  const old = pages.filter(({ path, text }) => readFileSync(path, "utf8") !== text);
  for (const { file } of old) console.error(`${file} is not up to date: run "npm run docs".`);
  process.exit(old.length === 0 ? 0 : 1);
}
for (const { path, text } of pages) writeFileSync(path, text);

// Writes the pages of docs/ that are made from the source.
import { writeFileSync } from "node:fs";
import { functionsDocs } from "./functions-docs.mjs";

for (const { file, text } of await functionsDocs())
  writeFileSync(new URL(`../${file}`, import.meta.url), text);

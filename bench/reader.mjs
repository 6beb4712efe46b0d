// Prints how the reader does on each text of test/reader/places against the rows marked in it:
//   npm run bench:reader
// The rules have been tuned on these texts; to see how they do on one they have not seen, put it there.
import { fileURLToPath } from "node:url";
import { importTs } from "../scripts/import-ts.mjs";

// The texts are looked up beside the tests, by __dirname.
globalThis.__dirname = fileURLToPath(new URL("../test/reader", import.meta.url));
const [{ places }, { score }, { readProgramme }] = await Promise.all(
  ["test/reader/marked.ts", "test/reader/score.ts", "src/reader/index.ts"].map(importTs),
);

const percent = (share) => `${(100 * share).toFixed(1)} %`;
console.log("| text | rows | right value | right kind, comparator, years | false rows |");
console.log("| --- | ---: | ---: | ---: | ---: |");
for (const { name, text, rows } of places) {
  const { counted, rightValue, rightKind, falseRows } = score(text, rows, readProgramme(text));
  console.log(`| ${[name, counted, ...[rightValue, rightKind, falseRows].map(percent)].join(" | ")} |`);
}

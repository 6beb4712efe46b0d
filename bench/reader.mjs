// Prints how the reader does on each text of test/reader/places against the rows marked in it:
//   npm run bench:reader
// The rules have been tuned on these texts; to see how they do on one they have not seen, put it there.
import { fileURLToPath } from "node:url";
import { importTs } from "../scripts/import-ts.mjs";

// The texts are looked up beside the tests, by __dirname.
globalThis.__dirname = fileURLToPath(new URL("../test/reader", import.meta.url));
const [{ places }, { score }, { sureRows }, { readProgramme }] = await Promise.all(
  ["test/reader/marked.ts", "test/reader/score.ts", "test/reader/sure.ts", "src/reader/index.ts"].map(
    importTs,
  ),
);

const percent = (share) => `${(100 * share).toFixed(1)} %`;
console.log(
  "| text | rows | right value | right kind, comparator, years | false rows | without a doubt | of these wrong |",
);
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
const sure = { count: 0, wrong: 0 };
for (const { name, text, rows } of places) {
  const proposal = readProgramme(text);
  const { counted, rightValue, rightKind, falseRows } = score(text, rows, proposal);
  const { count, wrong } = sureRows(text, rows, proposal);
  sure.count += count;
  sure.wrong += wrong.length;
  const shares = [rightValue, rightKind, falseRows].map(percent);
  console.log(`| ${[name, counted, ...shares, count, wrong.length].join(" | ")} |`);
}
console.log(
  `${sure.count} rows without a doubt, ${sure.wrong} of them wrong in value, kind, comparator or years.`,
);

// Measures how long it takes to read the workbooks of many communes and to put them together, with invented communes, in Node
// and then in the pane that `node scripts/build.mjs` built:
//   node bench/rollUp.mjs 114
// The seconds do not include making the files; Node's peak memory does, being that of the whole process. Exits with 1
// when the pane is over a limit.
import { performance } from "node:perf_hooks";
import { parseNumber } from "office-addin-cli";
import { importTs } from "../scripts/import-ts.mjs";
import { measureRollUp } from "./rollUpPane.mjs";
import { printTable } from "./table.mjs";

const [count = "114"] = process.argv.slice(2);
const communes = parseNumber(count, "Say how many communes: node bench/rollUp.mjs 114");

const [{ manyBookFiles }, { communeFile }, { rollUpFile }, { proposals, sharedTargets }] = await Promise.all(
  [
    "bench/communeFiles.ts",
    "src/intake/communes/communeFile.ts",
    "src/intake/communes/rollUpFile.ts",
    "src/rollup/shared.ts",
  ].map(importTs),
);

const files = await manyBookFiles(communes);

const start = performance.now();
const books = [];
for (const bytes of files) {
  const { ok, value } = await communeFile(bytes);
  if (!ok || value.kind !== "book") throw new Error("a workbook was not read");
  books.push(value.book);
}
const read = performance.now();
const proposed = proposals(books);
const { groups } = sharedTargets(proposed, new Set(proposed.same.map(({ id }) => id)));
const matched = performance.now();
const { bytes } = await rollUpFile({ books, shared: groups, weights: new Map(), earlier: null }, new Date());
const seconds = (from, to) => ((to - from) / 1000).toFixed(1);
console.log(
  `${communes} files of ${Math.round(files[0].length / 1024)} KiB: read ${seconds(start, read)} s, ` +
    `matched ${seconds(read, matched)} s (${groups.length} shared), ` +
    `made ${seconds(matched, performance.now())} s (${(bytes.length / 1e6).toFixed(1)} MB), ` +
    `all ${seconds(start, performance.now())} s; peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
);
process.exit(printTable(await measureRollUp(communes)) ? 0 : 1);

// Measures how long it takes to read the workbooks of many communes and to put them together, with invented communes:
//   node bench/rollUp.mjs 114
// Making the files takes no part of the seconds. Peak memory is that of the whole process, in which all files were made.
import { performance } from "node:perf_hooks";
import { parseNumber } from "office-addin-cli";
import { importTs } from "../scripts/import-ts.mjs";

const [count = "114"] = process.argv.slice(2);
const communes = parseNumber(count, "Say how many communes: node bench/rollUp.mjs 114");

const [
  { bookFile, communeProgramme, communeSheets },
  { communeFile },
  { rollUpFile },
  { proposals, sharedTargets },
  { PROGRAMME },
] = await Promise.all(
  [
    "bench/communeFiles.ts",
    "src/intake/communes/communeFile.ts",
    "src/intake/communes/rollUpFile.ts",
    "src/rollup/shared.ts",
    "src/programme/programme.ts",
  ].map(importTs),
);

/** 30 November 2026. */
const DAY = { year: 2026, today: 46_356 };
/** Workbooks worked out, each of which many communes have under their own names. */
const KINDS = 3;
/** Years with figures. */
const YEARS = [2025, 2026];

const worked = Array.from({ length: KINDS }, (_, kind) =>
  communeSheets(
    communeProgramme(String(kind)),
    PROGRAMME.targets.flatMap(({ code }, row) =>
      YEARS.map((year, place) => ({
        code,
        year,
        figures: [null, null, 60 + ((row * (kind + 1)) % 37) + place * (1 + (row % 5))],
      })),
    ),
    DAY,
  ),
);
const files = [];
for (let number = 1; number <= communes; number++) {
  const made = worked[number % KINDS];
  files.push(await bookFile({ ...made, programme: communeProgramme(String(number).padStart(3, "0")) }));
}

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
const { bytes } = await rollUpFile({ books, shared: groups, earlier: null }, new Date());
const seconds = (from, to) => ((to - from) / 1000).toFixed(1);
console.log(
  `${communes} files of ${Math.round(files[0].length / 1024)} KiB: read ${seconds(start, read)} s, ` +
    `matched ${seconds(read, matched)} s (${groups.length} shared), ` +
    `made ${seconds(matched, performance.now())} s (${(bytes.length / 1e6).toFixed(1)} MB), ` +
    `all ${seconds(start, performance.now())} s; peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
);

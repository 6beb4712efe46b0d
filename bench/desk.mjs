// Measures set-up, reading and checking in a workbook of many communes over the stand-in host, without a browser; much
// of the time is the spreadsheet engine's own. The size is given as a number of communes (200 of them have 8 600 rows):
//   node bench/desk.mjs 20              formulas are kept and not calculated
//   node bench/desk.mjs 5 --calculate   with everything calculated
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { parseNumber } from "office-addin-cli";
import { buildUniver } from "../scripts/build-univer.mjs";
import { functionsMetadata } from "../scripts/functions-metadata.mjs";
import { keepingAllFormulas } from "../workbench/keptFormulas.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const outfile = `${root}/.cache/bench/desk.cjs`;
const [count = "20", calculate] = process.argv.slice(2);
const communes = parseNumber(count, "Say how many communes: node bench/desk.mjs 20");

await build({
  entryPoints: [`${root}/bench/desk.ts`],
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  outfile,
  external: ["jsdom"],
  logLevel: "error",
  // The desk of the tests, with the same form of the spreadsheet engine, but without what lets jest load it.
  plugins: [
    {
      name: "without-jest",
      setup: ({ onLoad, onResolve }) => {
        onLoad({ filter: /test[\\/]host[\\/]libraries\.ts$/ }, () => ({ contents: "" }));
        onResolve({ filter: /^@univerjs\// }, ({ path }) => ({ path, namespace: "univer" }));
        onLoad({ filter: /.*/, namespace: "univer" }, ({ path }) => ({
          contents: `module.exports = require(process.env.UNIVER)["${path}"];`,
        }));
      },
    },
  ],
});
process.env.UNIVER = `${root}/.cache/bench/univer.cjs`;
writeFileSync(process.env.UNIVER, keepingAllFormulas(readFileSync(await buildUniver(), "utf8")));
process.env.FUNCTIONS = await functionsMetadata();
const { measureDesk } = createRequire(import.meta.url)(outfile);
const calculates = calculate === "--calculate";
const measured = await measureDesk(communes, calculates ? {} : { calculates, functions: [] });
for (const [name, value] of Object.entries(measured)) console.log(`${name.padEnd(20)} ${value.toFixed(2)}`);
process.exit(0);

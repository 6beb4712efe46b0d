// Measures the production build and prints one table. Counts and bytes have limits, and the run fails when one is
// exceeded; times depend on the machine and are printed beside what is aimed at.
import { run } from "../scripts/run.mjs";
import { buildWorkbench } from "../workbench/build.mjs";
import { measureBytes } from "./bytes.mjs";
import { measureFunctions } from "./functions.mjs";
import { countLookUps } from "./lookUps.mjs";
import { measurePane } from "./pane.mjs";
import { measureScale } from "./scale.mjs";
import { measureWorkbench } from "./workbench.mjs";

const code = await run("webpack/bin/webpack.js", "--mode", "production", "--stats", "errors-warnings");
if (code !== 0) process.exit(code);
await buildWorkbench();

const rows = [
  ...measureBytes(),
  ...(await measurePane()),
  ...(await measureFunctions()),
  ...(await countLookUps()),
  ...(await measureScale()),
  ...(await measureWorkbench()),
];

const format = (value) =>
  value.toLocaleString("en-GB", { maximumFractionDigits: value < 10 && value % 1 !== 0 ? 2 : 0 });
const broken = rows.filter(({ value, limit }) => limit !== undefined && value > limit);

console.log("\n| what | measured | limit or aim | |\n| --- | ---: | ---: | --- |");
for (const row of rows) {
  const { name, value, unit, limit, aim } = row;
  const bound = limit === undefined ? (aim ?? "") : `≤ ${limit}`;
  const verdict = broken.includes(row) ? "over the limit" : limit === undefined ? "" : "held";
  console.log(`| ${name} | ${format(value)} ${unit} | ${bound} | ${verdict} |`);
}
console.log(broken.length === 0 ? "\nAll limits are held." : `\n${broken.length} limits are not held.`);
process.exit(broken.length === 0 ? 0 : 1);

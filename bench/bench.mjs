// Measures the production build and prints one table. Counts, bytes and what a person waits for 114 communes have limits, and
// the run fails when one is exceeded; other times depend on the machine and are printed beside what is aimed at.
import { run } from "../scripts/run.mjs";
import { buildWorkbench } from "../workbench/build.mjs";
import { measureBytes } from "./bytes.mjs";
import { measureFunctions } from "./functions.mjs";
import { countLookUps } from "./lookUps.mjs";
import { measurePane } from "./pane.mjs";
import { measureRollUp } from "./rollUpPane.mjs";
import { measureScale } from "./scale.mjs";
import { printTable } from "./table.mjs";
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
  ...(await measureRollUp(114)),
];

process.exit(printTable(rows) ? 0 : 1);

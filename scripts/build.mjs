// Builds what is shipped (dist/) and the page of the workbench (.cache/workbench/).
import { buildWorkbench } from "../workbench/build.mjs";
import { run } from "./run.mjs";

await buildWorkbench();
process.exit(await run("webpack/bin/webpack.js", "--mode", "production", "--stats", "errors-warnings"));

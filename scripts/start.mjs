// Builds the add-in and the workbench, then serves both until Ctrl+C.
import { buildWorkbench } from "../workbench/build.mjs";
import { serve } from "../workbench/server.mjs";
import { run } from "./run.mjs";

const code = await run("webpack/bin/webpack.js", "--mode", "production", "--stats", "errors-warnings");
if (code !== 0) process.exit(code);
await buildWorkbench();
const { url } = await serve(3000);
console.log(`\nBàn thử: ${url}  (Ctrl+C để dừng)\nWorkbench: ${url}  (Ctrl+C to stop)`);

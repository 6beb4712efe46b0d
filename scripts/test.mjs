// Everything that must hold before a change is handed on: types, lint, build, all tests, the end-to-end flows.
// Its last line is "N passed, N failed"; it exits with 1 when anything failed.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildWorkbench } from "../workbench/build.mjs";
import { functionsDocs } from "./functions-docs.mjs";
import { run } from "./run.mjs";

const total = { passed: 0, failed: 0 };
const count = (passed, failed) => {
  total.passed += passed;
  total.failed += failed;
};

/** Runs one check that either holds or does not. */
async function check(name, work) {
  console.log(`\n=== ${name}`);
  const holds = await work().catch((error) => {
    console.error(error);
    return false;
  });
  count(holds ? 1 : 0, holds ? 0 : 1);
  return holds;
}

const program =
  (...command) =>
  async () =>
    (await run(...command)) === 0;

const reports = fileURLToPath(new URL("../.cache/", import.meta.url));

/** Runs Jest projects and counts their tests; a file that does not load and a skipped test count as failed. */
async function jest(...projects) {
  console.log(`\n=== ${projects.join(", ")}`);
  const report = `${reports}jest-${projects.join("-")}.json`;
  rmSync(report, { force: true });
  const code = await run(
    "jest/bin/jest.js",
    "--json",
    `--outputFile=${report}`,
    "--selectProjects",
    ...projects,
  );
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } =
      result;
    const failed = numFailedTests + numRuntimeErrorTestSuites + numPendingTests + numTodoTests;
    count(numPassedTests, failed === 0 && code !== 0 ? 1 : failed);
  } catch (error) {
    console.error(`No report of ${projects.join(", ")}: ${error.message}`);
    count(0, 1);
  }
}

mkdirSync(reports, { recursive: true });
await check("types", program("typescript/bin/tsc"));
await check("lint", program("eslint/bin/eslint.js", "."));
await check("docs", async () => {
  const old = (await functionsDocs()).filter(({ file, text }) => readFileSync(file, "utf8") !== text);
  for (const { file } of old) console.error(`${file} is not up to date: run "npm run docs".`);
  return old.length === 0;
});
await jest("unit", "pane", "host");
const built = await check("build", async () => {
  await buildWorkbench();
  return program("webpack/bin/webpack.js", "--mode", "production", "--stats", "errors-warnings")();
});
if (built) await jest("e2e");
else await check("e2e", () => Promise.reject(new Error("not run: there is no build to run it on")));

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

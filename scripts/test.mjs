// Everything that must hold before a change is handed on. Its last line is "N passed, N failed"; it exits with 1 when
// anything failed.
//
//   node scripts/test.mjs        types, lint, docs, rooms, build, short tests, and those of what was built (npm test)
//   node scripts/test.mjs unit   tests that need neither the pane nor the spreadsheet engine (npm run test:unit)
//   node scripts/test.mjs long   all that takes its time (npm run test:long)
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { measured } from "./run.mjs";

const [what = "short"] = process.argv.slice(2);
const reports = fileURLToPath(new URL("../.cache/", import.meta.url));
mkdirSync(reports, { recursive: true });

/** Tests make and drop workbooks and trees of code all the time: with more room for new objects, garbage is collected less often. */
const ROOM = "--max-semi-space-size=64";

/** One row per group: what it is, how many passed and failed, and its seconds. */
const rows = [];
const failed = ({ name }) => rows.some((row) => row.name === name && row.failed > 0);

/** A program that passes or fails as a whole. Its output is printed when it ends. */
const check = (name, script, ...args) => ({
  name,
  run: async () => {
    const { code, ...seconds } = await measured({}, script, ...args);
    console.log(`=== ${name}: ${code === 0 ? "holds" : "does not hold"}\n`);
    rows.push({ name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, ...seconds });
  },
});

/** The tests of a Jest project; a file that does not load and a skipped test count as failed. */
const jest = (name) => ({
  name,
  run: async () => {
    console.log(`\n=== ${name}`);
    const report = `${reports}jest-${name}.json`;
    rmSync(report, { force: true });
    const { code, ...seconds } = await measured(
      { live: true },
      ROOM,
      "node_modules/jest/bin/jest.js",
      "--json",
      `--outputFile=${report}`,
      "--selectProjects",
      name,
    );
    rows.push({ name, ...outcomeOf(report, code), ...seconds });
  },
});

function outcomeOf(report, code) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } =
      JSON.parse(readFileSync(report, "utf8"));
    const bad = numFailedTests + numRuntimeErrorTestSuites + numPendingTests + numTodoTests;
    return { passed: numPassedTests, failed: bad === 0 && code !== 0 ? 1 : bad };
  } catch (error) {
    console.error(`No report: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}

/** One after another. */
const lane =
  (...groups) =>
  async () => {
    for (const group of groups) await group.run();
  };

const BUILD = check("build", "scripts/build.mjs");
/** Tests of what was built: there is nothing to test where the build failed. */
const ofBuild = ({ name, run }) => ({
  name,
  run: async () => {
    if (!failed(BUILD)) return run();
    console.error(`${name}: not run, there is no build to run it on`);
    rows.push({ name, passed: 0, failed: 1, wall: 0, processor: 0 });
  },
});

// Two lanes side by side, for two cores. What is built is tested in the lane that builds it.
const LANES = {
  unit: [lane(jest("unit"))],
  short: [
    lane(
      BUILD,
      check("types", "node_modules/typescript/bin/tsc"),
      check("docs", "scripts/docs.mjs", "--check"),
      check(
        "rooms",
        "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
        "--config",
        ".dependency-cruiser.mjs",
        "src",
        "workbench/host",
        "workbench/page",
      ),
      check(
        "lint",
        ROOM,
        "node_modules/eslint/bin/eslint.js",
        "--cache",
        "--cache-location",
        ".cache/eslint/",
        ".",
      ),
      ofBuild(jest("flow")),
    ),
    lane(jest("unit"), jest("pane"), jest("host")),
  ],
  long: [
    lane(BUILD, ofBuild(jest("e2e"))),
    lane(
      check("unused", "node_modules/knip/bin/knip.js"),
      jest("unit-long"),
      jest("pane-long"),
      jest("host-long"),
    ),
  ],
};
/** Limits for the whole run on two quiet cores, in seconds of processor time. */
const MOST = { unit: 60, short: 660, long: 4800 };

const lanes = LANES[what];
if (lanes === undefined) throw new Error(`node scripts/test.mjs [${Object.keys(LANES).join("|")}]`);

const day = new Date();
const pad = (number) => String(number).padStart(2, "0");
process.env.SEED ??= `${day.getFullYear()}${pad(day.getMonth() + 1)}${pad(day.getDate())}`;
console.log(`Samples are those of SEED=${process.env.SEED}; set it to take them again.`);

const start = performance.now();
await Promise.all(lanes.map((run) => run()));
const wall = (performance.now() - start) / 1000;

const sum = (pick) => rows.reduce((all, row) => all + pick(row), 0);
const known = rows.every(({ processor }) => processor !== null);
const total = {
  name: "all",
  passed: sum(({ passed }) => passed),
  failed: sum((row) => row.failed),
  wall,
  processor: known ? sum(({ processor }) => processor) : null,
};
const seconds = (value) => (value === null ? "-" : value.toFixed(0)).padStart(12);
console.log(
  `\n${"".padEnd(12)}${["seconds", "processor", "passed", "failed"].map((head) => head.padStart(12)).join("")}`,
);
for (const { name, passed, failed: bad, wall: time, processor } of [...rows, total])
  console.log(
    `${name.padEnd(12)}${seconds(time)}${seconds(processor)}${String(passed).padStart(12)}${String(bad).padStart(12)}`,
  );
if (total.processor !== null && total.processor > MOST[what])
  console.log(
    `More than the ${MOST[what]} seconds of the processor that this is to take on a quiet machine.`,
  );

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/**
 * Which command runs what (the table in CONTRIBUTING.md says why):
 *
 *   npm run test:unit   unit
 *   npm test            unit, pane, host, flow
 *   npm run pictures    no tests: the pictures and the film of the README, taken in the same browser
 *   npm run test:long   every file *.long.test.ts(x), beside the short tests of the same thing
 *
 * A test is long when its name says so: it tries everything where a short test takes a sample (test/sample.ts), or does what
 * only a browser or a large workbook can show. Both share what they try through a file without "test" in its name.
 */
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};

const LONG = "\\.long\\.test\\.tsx?$";
const PANE = "taskpane";
/** What opens a workbook in the spreadsheet engine. */
const HOST = "{host,excel,docs,plain,xlsx}";
const OTHERS = "!(taskpane|host|excel|docs|plain|xlsx|e2e)";

/**
 * Jest runs code in a context of its own, where each mention of a global is looked up by a call; these are handed to each
 * file as parameters instead, which takes a quarter off everything. None that a test puts a fake in the place of.
 */
const GLOBALS = [
  ...[
    "Array",
    "ArrayBuffer",
    "Boolean",
    "DataView",
    "Error",
    "Infinity",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
  ],
  ...["Promise", "Proxy", "RangeError", "Reflect", "RegExp", "Set", "String", "TypeError", "Uint8Array"],
  ...["WeakMap", "WeakSet", "isFinite", "isNaN", "parseFloat", "parseInt"],
];

const project = (displayName, folder, more = {}) => ({
  displayName,
  transform,
  testEnvironment: "<rootDir>/test/node.mjs",
  testMatch: [`<rootDir>/test/${folder}/**/*.test.{ts,tsx}`],
  testPathIgnorePatterns: [LONG],
  sandboxInjectedGlobals: GLOBALS,
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/fastCheck.ts" },
  ...more,
});
const long = (displayName, folder, more = {}) =>
  project(displayName, folder, {
    testMatch: [`<rootDir>/test/${folder}/**/*.long.test.{ts,tsx}`],
    testPathIgnorePatterns: [],
    ...more,
  });

const workbook = {
  globalSetup: "<rootDir>/test/host/setUp.mjs",
  testEnvironment: "<rootDir>/test/host/worker.mjs",
  setupFiles: ["<rootDir>/test/host/libraries.ts"],
};
// Libraries of pages declare names such as Symbol and parseInt of their own, which a parameter would forbid.
const page = {
  globalSetup: "<rootDir>/test/taskpane/setUp.mjs",
  setupFiles: ["<rootDir>/test/taskpane/libraries.ts"],
  testEnvironment: "<rootDir>/test/taskpane/page.mjs",
  sandboxInjectedGlobals: [],
  transformIgnorePatterns: ["/node_modules/", "/\\.cache/"],
};
/** The built workbench in a browser. */
const browser = {
  globalSetup: "<rootDir>/test/e2e/start.mjs",
  globalTeardown: "<rootDir>/test/e2e/stop.mjs",
};

export default {
  // Tests open whole workbooks in a real engine; a busy machine is no fault of theirs.
  testTimeout: 300_000,
  maxWorkers: "100%",
  // Node does not hurry to give memory back: a worker that holds this much makes way for a new one.
  workerIdleMemoryLimit: "1GB",
  projects: [
    project("unit", OTHERS),
    project("pane", PANE, page),
    project("host", HOST, workbook),
    project("flow", "e2e", browser),
    long("unit-long", OTHERS),
    long("pane-long", PANE, page),
    long("host-long", HOST, workbook),
    long("e2e", "e2e", browser),
    project("pictures", "e2e", { ...browser, testMatch: ["<rootDir>/test/e2e/*.pictures.ts"] }),
  ],
};

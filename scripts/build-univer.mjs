import { existsSync, readFileSync, renameSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Jest loads CommonJS, some libraries under Univer are ES modules only: all of Univer goes into one CommonJS file,
 * made once for each version. Prints its path.
 */
const PACKAGES = [
  "core",
  "data-validation",
  "docs",
  "engine-formula",
  "sheets",
  "sheets-conditional-formatting",
  "sheets-data-validation",
  "sheets-filter",
  "sheets-formula",
  "sheets-numfmt",
  "sheets-sort",
  "sheets-table",
].map((name) => `@univerjs/${name}`);

const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/node_modules/@univerjs/core/package.json`, "utf8"));
const file = `${root}/.cache/univer-${version}.cjs`;

if (!existsSync(file)) {
  // Test files run side by side: each makes its own file and the last one stays.
  const own = `${file}.${process.pid}`;
  await build({
    stdin: {
      contents: [...PACKAGES, "rxjs"]
        .map((name) => `exports[${JSON.stringify(name)}] = require("${name}");`)
        .join("\n"),
      resolveDir: root,
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: own,
    logLevel: "error",
  });
  renameSync(own, file);
}
console.log(file);

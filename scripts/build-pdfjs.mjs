import { existsSync, readFileSync, renameSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Jest loads CommonJS, pdf.js is an ES module: it goes into one CommonJS file together with what else runs in its worker,
 * made once for each version. Prints its path.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/node_modules/pdfjs-dist/package.json`, "utf8"));
const file = `${root}/.cache/pdfjs-${version}.cjs`;

if (!existsSync(file)) {
  const own = `${file}.${process.pid}`;
  await build({
    stdin: {
      // Node draws nothing, and reading text draws nothing either.
      contents:
        "for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globalThis[name] ??= class {};" +
        'globalThis.pdfjsWorker = require("pdfjs-dist/legacy/build/pdf.worker.mjs");' +
        'module.exports = require("pdfjs-dist/legacy/build/pdf.mjs");',
      resolveDir: root,
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    define: { "import.meta.url": '"file:///pdf.mjs"' },
    external: ["@napi-rs/canvas"],
    outfile: own,
    logLevel: "error",
  });
  renameSync(own, file);
}
console.log(file);

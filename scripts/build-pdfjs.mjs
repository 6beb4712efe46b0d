import { existsSync, readFileSync, renameSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Jest loads CommonJS, but pdf.js is an ES module: it is bundled into one CommonJS file with whatever else runs in its
 * worker, once for each version. Prints the file's path.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/node_modules/pdfjs-dist/package.json`, "utf8"));
const file = `${root}/.cache/pdfjs-${version}.cjs`;

if (!existsSync(file)) {
  const own = `${file}.${process.pid}`;
  await build({
    stdin: {
      // Node cannot draw, and reading text needs no drawing.
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

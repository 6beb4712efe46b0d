import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { keepingAllFormulas } from "./keptFormulas.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const OUT = join(HERE, "..", ".cache", "workbench");

const keepFormulas = {
  name: "keep-formulas",
  setup: ({ onLoad }) =>
    onLoad({ filter: /engine-formula[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => ({
      contents: keepingAllFormulas(await readFile(path, "utf8")),
    })),
};

/** Bundles the page of the workbench into .cache/workbench. */
export async function buildWorkbench() {
  await build({
    entryPoints: [join(HERE, "page", "main.ts"), join(HERE, "page", "page.css")],
    bundle: true,
    outdir: OUT,
    format: "iife",
    target: "es2022",
    minify: true,
    sourcemap: true,
    logLevel: "warning",
    plugins: [keepFormulas],
    // React, which the spreadsheet's own interface uses, chooses its production form by this.
    define: { "process.env.NODE_ENV": '"production"' },
  });
  await copyFile(join(HERE, "page", "bridge.js"), join(OUT, "bridge.js"));
}

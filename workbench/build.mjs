import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const OUT = join(HERE, "..", ".cache", "workbench");

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
    // React, which the spreadsheet's own interface uses, chooses its production form by this.
    define: { "process.env.NODE_ENV": '"production"' },
  });
  await copyFile(join(HERE, "page", "bridge.js"), join(OUT, "bridge.js"));
}

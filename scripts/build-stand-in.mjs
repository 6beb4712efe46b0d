import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const HOST = "workbench/host";
/** Draws on a screen: no test in Node loads it. */
const BROWSER = "univer/browser.ts";

/**
 * The stand-in host as one CommonJS file, once for each state of its sources, for Jest to load once a worker: the engine
 * under it, which is loaded once a worker too, is slow with objects that are made anew in each test file's own world.
 *
 * @returns {Promise<string>} path of the file. It exports a function of the `require` that finds Univer, which gives what
 *   each module exports by the module's path from the root of the project.
 */
export async function buildStandIn() {
  const modules = readdirSync(join(root, HOST), { recursive: true })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts") && path !== BROWSER)
    .map((path) => `${HOST}/${path}`)
    .sort();
  const hash = createHash("sha256").update(readFileSync(new URL(import.meta.url)));
  for (const path of modules) hash.update(path).update(readFileSync(join(root, path)));
  const file = join(root, `.cache/stand-in-${hash.digest("hex").slice(0, 8)}.cjs`);
  if (existsSync(file)) return file;
  // Two runs may be under way at once: each writes a file of its own, and the last one stays.
  const own = `${file}.${process.pid}`;
  await build({
    stdin: {
      contents: modules.map((path) => `exports["${path}"] = require("./${path}");`).join("\n"),
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "es2022",
    external: ["@univerjs/*", "rxjs"],
    banner: { js: "module.exports = (require) => { const exports = {};" },
    footer: { js: "return exports; };" },
    outfile: own,
    logLevel: "error",
  });
  renameSync(own, file);
  return file;
}

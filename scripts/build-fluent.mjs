import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
/** What tests use the pane through. CommonJS: their exports are given as they are. */
const TESTING = ["@testing-library/react", "@testing-library/user-event"];
const USED = /from "(@fluentui\/[^"]*)"/g;

/** What the pane imports of Fluent UI. */
function used() {
  const sources = readdirSync(join(root, "src"), { recursive: true }).filter((path) => /\.tsx?$/.test(path));
  const found = sources.flatMap((path) => [...readFileSync(join(root, "src", path), "utf8").matchAll(USED)]);
  return [...new Set(found.map(([, name]) => name))].sort();
}

/**
 * Fluent UI as one CommonJS file, once for each choice of them, for Jest to load in each test file of the pane:
 * by themselves they are a thousand files, which takes longer to load than most tests take.
 *
 * @returns {Promise<{ file: string, names: readonly string[] }>} path of the file, which exports by their names what the
 *   modules export.
 */
export async function buildFluent() {
  const names = [...used(), ...TESTING];
  const hash = createHash("sha256").update(names.join());
  for (const path of [fileURLToPath(import.meta.url), join(root, "package-lock.json")])
    hash.update(readFileSync(path));
  const file = join(root, `.cache/fluent-${hash.digest("hex").slice(0, 8)}.cjs`);
  if (existsSync(file)) return { file, names };
  // Two runs may be under way at once: each writes a file of its own, and the last one stays.
  const own = `${file}.${process.pid}`;
  await build({
    stdin: {
      contents: names
        .map((name, place) =>
          name.startsWith("@fluentui/")
            ? `import * as m${place} from "${name}"; exports["${name}"] = m${place};`
            : `exports["${name}"] = require("${name}");`,
        )
        .join("\n"),
      resolveDir: root,
    },
    bundle: true,
    platform: "browser",
    format: "cjs",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"test"' },
    // It asks its module for Node's own timers, which it has where Jest loads it.
    external: ["react", "react-dom"],
    outfile: own,
    logLevel: "error",
  });
  renameSync(own, file);
  return { file, names };
}

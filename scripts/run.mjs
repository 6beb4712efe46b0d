import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a program of node_modules with the Node that runs this script; no shell, so it works the same on Windows.
 *
 * @param script path below node_modules, e.g. "webpack/bin/webpack.js"
 * @returns {Promise<number>} exit code
 */
export function run(script, ...args) {
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], { cwd: ROOT, stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a script with Node and measures what it took.
 *
 * @param {{ live?: boolean }} how live: its output is printed as it comes; otherwise in one piece at the end, so that
 *   others can run at the same time
 * @param script path below the project's folder; flags of Node may come before it
 * @returns {Promise<{ code: number, wall: number, processor: number | null }>} exit code and seconds; those of the
 *   processor include all programs it started, null where the system does not report them
 */
export async function measured({ live = false }, script, ...args) {
  const start = performance.now();
  const words = live ? "inherit" : "pipe";
  const child = spawn(process.execPath, ["scripts/processor.mjs", script, ...args], {
    cwd: ROOT,
    stdio: ["ignore", words, words, "ipc"],
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => said.push(chunk));
  let processor = null;
  child.on("message", (seconds) => (processor = seconds));
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  });
  process.stdout.write(Buffer.concat(said));
  return { code, wall: (performance.now() - start) / 1000, processor };
}

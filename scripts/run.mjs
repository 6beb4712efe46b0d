import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a program of node_modules with the Node at hand; no shell, so it works the same on Windows.
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

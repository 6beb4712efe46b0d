// Runs a script and reports to its parent the seconds of processor time it took, all programs it started included.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** Clock ticks by which Linux counts: 100 a second on every system Node runs on. */
const TICKS = 100;

/** Seconds of all children that have ended; only Linux reports them. */
function ofChildren() {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    // Fields 16 and 17 of proc(5): user and system time of children that were waited for.
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    return null;
  }
}

const child = spawn(process.execPath, process.argv.slice(2), { stdio: "inherit" });
child.once("error", (error) => {
  console.error(error);
  process.exit(1);
});
child.once("exit", (code) => process.send(ofChildren(), () => process.exit(code ?? 1)));

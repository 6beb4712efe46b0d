import { existsSync } from "node:fs";
import { join } from "node:path";

// Headless Chromium calls home unless told otherwise; nothing may leave the machine.
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const { ProgramFiles, "ProgramFiles(x86)": ProgramFilesX86, LOCALAPPDATA } = process.env;

const INSTALLED = {
  win32: [ProgramFiles, ProgramFilesX86, LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
      join(folder, "Google/Chrome/Application/chrome.exe"),
    ]),
  darwin: [
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  linux: ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"],
};

/**
 * What playwright-core needs to start a browser on this machine: the Chromium of the npm package on Linux x64,
 * an installed Edge, Chrome or Chromium elsewhere, or the program named in the variable CHROMIUM.
 *
 * @throws Error saying what to install when there is none.
 */
export async function browserOptions() {
  const packaged = process.platform === "linux" && process.arch === "x64" && !process.env.CHROMIUM;
  if (packaged) {
    const { default: chromium } = await import("@sparticuz/chromium");
    // A container runs as root, where Chromium's own sandbox cannot start.
    return { executablePath: await chromium.executablePath(), args: [...QUIET, "--no-sandbox"] };
  }
  const executablePath =
    process.env.CHROMIUM ?? (INSTALLED[process.platform] ?? []).find((path) => existsSync(path));
  if (!executablePath)
    throw new Error(
      "No browser found: install Microsoft Edge or Google Chrome, or set CHROMIUM to its path.",
    );
  return { executablePath, args: QUIET };
}

import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const VERSION = createRequire(import.meta.url)("../package.json").devDependencies["@sparticuz/chromium"];
const CACHE = fileURLToPath(new URL("../.cache", import.meta.url));

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
 * The Chromium of the npm package, unpacked under its version. Left to itself the package unpacks into the folder for
 * temporary files, and takes whatever browser already lies there: one of another version, or half of one.
 */
async function packagedBrowser() {
  const folder = join(CACHE, `chromium-${VERSION}`);
  if (!existsSync(folder)) {
    await mkdir(CACHE, { recursive: true });
    const part = await mkdtemp(`${folder}-`);
    const { TMPDIR } = process.env;
    process.env.TMPDIR = part;
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    // Another run may have unpacked it meanwhile.
    await rename(part, folder).catch(() => rm(part, { recursive: true }));
  }
  return join(folder, "chromium");
}

/**
 * What playwright-core needs to start a browser on this machine: the Chromium of the npm package on Linux x64,
 * an installed Edge, Chrome or Chromium elsewhere, or the program named in the variable CHROMIUM.
 *
 * @throws Error saying what to install when there is none.
 */
export async function browserOptions() {
  const packaged = process.platform === "linux" && process.arch === "x64" && !process.env.CHROMIUM;
  if (packaged) {
    // A container runs as root, where Chromium's own sandbox cannot start.
    return { executablePath: await packagedBrowser(), args: [...QUIET, "--no-sandbox"] };
  }
  const executablePath =
    process.env.CHROMIUM ?? (INSTALLED[process.platform] ?? []).find((path) => existsSync(path));
  if (!executablePath)
    throw new Error(
      "No browser found: install Microsoft Edge or Google Chrome, or set CHROMIUM to its path.",
    );
  return { executablePath, args: QUIET };
}

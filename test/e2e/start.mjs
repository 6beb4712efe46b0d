// Before the end-to-end tests: one server on a free port and one browser for all of them.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { browserOptions } from "../../scripts/browser.mjs";
import { serve } from "../../workbench/server.mjs";

// Letters stand where the font puts them, as in Excel for Windows; Chromium on Linux moves them to whole pixels.
const EXACT_LETTERS = "--font-render-hinting=none";

export default async function start(_globalConfig, { displayName }) {
  for (const file of ["dist/taskpane.html", ".cache/workbench/main.js"])
    if (!existsSync(new URL(`../../${file}`, import.meta.url)))
      throw new Error(`${file} is missing: run "npm test", which builds before it tests.`);
  const server = await serve(0);
  const options = await browserOptions();
  const more = displayName.name === "pictures" ? [EXACT_LETTERS] : [];
  const browser = await chromium.launchServer({ ...options, args: [...options.args, ...more] });
  process.env.WORKBENCH_URL = server.url;
  process.env.BROWSER_ENDPOINT = browser.wsEndpoint();
  globalThis.stopWorkbench = async () => {
    await browser.close();
    await server.close();
  };
}

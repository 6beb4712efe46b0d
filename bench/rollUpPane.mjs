/* global window -- parts of this file run in the page */
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { chromium } from "playwright-core";
import { browserOptions } from "../scripts/browser.mjs";
import { importTs } from "../scripts/import-ts.mjs";
import { serve } from "../workbench/server.mjs";
import { openWorkbench } from "./workbench.mjs";

/** What is promised of 114 communes on two cores, from the files let go over the pane to the file that is made. */
const MOST_SECONDS = 60;
/** The page of the workbench, which holds a spreadsheet engine, is in the same process. */
const MOST_MEGABYTES = 1200;

async function writeFiles(folder, communes) {
  const { manyBookFiles } = await importTs("bench/communeFiles.ts");
  const files = await manyBookFiles(communes);
  return Promise.all(
    files.map(async (bytes, place) => {
      const path = join(folder, `Xã minh hoạ ${String(place + 1).padStart(3, "0")}.xlsx`);
      await writeFile(path, bytes);
      return path;
    }),
  );
}

/** Megabytes that the page's process has held at most; 0 where the system does not say. */
async function peakOf(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo.flatMap(({ id, type }) => {
    if (type !== "renderer") return [];
    try {
      const [, kilobytes] = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, "utf8"));
      return [Number(kilobytes) / 1000];
    } catch {
      return []; // only Linux tells, and not of a process that has just ended
    }
  });
  return Math.max(0, ...peaks);
}

async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  return metrics.find(({ name }) => name === "JSHeapUsedSize").value / 1e6;
}

/** Runs in the pane: notes the longest time in which it could not have answered anybody. */
const watchWaits = () => {
  let last = performance.now();
  window.longestWait = 0;
  window.setInterval(() => {
    const now = performance.now();
    window.longestWait = Math.max(window.longestWait, now - last);
    last = now;
  }, 10);
};

/** Putting the workbooks of so many invented communes together in the workbench, as somebody does who drops them there. */
export async function measureRollUp(communes) {
  const folder = await mkdtemp(join(tmpdir(), "nlb-communes-"));
  const server = await serve(0);
  const browser = await chromium.launch(await browserOptions());
  try {
    const files = await writeFiles(folder, communes);
    const { dropFiles } = await importTs("test/e2e/dropFiles.ts");
    const { page, pane } = await openWorkbench(browser, server.url);
    page.setDefaultTimeout(300_000);
    await pane.getByRole("button", { name: "Mục khác" }).click();
    await pane.getByRole("menuitem", { name: "Công cụ" }).click();
    await pane.getByRole("button", { name: "Chọn tệp của các xã" }).waitFor();
    await pane.evaluate(watchWaits);

    const start = performance.now();
    await dropFiles(page, files);
    await pane.getByText(`Sẽ tổng hợp ${communes} xã`).waitFor();
    const listed = performance.now();
    await pane.getByRole("button", { name: /^Xác nhận \d+ nhóm trùng tên$/ }).click();
    const asked = performance.now();
    const download = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Tạo tệp tổng hợp" }).click();
    await (await download).path();
    const made = performance.now();
    const of = `${communes} workbooks dropped on the pane`;
    const [list, make] = [listed - start, made - asked].map((time) => time / 1000);
    return [
      { name: `${of}, until all are listed`, value: list, unit: "s" },
      { name: `${of}: the file made of them`, value: make, unit: "s" },
      { name: `${of}: both together`, value: list + make, unit: "s", limit: MOST_SECONDS },
      {
        name: `${of}: longest time the pane answered nobody`,
        value: await pane.evaluate(() => window.longestWait),
        unit: "ms",
        aim: "≤ 500",
      },
      { name: `${of}: JavaScript memory after`, value: await heapOf(page), unit: "MB" },
      {
        name: `${of}: most memory of the page's process, workbench included`,
        value: await peakOf(browser),
        unit: "MB",
        limit: MOST_MEGABYTES,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

/* global window -- parts of this file run in the page */
import { performance } from "node:perf_hooks";
import { chromium } from "playwright-core";
import { browserOptions } from "../scripts/browser.mjs";
import { serve } from "../workbench/server.mjs";

const ROWS = 1000;
const ROUNDS = 3;

/** The arithmetic of NLB.GROWTH and of a level's NLB.STATUS as plain formulas on the same cells (D is the target). */
const GROWTH = {
  native: (row) => `=(C${row}/A${row})^(1/2)-1`,
  own: (row) => `=NLB.GROWTH(A${row}:C${row})`,
};
const VERDICT = {
  native: (row) => {
    const pace = `((C${row}/A${row})^(1/2)-1)/((D${row}/A${row})^(1/5)-1)`;
    return `=IF(C${row}>=D${row},"Đạt",IF(${pace}>=0.95,"Có khả năng hoàn thành",IF(${pace}>=0.6,"Chậm tiến độ",IF(${pace}>=0,"Khó hoàn thành","Xa dần mục tiêu"))))`;
  },
  own: (row) => `=NLB.STATUS(A${row}:C${row},$F$1:$H$1,D${row},2030,"level",2027)`,
};

/** Runs in the add-in's page: the formulas go in through Office.js, as an add-in would write them. */
const writeFormulas = ({ formulas, column, rows }) =>
  window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`${column}1:${column}${rows}`).formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });

const writeFigures = (rows) =>
  window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`A1:D${rows}`).values = Array.from({ length: rows }, (_, index) => {
      const base = 100 + (index % 97);
      return [base, base + (index % 7), base + (index % 23) - 3, base + 20];
    });
    sheet.getRange("F1:H1").values = [[2025, 2026, 2027]];
    await context.sync();
  });

const readAnswers = (rows) =>
  window.Excel.run(async (context) => {
    const answers = context.workbook.worksheets.getActiveWorksheet().getRange(`E1:E${rows}`).load("values");
    await context.sync();
    return answers.values.map(([answer]) => answer);
  });

/** The workbench in a new page, and the add-in's own page in it. */
export async function openWorkbench(browser, url) {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(() => window.workbench.ready);
  return { page, pane: page.frames().find((frame) => frame.url().endsWith("/addin/taskpane.html")) };
}

const settled = (page) => page.evaluate(() => window.workbench.settled());

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** As on the first day: whose workbook it is, the button, and the pane's word that it is done. */
async function measureSetUp(browser, url) {
  const { page, pane } = await openWorkbench(browser, url);
  await pane.getByRole("radio").first().check();
  const took = await timed(async () => {
    await pane.getByRole("button", { name: /^Tạo \d+ bảng/ }).click();
    await pane.getByText(/^Đã tạo \d+ bảng\./).waitFor();
    await settled(page);
  });
  await page.close();
  return { name: "set-up in the workbench, until everything is calculated", value: took, unit: "ms" };
}

async function measureFormulas(browser, url, name, formulas) {
  const times = { native: Infinity, own: Infinity };
  const answers = {};
  // Taken in turns, so that a busy moment of the machine does not hit one kind alone.
  for (const kind of Array(ROUNDS).fill(["native", "own"]).flat()) {
    const { page, pane } = await openWorkbench(browser, url);
    await pane.evaluate(writeFigures, ROWS);
    await settled(page);
    const written = Array.from({ length: ROWS }, (_, index) => formulas[kind](index + 1));
    const took = await timed(async () => {
      await pane.evaluate(writeFormulas, { formulas: written, column: "E", rows: ROWS });
      await settled(page);
    });
    times[kind] = Math.min(times[kind], took);
    answers[kind] = await pane.evaluate(readAnswers, ROWS);
    await page.close();
  }
  const same = (a, b) => a === b || Math.abs(a - b) < 1e-12;
  const wrong = answers.own.findIndex((answer, index) => !same(answer, answers.native[index]));
  if (wrong >= 0)
    throw new Error(
      `${name}, row ${wrong + 1}: ${answers.own[wrong]}, but plain formulas give ${answers.native[wrong]}.`,
    );
  return {
    name: `${ROWS} cells of ${name} against the same arithmetic as plain formulas, best of ${ROUNDS} (${Math.round(times.own)} / ${Math.round(times.native)} ms)`,
    value: times.own / times.native,
    unit: "×",
  };
}

/** Set-up and calculation in the workbench: the shipped add-in over the stand-in host. */
export async function measureWorkbench() {
  const server = await serve(0);
  const browser = await chromium.launch(await browserOptions());
  try {
    return [
      await measureSetUp(browser, server.url),
      await measureFormulas(browser, server.url, "NLB.GROWTH", GROWTH),
      await measureFormulas(browser, server.url, "NLB.STATUS", VERDICT),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

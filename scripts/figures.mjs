// What the commands that take figures have in common: their file, what it may hold, and the year to judge by.
import { readFileSync } from "node:fs";
import { importTs } from "./import-ts.mjs";

const parts = Promise.all(
  [
    "src/programme/programme.ts",
    "src/sheets/standard.ts",
    "src/sheets/term.ts",
    "src/intake/figures/readFigures.ts",
    "src/intake/figures/decimalSign.ts",
    "src/intake/figures/figuresText.ts",
    "src/sentences/wordingOf.ts",
    "src/i18n/vi/errors.ts",
    "src/i18n/en/errors.ts",
    "src/xlsx/withFigures.ts",
    "src/sentences/figureFaultLine.ts",
    "src/i18n/vi/figureFaults.ts",
    "src/i18n/en/figureFaults.ts",
  ].map(importTs),
);

/**
 * The standard sheets of the programme, judged by the year asked for, else by that of `now` or the nearest of the term.
 * Refuses another year, a decimal sign that is none, and figures that can't be taken as they are.
 *
 * @param {{ year?: string, decimal?: string, figures?: string }} asked `figures`: path of a figures file
 * @param {string} [sample] figures instead of a file's
 * @returns {Promise<{ sheets: readonly object[], named: { reportingYear: number, years: readonly number[], countBase: "item" } }>}
 */
export async function sheetsWithFigures({ year, decimal, figures }, now, refuse, usage, sample) {
  const [
    { PROGRAMME },
    { standardSheets },
    { termYears },
    { readFigures },
    { DECIMAL_SIGNS },
    { figuresText },
    { wordingOf },
    { words: faultsVi },
    { words: faultsEn },
    { withFigures },
    { figureFaultLine },
    { words: vi },
    { words: en },
  ] = await parts;
  const years = termYears(PROGRAMME);
  const reportingYear = Number(year ?? Math.min(years.at(-1), Math.max(years[0], now.getFullYear())));
  if (decimal !== undefined && !DECIMAL_SIGNS.includes(decimal))
    refuse(`--decimal: ${DECIMAL_SIGNS.join(" ")}`);
  if (!years.includes(reportingYear)) refuse(`--year: ${years[0]}–${years.at(-1)}`, usage);
  const sheets = standardSheets(PROGRAMME, reportingYear);
  const named = { reportingYear, years, countBase: "item" };
  if (sample === undefined && figures === undefined) return { sheets, named };
  let text = sample;
  try {
    text ??= figuresText(readFileSync(figures));
  } catch (error) {
    if (!error.fault) refuse(`${figures}: ${error.message}`);
    const words = [faultsVi, faultsEn].map((table) => wordingOf(error.fault, table));
    refuse(...words.map(({ title, message }) => `${figures}: ${title}. ${message}`));
  }
  const codes = PROGRAMME.targets.map(({ code }) => code);
  const read = readFigures(text, { codes, years, decimal });
  if (!read.ok)
    refuse(...read.faults.flatMap((fault) => [figureFaultLine(fault, vi), figureFaultLine(fault, en)]));
  return { sheets: withFigures(sheets, read.value), named };
}

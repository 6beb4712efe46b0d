import { importTs } from "../scripts/import-ts.mjs";

const YEARS = [[2025, 2026, 2027, 2028]];
const AS_OF = 2028;
const DUE = 2030;
const ROWS = 100_000;

/** Figures that differ from call to call, so that no answer can be remembered. */
const figures = (index) => [100 + (index % 97), 104 + (index % 89), 109 + (index % 83), 115 + (index % 79)];

const seconds = (work) => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
};

/** Speed of the functions in plain Node on one core: the best of several rounds, of which the first ones warm up. */
export async function measureFunctions() {
  const { status, assess } = await importTs("src/functions/functions.ts");
  const rows = Array.from({ length: ROWS }, (_, index) => figures(index));
  const blocks = rows.map((row) => [row]);
  const best = (work) => Math.min(...Array.from({ length: 5 }, () => seconds(work)));
  const one = best(() => {
    for (const block of blocks) status(block, YEARS, ">= 140", DUE, "level", AS_OF);
  });
  const all = best(() => assess(rows, YEARS, ">= 140", DUE, "level", AS_OF));
  return [
    { name: "NLB.STATUS in plain Node", value: ROWS / one, unit: "verdicts/s", aim: "≥ 300 000" },
    { name: `NLB.ASSESS of ${ROWS} rows in one call`, value: all, unit: "s", aim: "≤ 0.5" },
  ];
}

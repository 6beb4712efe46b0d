// Measures what the country's communes cost as one tidy table: 3 321 invented communes ("Xã minh hoạ …"), each with 43 targets
// and six years, written as Parquet and asked every question of sql/views.sql with DuckDB.
//   npm run bench:country [-- 3321]
import { mkdtempSync, readFileSync, rmSync, statSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseNumber } from "office-addin-cli";
import { importTs } from "../scripts/import-ts.mjs";
import { openTidy } from "../scripts/tidy/duckdb.mjs";
import { writeTidy } from "../scripts/tidy/parquet.mjs";

const communes = parseNumber(process.argv[2] ?? "3321", "Say how many communes: node bench/country.mjs 3321");
const [{ provinceRows, provincesOf }, { TIDY_COLUMNS }, { assess }] = await Promise.all(
  ["bench/country.ts", "src/rollup/tidy.ts", "src/functions/functions.ts"].map(importTs),
);
const views = [
  ...readFileSync(new URL("../sql/views.sql", import.meta.url), "utf8").matchAll(/^CREATE VIEW (\w+)/gm),
].map(([, name]) => name);

const told = (name, value) => console.log(`${name.padEnd(34)} ${value}`);
const seconds = async (work) => {
  const start = process.hrtime.bigint();
  const value = await work();
  return [Number(process.hrtime.bigint() - start) / 1e9, value];
};
const data = mkdtempSync(join(tmpdir(), "tidy-"));
try {
  const run = new Date().toISOString();
  let [rows, made, written] = [0, 0, 0];
  for (let province = 0; province < provincesOf(communes); province++) {
    const [making, those] = await seconds(() => provinceRows(province, communes, run, assess));
    const [writing] = await seconds(() => writeTidy(data, TIDY_COLUMNS, those, run));
    rows += those.length;
    made += making;
    written += writing;
  }
  const files = readdirSync(data, { recursive: true }).filter((name) => name.endsWith(".parquet"));
  const bytes = files.reduce((sum, name) => sum + statSync(join(data, name)).size, 0);
  told("rows", rows);
  told("invented and judged, s", made.toFixed(1));
  told("written, s", written.toFixed(1));
  told("files", files.length);
  told("MB", (bytes / 1e6).toFixed(1));
  const ask = await openTidy(data);
  for (const view of views) {
    const [took, [{ count }]] = await seconds(() =>
      ask(`SELECT COUNT(*) AS count FROM (SELECT * FROM ${view}) AS asked`),
    );
    told(`${view}, s (${count} rows)`, took.toFixed(2));
  }
  told("peak memory, MB", Math.round(process.resourceUsage().maxRSS / 1000));
} finally {
  rmSync(data, { recursive: true });
}
process.exit(0);

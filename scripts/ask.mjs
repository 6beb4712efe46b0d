// Asks the tidy table one of the questions of sql/views.sql and prints the answer as CSV, here with DuckDB:
//   npm run ask -- data/ commune_counts [--order "missed DESC"]
import { argumentsGiven, refuser } from "./command.mjs";
import { openTidy } from "./tidy/duckdb.mjs";

const refuse = refuser("Chưa trả lời được. / Nothing was answered.");
const {
  positionals: [data, view],
  values: { order },
} = argumentsGiven(
  { order: { type: "string" } },
  ({ positionals }) => positionals.length === 2 && /^\w+$/.test(positionals[1]),
  refuse,
  'npm run ask -- data/ commune_counts [--order "missed DESC"]',
);
const field = (value) => {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
try {
  const ask = await openTidy(data);
  const rows = await ask(`SELECT * FROM ${view}${order === undefined ? "" : ` ORDER BY ${order}`}`);
  const titles = Object.keys(rows[0] ?? {});
  for (const line of [titles, ...rows.map((row) => titles.map((title) => row[title]))])
    console.log(line.map(field).join(","));
} catch (error) {
  refuse(error.message);
}

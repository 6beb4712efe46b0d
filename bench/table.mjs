/** Prints what was measured; whether all limits are held. */
export function printTable(rows) {
  const format = (value) =>
    value.toLocaleString("en-GB", { maximumFractionDigits: value < 10 && value % 1 !== 0 ? 2 : 0 });
  const broken = rows.filter(({ value, limit }) => limit !== undefined && value > limit);

  console.log("\n| what | measured | limit or aim | |\n| --- | ---: | ---: | --- |");
  for (const row of rows) {
    const { name, value, unit, limit, aim } = row;
    const bound = limit === undefined ? (aim ?? "") : `≤ ${limit}`;
    const verdict = broken.includes(row) ? "over the limit" : limit === undefined ? "" : "held";
    console.log(`| ${name} | ${format(value)} ${unit} | ${bound} | ${verdict} |`);
  }
  console.log(broken.length === 0 ? "\nAll limits are held." : `\n${broken.length} limits are not held.`);
  return broken.length === 0;
}

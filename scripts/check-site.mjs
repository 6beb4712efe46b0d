// Asks the address an add-in is served from for everything Excel will ask it for, and says in words what is wrong:
//   npm run check-site -- https://example.org/nlb [--lang en]
// Exits with 1 when something is wrong, with 0 when nothing is or things could only be better.
import { readFileSync } from "node:fs";
import { argumentsGiven, refuser } from "./command.mjs";
import { importTs } from "./import-ts.mjs";

const USAGE = "npm run check-site -- https://… [--lang vi|en]";

const [{ checkSite }, { isAdvice }, { isLanguage, linesOf }] = await Promise.all(
  ["scripts/site/checkSite.ts", "scripts/site/finding.ts", "scripts/site/words.ts"].map(importTs),
);

const {
  positionals: [address],
  values: { lang },
} = argumentsGiven(
  { lang: { type: "string", default: "vi" } },
  ({ positionals, values }) => positionals.length === 1 && isLanguage(values.lang),
  refuser(),
  USAGE,
);

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const { findings, files } = await checkSite(address, {
  id: /<Id>(.*?)<\/Id>/.exec(read("manifest.xml"))[1],
  version: JSON.parse(read("package.json")).version,
});
for (const line of linesOf(findings, files, lang)) console.log(line);
process.exitCode = findings.every(isAdvice) ? 0 : 1;

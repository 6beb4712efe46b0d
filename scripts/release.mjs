// Makes what is handed out: npm run release -- --address https://example.org/nlb
//   dist/                        the site for that address, to be copied to the server
//   artifacts/nlb-0.1.0/         the same with manifest, instructions, examples for servers and a sample workbook
//   artifacts/nlb-0.1.0.zip      that folder, and beside it nlb-0.1.0.zip.sha256
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { argumentsGiven, refuser } from "./command.mjs";
import { zipSync } from "fflate";
import { importTs } from "./import-ts.mjs";
import { run } from "./run.mjs";

const USAGE = "npm run release -- --address https://…";
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = join(ROOT, "dist");
const LIST = "SHA256SUMS.txt";
/** A zip of the same files is the same zip, whenever it was made. */
const NO_TIME = new Date(1980, 0, 1);

const refuse = refuser("Chưa tạo bản phát hành. / No release was made.");
const { values } = argumentsGiven(
  { address: { type: "string" } },
  (given) => given.values.address !== undefined && given.positionals.length === 0,
  refuse,
  USAGE,
);

const [{ siteOf }, { sumOf }, { linesOf }] = await Promise.all(
  ["scripts/site/address.ts", "scripts/site/sum.ts", "scripts/site/words.ts"].map(importTs),
);
const site = siteOf(values.address);
if (!(site instanceof URL)) refuse(...["vi", "en"].map((language) => linesOf([site], 0, language)[0]));

const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const name = `nlb-${version}`;
const folder = join(ROOT, "artifacts", name);

const filesIn = (directory) =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
const sumsOf = (directory) =>
  filesIn(directory)
    .map((path) => `${sumOf(readFileSync(join(directory, path)))}  ${path}\n`)
    .join("");

process.env.ADDIN_URL = site.href;
const code = await run("webpack/bin/webpack.js", "--mode", "production", "--stats", "errors-warnings");
if (code !== 0) refuse();
writeFileSync(join(DIST, LIST), sumsOf(DIST));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(join(ROOT, "release"), folder, { recursive: true });
cpSync(DIST, join(folder, "site"), { recursive: true });
for (const [from, to] of [
  [join(DIST, "manifest.xml"), "manifest.xml"],
  [join(ROOT, "LICENSE"), "LICENSE"],
])
  cpSync(from, join(folder, to));
for (const file of filesIn(join(folder, "server"))) {
  const path = join(folder, "server", file);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replaceAll("@HOST@", site.hostname).replaceAll("@PATH@", site.pathname));
}
const sample = join(folder, "NLB-so-lieu-mau.xlsx");
execFileSync(process.execPath, ["scripts/workbook.mjs", sample, "--sample", "--plain", "--year", "2026"], {
  cwd: ROOT,
});
writeFileSync(join(folder, LIST), sumsOf(folder));

const entries = filesIn(folder).map((path) => [`${name}/${path}`, readFileSync(join(folder, path))]);
const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_TIME });
writeFileSync(`${folder}.zip`, zip);
writeFileSync(`${folder}.zip.sha256`, `${sumOf(zip)}  ${name}.zip\n`);
console.log(`artifacts/${name}.zip: ${zip.length} B, ${entries.length} tệp / files
1. Chép thư mục artifacts/${name}/site lên máy chủ, theo artifacts/${name}/INSTALL.vi.md
   Copy the folder artifacts/${name}/site to the server, as artifacts/${name}/INSTALL.md says
2. npm run check-site -- ${site.href}`);

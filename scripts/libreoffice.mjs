// Asks LibreOffice (soffice on the path) for what tests compare with or read: how it numbers the lists of
// test/intake/lists.ts, its prints of the documents of test/intake/printed.ts, and a filled form of test/forms/filled.ts
// saved again. What it answers is kept in test/intake/libreoffice and test/forms/libreoffice.
// Run by hand after a document was added:
//   node scripts/libreoffice.mjs
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { importTs } from "./import-ts.mjs";

const kept = (room) => fileURLToPath(new URL(`../test/${room}/libreoffice/`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));

/**
 * Converts files to another kind.
 *
 * @param {Record<string, Uint8Array>} files by name, all of one kind
 * @param from ending of that kind: "docx"
 * @param to as soffice takes it: "pdf", "txt:Text (encoded):UTF8"
 * @returns where each one is, by name
 */
function convert(files, from, to) {
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, `${name}.${from}`);
    writeFileSync(path, bytes);
    return path;
  });
  const out = mkdtempSync(join(folder, "out-"));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, ...paths]);
  return Object.keys(files).map((name) => [name, join(out, `${name}.${to.split(":")[0]}`)]);
}

const linesOf = (text) =>
  text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The same files under names that are none but a number, since theirs are sentences. */
const numbered = (files) => Object.fromEntries(Object.values(files).map((bytes, at) => [at, bytes]));

try {
  const { LIST_DOCUMENTS } = await importTs("test/intake/lists.ts");
  const names = Object.keys(LIST_DOCUMENTS);
  const texts = convert(numbered(LIST_DOCUMENTS), "docx", "txt:Text (encoded):UTF8");
  const lists = texts.map(([at, path]) => [names[at], linesOf(readFileSync(path, "utf8"))]);
  const json = JSON.stringify(Object.fromEntries(lists));
  const answers = join(kept("intake"), "lists.json");
  writeFileSync(answers, await format(json, { ...(await resolveConfig(answers)), parser: "json" }));

  const { PRINTED } = await importTs("test/intake/printed.ts");
  for (const [name, path] of convert(PRINTED, "docx", "pdf"))
    copyFileSync(path, join(kept("intake"), `${name}.pdf`));

  const { answered } = await importTs("test/forms/filled.ts");
  const filled = { answer: await answered() };
  for (const kind of ["xlsx", "ods", "xls"])
    for (const [name, path] of convert(filled, "xlsx", kind))
      copyFileSync(path, join(kept("forms"), `${name}.${kind}`));
} finally {
  rmSync(folder, { recursive: true });
}

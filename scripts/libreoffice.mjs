// Asks LibreOffice (soffice on the path) how it numbers the lists of test/intake/lists.ts, and has it print the
// documents of test/intake/printed.ts. What it answers is kept in test/intake/libreoffice, and tests compare with it.
// Run by hand after a document was added:
//   node scripts/libreoffice.mjs
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { importTs } from "./import-ts.mjs";

const kept = fileURLToPath(new URL("../test/intake/libreoffice/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));

/** Converts documents, by name; the name of what comes of each by its number. */
function convert(documents, kind, ending) {
  const files = documents.map((bytes, at) => {
    const file = join(folder, `${at}.docx`);
    writeFileSync(file, bytes);
    return file;
  });
  execFileSync(
    "soffice",
    [`-env:UserInstallation=file://${folder}/profile`, "--headless"].concat(
      ["--convert-to", kind, "--outdir", folder],
      files,
    ),
  );
  return documents.map((_, at) => join(folder, `${at}.${ending}`));
}

const linesOf = (text) =>
  text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

try {
  const { LIST_DOCUMENTS } = await importTs("test/intake/lists.ts");
  const texts = convert(Object.values(LIST_DOCUMENTS), "txt:Text (encoded):UTF8", "txt");
  const lists = Object.keys(LIST_DOCUMENTS).map((name, at) => [
    name,
    linesOf(readFileSync(texts[at], "utf8")),
  ]);
  const json = JSON.stringify(Object.fromEntries(lists));
  const answers = join(kept, "lists.json");
  writeFileSync(answers, await format(json, { ...(await resolveConfig(answers)), parser: "json" }));

  const { PRINTED } = await importTs("test/intake/printed.ts");
  const pages = convert(Object.values(PRINTED), "pdf", "pdf");
  Object.keys(PRINTED).forEach((name, at) => copyFileSync(pages[at], join(kept, `${name}.pdf`)));
} finally {
  rmSync(folder, { recursive: true });
}

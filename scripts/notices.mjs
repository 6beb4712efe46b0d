// Licence notices of the packages whose code is in what webpack makes: their licences ask that copies carry them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FILE = "THIRD-PARTY-NOTICES.txt";

const HEAD = `The files beside this one hold code of the packages below, under their own licences. What is not listed is the add-in's
own, under the MIT License: its pictures too. No font is among the files. office.js is not either: pages load it from
Microsoft's network (appsforoffice.microsoft.com) under Microsoft's terms.
`;

/** The MIT License with another holder: that of the project is the same text. */
const mit = (holder) =>
  readFileSync(join(ROOT, "LICENSE"), "utf8").replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);

/** The ISC License with a holder (opensource.org/license/isc). */
const isc = (holder) => `The ISC License

Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
`;

/** Licences of packages that come without their text. */
const WITHOUT_TEXT = {
  "@fluentui/react-icons": mit("Microsoft Corporation"),
  saxes: isc("Louis-Dominique Dubeau (saxes), Isaac Z. Schlueter and Contributors (sax)"),
};

/** Code that a package has taken in from elsewhere and shows no licence of. */
const WITHIN = {
  "pdfjs-dist": [
    {
      title: "core-js (within pdfjs-dist)",
      licence: "MIT",
      holder: "2014-2025 Denis Pushkarev (zloirock.ru), 2025 CoreJS Company (core-js.io)",
    },
  ],
  docx: [
    { title: "fflate (within docx)", licence: "MIT", holder: "2026 Arjun Barrett" },
    { title: "nanoid (within docx)", licence: "MIT", holder: "2017 Andrey Sitnik <andrey@sitnik.es>" },
    {
      title: "events, stream-browserify (within docx)",
      licence: "MIT",
      holder: "Joyent, Inc. and other Node contributors, James Halliday",
    },
  ],
};

/** Folder of the package a file of it lies in; undefined for a file of our own. */
const packageOf = (file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];

/** Folders of the packages that have code in a compilation's chunks, workers' included. */
function packagesIn({ modules, chunkGraph }) {
  const shipped = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  const files = shipped
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .map(({ resource }) => resource);
  return new Set(files.flatMap((file) => (file && packageOf(file)) ?? []));
}

/**
 * What a package's licence asks to be kept.
 *
 * @throws Error where it comes without the text of a licence
 */
function noticesOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const found = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)([.-].*)?$/i.test(file));
  const texts = found.map((file) => readFileSync(join(folder, file), "utf8").trim());
  if (name in WITHOUT_TEXT && texts.length === 0) texts.push(WITHOUT_TEXT[name].trim());
  if (texts.length === 0)
    throw new Error(`${name} has no licence text: see WITHOUT_TEXT in scripts/notices.mjs`);
  const within = WITHIN[name] ?? [];
  return [
    { title: `${name} ${version}`, licence: license, text: texts.join("\n\n") },
    ...within.map((part) => ({ ...part, text: mit(part.holder).trim() })),
  ];
}

const LINE = "-".repeat(80);

/** Adds the notices to what webpack makes, from the modules that are really in it. */
export class NoticesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Notices", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Notices", stage }, () => {
        // The code that starts and joins the files is webpack's own.
        const folders = packagesIn(compilation).add(join(ROOT, "node_modules", "webpack"));
        const notices = [...folders].flatMap(noticesOf).sort((a, b) => (a.title < b.title ? -1 : 1));
        const parts = notices.map(({ title, licence, text }) => `${title}\n${licence}\n\n${text}\n`);
        compilation.emitAsset(FILE, new sources.RawSource([HEAD, ...parts].join(`\n${LINE}\n\n`)));
      });
    });
  }
}

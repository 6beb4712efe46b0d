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

/** Packages under the MIT License that come without its text. */
const WITHOUT_TEXT = { "@fluentui/react-icons": "Microsoft Corporation" };

/** Code that a package has taken in from elsewhere and shows no licence of. */
const WITHIN = {
  "pdfjs-dist": {
    title: "core-js (within pdfjs-dist)",
    licence: "MIT",
    holder: "2014-2025 Denis Pushkarev (zloirock.ru), 2025 CoreJS Company (core-js.io)",
  },
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
  if (name in WITHOUT_TEXT && texts.length === 0) texts.push(mit(WITHOUT_TEXT[name]).trim());
  if (texts.length === 0)
    throw new Error(`${name} has no licence text: see WITHOUT_TEXT in scripts/notices.mjs`);
  const within = WITHIN[name];
  return [
    { title: `${name} ${version}`, licence: license, text: texts.join("\n\n") },
    ...(within ? [{ ...within, text: mit(within.holder).trim() }] : []),
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

import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const PACKAGES = [
  "core",
  "data-validation",
  "docs",
  "engine-formula",
  "sheets",
  "sheets-conditional-formatting",
  "sheets-data-validation",
  "sheets-filter",
  "sheets-formula",
  "sheets-numfmt",
  "sheets-sort",
  "sheets-table",
].map((name) => `@univerjs/${name}`);

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Univer's classes set their fields through a helper that redefines a property which a parent class has already set:
 * the slowest way to make the engine's many small objects. A plain assignment leaves the same value, and where it names
 * the field the engine under us knows beforehand what such an object looks like.
 */
const FIELD_HELPER = /function _defineProperty\(e, r, t\) \{[^}]*\}\) : e\[r\] = t, e;\s*\}/;
const FIELD = /^(\s*)_defineProperty\(this, "([\w$]+)", (.*)\);$/gm;
/** Asked of every text that is compared, mostly of the same: what a text was read as is kept. */
const READ_AS_NUMBER = /(const|let|var) getNumfmtParseValueFilter = (\(value\) => \{[^]*?\n\};)/;
const READ_ONCE = `$1 readAsNumber = $2
$1 textsRead = new Map();
$1 getNumfmtParseValueFilter = (value) => {
  if (!textsRead.has(value)) {
    if (textsRead.size >= 10_000) textsRead.clear();
    textsRead.set(value, readAsNumber(value));
  }
  const read = textsRead.get(value);
  return read === null ? null : { ...read };
};`;
/** What each run asks of each formula, or of each part of it, and what does not change while the formula is the same. */
const ASKED_EACH_RUN = [
  // Under which key a parsed formula is kept: the hash of a text made for the question.
  [
    /FORMULA_AST_CACHE\.(get|set)\(`\$\{unitId\}\$\{formulaString\}`/g,
    "FORMULA_AST_CACHE.$1(astKeyOf(unitId, formulaString)",
  ],
  [
    /const FORMULA_AST_CACHE = .*;/,
    `$&
const astKeys = new Map();
const astKeyOf = (unitId, formula) => {
  const known = astKeys.get(formula);
  if (known !== undefined && known.unitId === unitId) return known.key;
  if (astKeys.size >= 20_000) astKeys.clear();
  const key = FORMULA_AST_CACHE._hash(unitId + formula);
  astKeys.set(formula, { unitId, key });
  return key;
};`,
  ],
  // Whether a part of it is a LAMBDA, waits for something or has to be calculated anyway.
  [/(item\.getToken\(\))(\.toUpperCase\(\) === "LAMBDA")/g, "$1.length === 6 && $1$2"],
  [
    /checkAsyncNode\(node\) \{\s*if \(node == null\) return false;/,
    `checkAsyncNode(node) {
  if (node == null) return false;
  return node.isAnyAsync ??= this.isAsyncAnywhere(node);
}
isAsyncAnywhere(node) {`,
  ],
  [
    /return this\._detectForcedRecalculationNodeRecursion\(node\);/,
    "return node.isForced ??= this._detectForcedRecalculationNodeRecursion(node);",
  ],
  // Which parts of it work out what they refer to.
  [
    /_getAddressFunctionNodeList\(node\) \{/,
    `_getAddressFunctionNodeList(node) {
  return node.addressFunctions ??= this.addressFunctionsOf(node);
}
addressFunctionsOf(node) {`,
  ],
];

/** @throws Error where Univer is no longer written as the shortcut expects. */
function replaced(source, [pattern, text]) {
  if (source.search(pattern) < 0) throw new Error(`Univer has nothing like ${pattern}`);
  return source.replace(pattern, text);
}

const faster = {
  name: "faster",
  setup: ({ onLoad }) =>
    onLoad({ filter: /@univerjs[\\/][^\\/]+[\\/]lib[\\/]cjs[\\/]index\.js$/ }, async ({ path }) => {
      const source = (await readFile(path, "utf8"))
        .replace(FIELD_HELPER, "function _defineProperty(e, r, t) { e[r] = t; return e; }")
        .replace(FIELD, "$1this.$2 = $3;")
        .replace(READ_AS_NUMBER, READ_ONCE);
      const isEngine = /[\\/]engine-formula[\\/]/.test(path);
      return { contents: isEngine ? ASKED_EACH_RUN.reduce(replaced, source) : source };
    }),
};

/**
 * Jest loads CommonJS, but some libraries under Univer are ES modules only: all of Univer is bundled into one CommonJS
 * file, once for each version of it and of this script.
 *
 * @returns {Promise<string>} path of the file
 */
export async function buildUniver() {
  const { version } = JSON.parse(readFileSync(`${root}/node_modules/@univerjs/core/package.json`, "utf8"));
  const script = createHash("sha256")
    .update(readFileSync(new URL(import.meta.url)))
    .digest("hex");
  const file = `${root}.cache/univer-${version}-${script.slice(0, 8)}.cjs`;
  if (existsSync(file)) return file;
  const { build, stop } = await import("esbuild");
  // Two runs may be under way at once: each writes a file of its own, and the last one stays.
  const own = `${file}.${process.pid}`;
  await build({
    stdin: {
      contents: [...PACKAGES, "rxjs"]
        .map((name) => `exports[${JSON.stringify(name)}] = require("${name}");`)
        .join("\n"),
      resolveDir: root,
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: own,
    plugins: [faster],
    logLevel: "error",
  });
  await stop();
  renameSync(own, file);
  return file;
}

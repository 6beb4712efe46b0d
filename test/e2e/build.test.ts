/** What the production build must be, whoever serves it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const DIST = join(__dirname, "..", "..", "dist");
const read = (file: string) => readFileSync(join(DIST, file), "utf8");
const files = readdirSync(DIST, { recursive: true }).map((file) => String(file).replaceAll("\\", "/"));
const pages = files.filter((file) => file.endsWith(".html"));
const scripts = files.filter((file) => file.endsWith(".js"));

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}
const english = JSON.parse(read("functions.json")) as Metadata;
const vietnamese = JSON.parse(read("functions.vi.json")) as Metadata;

it("has no code that makes code out of text: it runs under a policy without unsafe-eval", () => {
  expect(scripts.length).toBeGreaterThanOrEqual(2);
  for (const script of scripts)
    expect([script, /\beval\(|\bnew Function\b|[^.\w]Function\(["'`]/.test(read(script))]).toEqual([
      script,
      false,
    ]);
});

it("registers the functions from their own file, before the pane's", () => {
  const sources = [...read("taskpane.html").matchAll(/ src=([^\s>]+)/g)].map(([, source]) => source);
  expect(sources).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    expect.stringMatching(/^code\/functions\./),
    expect.stringMatching(/^code\/taskpane\./),
  ]);
  const inPage = read(sources[1] ?? "");
  for (const { id } of english.functions) expect(inPage).toContain(`associate("${id}"`);
  // Where Excel runs the script the manifest names, it must be that very one.
  expect(read("functions.js")).toBe(inPage);
});

it("has what it holds in the name of every script but that one, so that a server may have them kept for a year", () => {
  const others = scripts.filter((script) => !/^code\/[a-z\d]+\.[\da-f]{8}\.js$/.test(script));
  expect(others).toEqual(["functions.js"]);
});

it("is of the package's version: manifest, page and the addresses of the metadata, which Excel keeps for a day", () => {
  const { version } = JSON.parse(readFileSync(join(DIST, "..", "package.json"), "utf8")) as {
    version: string;
  };
  const manifest = read("manifest.xml");
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
  expect([...manifest.matchAll(/\/functions(?:\.vi)?\.json([^"]*)"/g)].map(([, query]) => query)).toEqual([
    `?v=${version}`,
    `?v=${version}`,
  ]);
  expect(read("taskpane.html")).toContain(`<meta name=version content=${version}>`);
});

/** Directive → sources of a page's policy. */
function policyOf(html: string): Readonly<Record<string, string>> {
  const [, policy = ""] = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(html) ?? [];
  const parts = policy.split("; ").map((part) => part.split(" "));
  return Object.fromEntries(parts.map(([name = "", ...sources]) => [name, sources.join(" ")]));
}

describe.each(pages)("the page %s", (page) => {
  const html = read(page);

  it("has no script, style or handler within itself", () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
  });

  it("runs scripts and workers of its own site and Microsoft's office.js, and reaches nobody else", () => {
    const policy = policyOf(html);
    const own = (directive: string) => policy[directive] ?? policy["default-src"];
    expect(["'none'", "'self' https://appsforoffice.microsoft.com"]).toContain(own("script-src"));
    for (const directive of ["connect-src", "worker-src", "font-src"])
      expect(["'none'", "'self'"]).toContain(own(directive));
    for (const directive of ["default-src", "object-src"])
      expect(["'none'", "'self'"]).toContain(own(directive));
  });
});

it("describes the same functions in both languages, in Vietnamese with other words", () => {
  const shape = ({ functions }: Metadata) =>
    functions.map(({ id, name, parameters }) => [id, name, parameters.map((parameter) => parameter.name)]);
  expect(english.functions).toHaveLength(13);
  expect(shape(vietnamese)).toEqual(shape(english));
  vietnamese.functions.forEach((fn, index) => {
    expect(fn.description).not.toBe(english.functions[index]?.description);
    for (const parameter of fn.parameters) expect(parameter.description).not.toBe("");
  });
});

it("has a help section where each function's help address points", () => {
  const help = read("help/functions.html");
  for (const { helpUrl } of english.functions) {
    const { pathname, hash } = new URL(helpUrl);
    expect(pathname).toBe("/help/functions.html");
    expect(help).toMatch(new RegExp(`id="?${hash.slice(1)}\\b`));
  }
});

it("ships every file the manifest points to", () => {
  const addresses = [...read("manifest.xml").matchAll(/"(https:[^"]+)"/g)].map(
    ([, address]) => address ?? "",
  );
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    const { pathname } = new URL(address);
    expect([pathname, existsSync(join(DIST, pathname))]).toEqual([pathname, true]);
  }
});

it("ships the licence of each package whose code it ships, and no source maps", () => {
  const notices = read("THIRD-PARTY-NOTICES.txt")
    .split(/\n-{80}\n/)
    .slice(1)
    .map((notice) => notice.trim());
  const titles = notices.map((notice) => notice.split("\n", 1)[0] ?? "");
  const names = titles.map((title) => title.replace(/ [\d.]+$/, ""));
  // What the pane is made of, what that brings along, and what is taken in without a package of its own.
  const asked = [
    "react",
    "react-dom",
    "scheduler",
    "@fluentui/react-icons",
    "@fluentui/react-tabs",
    "@griffel/core",
  ];
  const others = [
    "@floating-ui/dom",
    "tabster",
    "fflate",
    "hucre",
    "pdfjs-dist",
    "core-js (within pdfjs-dist)",
    "webpack",
  ];
  expect(names).toEqual(expect.arrayContaining([...asked, ...others]));
  expect(new Set(titles).size).toBe(titles.length);
  expect(notices.filter((notice) => !/copyright/i.test(notice) || notice.length < 500)).toEqual([]);
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
});

/**
 * What a release brings for servers and computers. Hosts differ in what they make of two rules that match one path (Cloudflare
 * joins their values), so none may; Windows PowerShell 5.1 reads a script without a byte order mark in the machine's code page.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";

const ROOT = join(__dirname, "..", "..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

const CHANGING = ["taskpane.html", "manifest.xml", "functions.js", "functions.json", "functions.vi.json"];

describe("the rules for static hosts", () => {
  const rules = read("release/server/_headers")
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").filter((line) => line !== "" && !line.startsWith("#")))
    .filter((lines) => lines.length > 0)
    .map(([path = "", ...headers]) => ({ path, headers: headers.map((header) => header.trim()) }));
  const rulesFor = (file: string) =>
    rules.filter(({ path }) =>
      path.endsWith("*") ? `@PATH@${file}`.startsWith(path.slice(0, -1)) : path === `@PATH@${file}`,
    );

  it("match each file at most once", () => {
    for (const file of [...CHANGING, "code/taskpane.0123abcd.js", "assets/icon-16.png"])
      expect([file, rulesFor(file).length < 2]).toEqual([file, true]);
  });

  it("have what changes asked for each time, and what is named by its contents kept for a year", () => {
    for (const file of CHANGING)
      expect(rulesFor(file).flatMap(({ headers }) => headers)).toContain("Cache-Control: no-cache");
    expect(rulesFor("code/1.0123abcd.js")[0]?.headers).toEqual([
      "Cache-Control: public, max-age=31536000, immutable",
    ]);
  });

  it("let Excel on the web read the functions' metadata", () => {
    for (const file of ["functions.json", "functions.vi.json"])
      expect(rulesFor(file)[0]?.headers).toContain("Access-Control-Allow-Origin: *");
  });
});

it("gives IIS a well-formed web.config", () => {
  const parser = new SaxesParser();
  expect(() => parser.write(read("release/server/web.config")).close()).not.toThrow();
});

describe.each(["install", "remove"])("windows/%s.ps1", (name) => {
  const script = read(`release/windows/${name}.ps1`);
  const code = script.replace(/<#[^]*?#>|^\s*#.*$/gm, "");

  it("is read as UTF-8, and tells in Vietnamese and English what it does", () => {
    expect(script.startsWith("\uFEFF<#")).toBe(true);
    expect(script).toMatch(/Không cần quyền quản trị[^]*No administrator needed/);
  });

  it("touches the registration of this add-in and its own folder, and nothing else", () => {
    const [, id = ""] = /<Id>(.*?)<\/Id>/.exec(read("manifest.xml")) ?? [];
    expect(code).toContain(`$id = '${id}'`);
    expect([...code.matchAll(/HK\w+:[^']*/g)].map(([key]) => key)).toEqual([
      "HKCU:\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer",
    ]);
    const places = [...code.matchAll(/(?:New|Copy|Remove|Set)-Item\S* [^\n|}]*/g)].map(([line]) => line);
    expect(places.length).toBeGreaterThan(2);
    expect(places.filter((line) => !/\$(folder|target|key)\b/.test(line))).toEqual([]);
  });

  it("deletes no folder with what is in it, fetches nothing, starts nothing and asks for no rights", () => {
    expect(code).not.toMatch(
      /-Recurse|Invoke-|Start-Process|DownloadFile|WebRequest|Net\.|RunAs|HKLM|\biex\b/i,
    );
  });
});

it("has instructions in both languages for the same ways, naming every file a release brings", () => {
  const [vi, en] = [read("release/INSTALL.vi.md"), read("release/INSTALL.md")];
  const ways = (text: string) => [...text.matchAll(/^### ([a-z])\./gm)].map(([, letter]) => letter);
  expect(ways(vi)).toEqual(["a", "b", "c", "d", "e"]);
  expect(ways(en)).toEqual(ways(vi));
  const files = ["server", "windows"].flatMap((folder) => readdirSync(join(ROOT, "release", folder)));
  for (const file of [...files, "manifest.xml", "NLB-so-lieu-mau.xlsx", "SHA256SUMS.txt"])
    for (const text of [vi, en]) expect(text).toContain(file);
});

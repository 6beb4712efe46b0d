/** Where third-party code comes from and under which licence, by the lockfile that `npm ci` obeys. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SHIPPED_LICENCES, TOOL_EXCEPTIONS, TOOL_LICENCES, UNSEEN_TOOLS } from "./licences";

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}
interface Dependencies {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, "..", "..", file), "utf8"));
const { packages } = read("package-lock.json") as { packages: Readonly<Record<string, Locked>> };
const asked = read("package.json") as Dependencies;

const locked = Object.entries(packages)
  .filter(([path]) => path !== "")
  .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf("node_modules/") + 13), path, ...entry }));
const isTool = ({ dev, devOptional }: Locked) => dev === true || devOptional === true;
const shipped = locked.filter((entry) => !isTool(entry));
const tools = locked.filter((entry) => isTool(entry) && !UNSEEN_TOOLS.includes(entry.name));
const naming = (entries: readonly { readonly path: string }[]) => entries.map(({ path }) => path);

test("every package comes from the npm registry: none from another address, a repository or a folder", () => {
  expect(locked.length).toBeGreaterThan(100);
  const astray = locked.filter(
    ({ resolved, link }) =>
      link === true || !(resolved ?? "https://registry.npmjs.org/").startsWith("https://registry.npmjs.org/"),
  );
  expect(naming(astray)).toEqual([]);
});

test("every package has a checksum", () => {
  const unchecked = locked.filter(
    ({ name, integrity }) => !/^sha512-/.test(integrity ?? "") && !UNSEEN_TOOLS.includes(name),
  );
  expect(naming(unchecked)).toEqual([]);
});

test("what has no checksum is an optional tool of another operating system", () => {
  const unseen = locked.filter(({ name }) => UNSEEN_TOOLS.includes(name));
  expect(unseen.map(({ name }) => name).sort()).toEqual([...UNSEEN_TOOLS]);
  for (const { name, dev, optional } of unseen) expect([name, dev, optional]).toEqual([name, true, true]);
});

test("what ships has a permissive licence, without exception", () => {
  const others = shipped.filter(({ license }) => !SHIPPED_LICENCES.some((licence) => licence === license));
  expect(others.map(({ path, license }) => `${path}: ${license ?? "none"}`)).toEqual([]);
});

test("what ships runs no script when it is installed", () => {
  expect(naming(shipped.filter(({ hasInstallScript }) => hasInstallScript === true))).toEqual([]);
});

test("tools have a licence of the list, or stand among the exceptions with a reason", () => {
  const allowed: readonly string[] = [...SHIPPED_LICENCES, ...TOOL_LICENCES];
  const others = new Map(
    tools
      .filter(({ license }) => !allowed.includes(license ?? ""))
      .map(({ name, license }) => [name, license]),
  );
  expect(others).toEqual(new Map(TOOL_EXCEPTIONS.map(({ name, licence }) => [name, licence])));
});

test("versions asked for are exact, so that an update is always a change somebody made", () => {
  const all = Object.entries({ ...asked.dependencies, ...asked.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

/** Lets jest, which loads CommonJS, load the ES modules of hucre. Imported before anything that imports hucre. */
import { existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

const root = join(__dirname, "../..");
const { version } = JSON.parse(readFileSync(join(root, "node_modules/hucre/package.json"), "utf8")) as {
  version: string;
};

for (const part of ["xlsx", "csv", "ods"]) {
  const file = join(root, ".cache", `hucre-${part}-${version}.cjs`);
  if (!existsSync(file)) {
    // Test files run side by side: each writes a file of its own, and the last one stays.
    const own = `${file}.${process.pid}`;
    buildSync({
      entryPoints: [join(root, `node_modules/hucre/dist/${part}.mjs`)],
      bundle: true,
      platform: "node",
      format: "cjs",
      outfile: own,
      logLevel: "error",
    });
    renameSync(own, file);
  }
  const hucre = jest.requireActual<object>(file);
  jest.doMock(`hucre/${part}`, () => hucre);
}

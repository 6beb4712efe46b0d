/** Lets jest, which loads CommonJS, load the ES modules of hucre. Imported before anything that imports hucre. */
import { join } from "node:path";
import { buildSync } from "esbuild";

const outfile = join(__dirname, "../../.cache", `hucre.${process.pid}.cjs`);
buildSync({
  entryPoints: [join(__dirname, "../../node_modules/hucre/dist/xlsx.mjs")],
  bundle: true,
  platform: "node",
  format: "cjs",
  outfile,
  logLevel: "error",
});
const hucre = jest.requireActual<object>(outfile);
jest.doMock("hucre/xlsx", () => hucre);

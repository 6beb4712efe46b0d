/** Lets jest load pdf.js. Imported before anything that imports it. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const script = join(__dirname, "../../scripts/build-pdfjs.mjs");
const bundle = execFileSync(process.execPath, [script], { encoding: "utf8" }).trim();
jest.doMock("pdfjs-dist/legacy/build/pdf.mjs", () => jest.requireActual<object>(bundle));

/** Lets jest load Univer. Imported before anything that imports Univer. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const script = join(__dirname, "../../scripts/build-univer.mjs");
const bundle = execFileSync(process.execPath, [script], { encoding: "utf8" }).trim();
const packages = jest.requireActual<Readonly<Record<string, object>>>(bundle);

for (const [name, exported] of Object.entries(packages)) jest.doMock(name, () => exported);

/**
 * Before each test that opens workbooks: lets it have what its worker has loaded (worker.mjs): Univer and the stand-in host,
 * in the form that setUp.mjs made, and jsdom.
 */
import { join } from "node:path";

interface Loaded {
  readonly libraries: Readonly<Record<string, object>>;
  /** By path from the root of the project. */
  readonly standIn: Readonly<Record<string, object>>;
}
const { LOADED } = globalThis as unknown as { readonly LOADED: Loaded };

for (const [name, exported] of Object.entries(LOADED.libraries)) jest.doMock(name, () => exported);
for (const [path, exported] of Object.entries(LOADED.standIn))
  jest.doMock(join(__dirname, "../..", path), () => exported);

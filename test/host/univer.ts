/** Lets jest load Univer, from the file that setUp.mjs made. Imported before anything that imports Univer. */
const packages = jest.requireActual<Readonly<Record<string, object>>>(process.env["UNIVER"] ?? "");

for (const [name, exported] of Object.entries(packages)) jest.doMock(name, () => exported);

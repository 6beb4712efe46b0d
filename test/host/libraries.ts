/**
 * Lets tests have the libraries that their worker has loaded (worker.mjs): Univer, in the form that setUp.mjs made, and
 * jsdom. Imported before anything that imports one of them.
 */
const { LIBRARIES } = globalThis as unknown as { readonly LIBRARIES: Readonly<Record<string, object>> };

for (const [name, exported] of Object.entries(LIBRARIES)) jest.doMock(name, () => exported);

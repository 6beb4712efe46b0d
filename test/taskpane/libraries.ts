/** Before each test of the pane: lets it have Fluent UI in the form that setUp.mjs made. */
interface Fluent {
  readonly file: string;
  readonly names: readonly string[];
}
const { file, names } = JSON.parse(process.env["FLUENT"] ?? "") as Fluent;

for (const name of names)
  jest.doMock(name, () => jest.requireActual<Readonly<Record<string, object>>>(file)[name]);

import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { descriptions } from "../../src/functions/descriptions.vi";
import * as functions from "../../src/functions/functions";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}
interface Metadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly options?: unknown;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly dimensionality?: string };
}

const ROW = "values[][] years[][] target due? kind? asOf? breakYear?";
// The published signatures: names and order are final once released.
const SIGNATURES: Readonly<Record<string, string>> = {
  STATUS: ROW,
  PACE: ROW,
  PROGRESS: ROW,
  ATTAINMENT: ROW,
  GAP: ROW,
  REQUIRED: ROW,
  FORECAST: ROW,
  EXPLAIN: ROW,
  ASSESS: "values[][] years[][] target[][] due[][]? kind[][]? asOf[][]? breakYear[][]?",
  GROWTH: "values[][] years[][]? method?",
  TARGET: "code field?",
  DUE: "text",
  MILESTONE: "due done? today? warnDays?",
};

describe("what Excel is told about the functions", () => {
  let metadata: readonly Metadata[] = [];

  beforeAll(async () => {
    const result = await generateCustomFunctionsMetadata(join(__dirname, "../../src/functions/functions.ts"));
    expect(result.errors).toEqual([]);
    metadata = (JSON.parse(result.metadataJson) as { functions: Metadata[] }).functions;
  });

  it("is exactly the published list of names and arguments", () => {
    const signature = ({ parameters }: Metadata) =>
      parameters
        .map(
          ({ name, dimensionality, optional }) =>
            `${name}${dimensionality === "matrix" ? "[][]" : ""}${optional ? "?" : ""}`,
        )
        .join(" ");
    expect(Object.fromEntries(metadata.map((fn) => [fn.name, signature(fn)]))).toEqual(SIGNATURES);
  });

  it("names a lower-case export for each, and none besides", () => {
    expect(Object.keys(functions).sort()).toEqual(metadata.map(({ id }) => id.toLowerCase()).sort());
  });

  it("takes any cell, and spills from ASSESS alone", () => {
    expect(new Set(metadata.flatMap(({ parameters }) => parameters.map(({ type }) => type)))).toEqual(
      new Set(["any"]),
    );
    expect(metadata.filter(({ result }) => result.dimensionality === "matrix").map(({ id }) => id)).toEqual([
      "ASSESS",
    ]);
  });

  it("has no function that is volatile, streams or asks for its address", () => {
    expect(metadata.filter(({ options }) => options !== undefined)).toEqual([]);
  });

  it("describes each function and argument in English and Vietnamese, with its place in the help", () => {
    for (const { id, description, helpUrl, parameters } of metadata) {
      expect(helpUrl).toBe(`https://localhost:3000/help/functions.html#${id.toLowerCase()}`);
      expect(description).toMatch(/\.$/);
      expect(descriptions[id]?.description).toBeTruthy();
      expect(Object.keys(descriptions[id]?.parameters ?? {})).toEqual(parameters.map(({ name }) => name));
      for (const parameter of parameters) expect(parameter.description).toBeTruthy();
    }
    expect(Object.keys(descriptions)).toHaveLength(metadata.length);
  });
});

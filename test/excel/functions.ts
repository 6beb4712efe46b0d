import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import * as functions from "../../src/functions/functions";
import type { FunctionSignature } from "../../workbench/host/contract";
import { type FunctionsMetadata, signaturesOf } from "../../workbench/page/signatures";

const SOURCE = join(__dirname, "../../src/functions/functions.ts");

let signatures: Promise<readonly FunctionSignature[]> | undefined;

/** Signatures of the add-in's functions as the build writes them to functions.json. */
export function functionSignatures(): Promise<readonly FunctionSignature[]> {
  signatures ??= generateCustomFunctionsMetadata([SOURCE]).then(({ metadataJson }) =>
    signaturesOf(JSON.parse(metadataJson) as FunctionsMetadata, "NLB"),
  );
  return signatures;
}

/** Registers the functions in the runtime of the bound window, as functions.js does when the page loads. */
export function registerFunctions(): void {
  for (const [name, implementation] of Object.entries(functions)) {
    if (typeof implementation === "function") CustomFunctions.associate(name.toUpperCase(), implementation);
  }
}

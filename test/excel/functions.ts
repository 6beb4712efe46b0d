import * as functions from "../../src/functions/functions";
import type { FunctionSignature } from "../../workbench/host/contract";
import { type FunctionsMetadata, signaturesOf } from "../../workbench/page/signatures";

/** Signatures of the add-in's functions as the build writes them to functions.json (scripts/functions-metadata.mjs). */
export const functionSignatures = (): readonly FunctionSignature[] =>
  signaturesOf(JSON.parse(process.env["FUNCTIONS"] ?? "") as FunctionsMetadata, "NLB");

/** Registers the functions in the runtime of the bound window, as functions.js does when the page loads. */
export function registerFunctions(): void {
  for (const [name, implementation] of Object.entries(functions)) {
    if (typeof implementation === "function") CustomFunctions.associate(name.toUpperCase(), implementation);
  }
}

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)("custom-functions-metadata");
const source = fileURLToPath(new URL("../src/functions/functions.ts", import.meta.url));

/**
 * What the build writes to functions.json, from the doc comments of the functions.
 *
 * @returns {Promise<string>} JSON
 */
export async function functionsMetadata() {
  const { metadataJson } = await generateCustomFunctionsMetadata([source]);
  return metadataJson;
}

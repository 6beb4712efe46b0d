import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Loads a TypeScript module of the project into plain Node, bundled with what it imports.
 *
 * @example const { status } = await importTs("src/functions/functions.ts");
 */
export async function importTs(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

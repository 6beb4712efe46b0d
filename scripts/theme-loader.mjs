// A webpack loader for src/taskpane/frame/themes.ts: ships only the tokens that the style sheet uses, as plain values.
// The code that makes all of Fluent's tokens is six per cent of what the pane may load before its first paint, and no
// other part uses it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importTs } from "./import-ts.mjs";

const STYLES = fileURLToPath(new URL("../src/taskpane/taskpane.css", import.meta.url));

export default async function themeLoader() {
  this.addDependency(STYLES);
  const { THEMES } = await importTs("src/taskpane/frame/themes.ts");
  const used = new Set([...readFileSync(STYLES, "utf8").matchAll(/var\(--(\w+)/g)].map(([, token]) => token));
  for (const token of used)
    if (!(token in THEMES.light))
      throw new Error(`taskpane.css uses --${token}, which Fluent does not have.`);
  const kept = Object.entries(THEMES).map(([name, theme]) => [
    name,
    Object.fromEntries(Object.entries(theme).filter(([token]) => used.has(token))),
  ]);
  return `export const THEMES = ${JSON.stringify(Object.fromEntries(kept))};`;
}

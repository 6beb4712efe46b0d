import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const DIST = new URL("../dist/", import.meta.url);

/** Kibibytes a file of the build takes on the wire: brotli at its highest setting, as a static host prepares it. */
const brotliKiB = (file) => brotliCompressSync(readFileSync(new URL(file, DIST))).length / 1024;

/** Our own scripts that the pane's page loads before its first paint, in order. */
const firstScripts = () =>
  [...readFileSync(new URL("taskpane.html", DIST), "utf8").matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)]
    .map(([, source]) => source)
    .filter((source) => !source.startsWith("https:"));

/** Sizes of the production build. */
export function measureBytes() {
  const scripts = firstScripts();
  return [
    {
      name: `JavaScript to first paint (${scripts.join(" + ")})`,
      value: scripts.reduce((sum, file) => sum + brotliKiB(file), 0),
      unit: "KiB br",
      limit: 130,
    },
    // The rules and parsers of the method alone are 13 KiB; the programme and the sentences of EXPLAIN are the rest.
    { name: "functions.js", value: brotliKiB("functions.js"), unit: "KiB br", limit: 24 },
  ];
}

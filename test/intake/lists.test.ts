import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textOfFile } from "../../src/intake/files/fileText";
import { LIST_DOCUMENTS } from "./lists";

const ANSWERS = JSON.parse(readFileSync(join(__dirname, "libreoffice/lists.json"), "utf8")) as Readonly<
  Record<string, readonly string[]>
>;

/** What LibreOffice leaves aside, as ISO/IEC 29500-1 has it: w:lvlRestart and w:isLgl. */
const BY_THE_STANDARD: Readonly<Record<string, readonly string[]>> = {
  "a level that never starts again": ["I. x", "(1) x", "(2) x", "II. x", "(3) x"],
  "a level that starts again below the first only": [
    ...["1. x", "1.1. x", "1) x", "2) x", "1.2. x", "3) x"],
    ...["2. x", "2.1. x", "1) x"],
  ],
  "numbers of laws": ["I. x", "A. x", "1.1.1 x", "1.1.2 x"],
};

test.each(Object.entries(LIST_DOCUMENTS))("%s: numbered as LibreOffice numbers it", async (name, bytes) => {
  const outcome = await textOfFile(bytes, () => undefined);
  const lines = outcome.ok ? outcome.value.text.split("\n").filter((line) => line !== "") : outcome.fault;
  // A paragraph without words is counted and is no line.
  const answer = ANSWERS[name]?.filter((line) => line.endsWith("x"));
  expect(lines).toEqual(BY_THE_STANDARD[name] ?? answer);
});

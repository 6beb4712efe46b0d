import { readProgramme } from "../../src/reader";
import { places } from "./marked";

/** What a reading tells of each target. */
const rowsOf = ({ targets }: ReturnType<typeof readProgramme>) =>
  targets.map(({ kind, comparator, value, low, high, grade, startYear, dueYear }) =>
    [kind, comparator, grade ?? value ?? `${String(low)}..${String(high)}`, startYear, dueYear].join(" "),
  );
const told = (text: string) => rowsOf(readProgramme(text));

const RESPELLED = new Map(
  [
    ["òa", "oà"],
    ["óa", "oá"],
    ["ỏa", "oả"],
    ["ủy", "uỷ"],
    ["úy", "uý"],
    ["ũy", "uỹ"],
  ].flatMap(([one = "", other = ""]) => [
    [one, other],
    [other, one],
  ]),
);
const ACCENTED = new RegExp(`(?<=[^q])(?:${[...RESPELLED.keys()].join("|")})(?!\\p{L})`, "gu");

/** Breaks every line at a page's width, as a PDF does, with a page number between lines now and then. */
function broken(text: string): string {
  let page = 1;
  return text
    .split("\n")
    .flatMap((line) => line.match(/.{1,88}(?:\s|$)/gu) ?? [""])
    .flatMap((line, index) => (index % 20 === 19 ? [line, "", String((page += 1)), ""] : [line]))
    .join("\n");
}

/** Tests that a text written otherwise is read alike; short tests take a sample of the places. */
export function testRespelled(some: typeof places): void {
  describe.each(some.map((place) => [place.name, place.text] as const))("%s", (_, text) => {
    const asItIs = told(text);

    it("is read alike with loose accents", () => {
      expect(told(text.normalize("NFD"))).toEqual(asItIs);
    });

    it("is read alike with the accent of “oá, uỷ” on the other letter", () => {
      expect(told(text.replace(ACCENTED, (pair) => RESPELLED.get(pair) ?? pair))).toEqual(asItIs);
    });

    it("is read alike with the line breaks of Windows", () => {
      expect(told(text.replaceAll("\n", "\r\n"))).toEqual(asItIs);
    });

    it("is read alike with its lines broken and pages numbered", () => {
      expect(told(broken(text))).toEqual(asItIs);
    });
  });
}

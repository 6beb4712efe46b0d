import { readProgramme } from "../../src/reader";
import { sample } from "../sample";
import { places } from "./marked";
import { testRespelled } from "./respelled";
import { score } from "./score";

describe.each(places.map((place) => [place.name, place] as const))("%s", (_, { text, rows }) => {
  const proposal = readProgramme(text);
  const result = score(text, rows, proposal);

  it("is read to at least 95 % with the right value", () => {
    expect(result.rightValue).toBeGreaterThanOrEqual(0.95);
  });

  it("is right in kind, comparator and years in at least 90 %", () => {
    expect(result.rightKind).toBeGreaterThanOrEqual(0.9);
  });

  it("gives no more than 5 % rows that are no target", () => {
    expect(result.falseRows).toBeLessThanOrEqual(0.05);
  });

  it("has every share in a row or in what is handed back unread", () => {
    const { targets, unread } = proposal;
    const spans = [...targets.flatMap(({ span, again }) => [span, ...again]), ...unread];
    const lost = [...text.matchAll(/\d[\d.,]*\s?%/gu)].filter(
      ({ index }) => !spans.some(([from, to]) => from <= index && index < to),
    );
    expect(lost.map(({ index }) => text.slice(index - 40, index + 10))).toEqual([]);
  });
});

// The long test takes all places.
testRespelled(sample(places, 6));
